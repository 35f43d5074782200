import type { Day } from '../domain/facts/columns.js';
import type { ExtractTables } from './extract-tables.js';
import type { FosterHome } from './foster-homes.js';
import type { LeavingRecord } from './leaving-course.js';
import type { Life, Stay } from './life.js';
import type { Told } from './out-of-area-told.js';
import type { Picked, WorkersOf } from './pick-worker.js';

/** What the quotas of the day of the profile say of a child, as shares from 0 to 1; undefined for a child they do not count. */
export interface ProfileQuotas {
  health: ReadonlyMap<Life, number>;
  education: ReadonlyMap<Life, number>;
  permanence: ReadonlyMap<Life, number>;
  adviser: ReadonlyMap<Life, number>;
}

/** One child’s file while it is being written: who the child is, who works with them, and how far on the writing goes. */
export interface CaseFile {
  life: Life;
  /** The child’s identifier in the extract. */
  childId: string;
  out: ExtractTables;
  /** Nothing that recurs is written from this day on; it lies after every day the extract is asked for. */
  until: Day;
  socialWorkers: readonly Picked[];
  reviewers: WorkersOf;
  advisers: WorkersOf;
  homeOf: ReadonlyMap<Stay, FosterHome>;
  /** How the panel and the other area were told of each placement outside the authority. */
  told: ReadonlyMap<Stay, Told>;
  leaving: readonly LeavingRecord[];
  quotas: ProfileQuotas;
}

/** The child’s identifier: `GN100012`. */
export function childIdOf({ no }: Life): string {
  return `GN${100_000 + no}`;
}

/** Numbers the rows of one kind in a child’s file: `GN100012-V3`. */
export function numbering(childId: string, letter: string): () => string {
  let count = 0;
  return () => `${childId}-${letter}${++count}`;
}

/** Who had the child on a day; undefined when nobody had. */
export function workerOn(turns: readonly Picked[], day: Day): string | undefined {
  return turns.findLast(({ from, to }) => from <= day && day < to)?.worker.id;
}
