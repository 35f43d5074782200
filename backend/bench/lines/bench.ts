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
}
