import type { Bilingual } from '../domain/indicators/figure.js';
import type { Actor } from '../audit/note.js';

/** Something wrong, or doubtful, found on the way; the shape is the kind's own. */
export type Finding = object;

/** What came of a job that ran to its end. */
export interface JobOutcome {
  /** False where the job was refused with reasons. */
  ok: boolean;
  /** Kept with the job; counts and codes, nobody's name. */
  result: object;
  faults: readonly Finding[];
  warnings: readonly Finding[];
}

/** What a running job is given. */
export interface Work {
  jobNo: number;
  /** As whom it runs: the person who asked. */
  actor: Actor & { userNo: number };
  input: Record<string, unknown>;
  /** Says which step it is at and which share of it, 0 to 1, is done. */
  onProgress(step: string, share: number): void;
  isCancelled(): boolean;
}

/** A kind of long work, made known to the jobs room by the room that does it. */
export interface JobKind {
  kind: string;
  title: Bilingual;
  steps: readonly { code: string; title: Bilingual }[];
  /** @throws JobCancelled when it stopped because it was told to, having stored nothing */
  run(work: Work): Promise<JobOutcome>;
  /** Clears away what was kept for the job, whatever came of it. */
  clearAway(input: Record<string, unknown>): Promise<void>;
}

/** The job was told to stop, and nothing was stored. */
export class JobCancelled extends Error {}
