import type { Day } from '../../src/domain/facts/columns.js';
import type { Held } from '../data/ours.js';
import type { BenchStore } from '../store/bench-store.js';

/** What every line of the table is measured on. */
export interface Bench {
  store: BenchStore;
  /** The authorities by number. */
  authorityIds: number[];
  /** The authority with most children. */
  biggest: number;
  /** Every authority's facts, as read from the store. */
  held: Held[];
  asAt: string;
  day: Day;
  /** Rounds that count and rounds before them. */
  rounds: number;
  warmUps: number;
  /** How often each of what takes a few milliseconds is asked for. */
  asked: number;
  /** How long people are at work, in seconds. */
  seconds: number;
  /** How many people there are to find one of. */
  people: number;
  /** How many times the children it is grown to, by tens. */
  scale: number;
}

/** As much of everything as its figure is worth; a test asks whether it works at all. */
export const inFull = { rounds: 7, warmUps: 3, asked: 1500, seconds: 20, people: 200_000, scale: 10 } as const satisfies Partial<Bench>;
