import type { Bilingual } from '../ui/language/language';

export type JobState = 'waiting' | 'running' | 'done' | 'refused' | 'failed' | 'cancelled';

export interface Job {
  readonly id: string;
  readonly title: Bilingual;
  readonly state: JobState;
  readonly steps: readonly { readonly code: string; readonly title: Bilingual; readonly state: 'waiting' | 'running' | 'done' }[];
  /** 0 to 1. */
  readonly progress: number;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly result: JobResult | null;
}

export interface JobResult {
  readonly ok: boolean;
  readonly rows: number;
  readonly changes: readonly TableChange[];
  readonly faultCount: number;
  readonly warningCount: number;
}

export interface TableChange {
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly kept: number;
}

export interface Fault {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly rule: string;
  readonly child: string | null;
  readonly message: Bilingual;
}

export interface Paged<Row> {
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly rows: readonly Row[];
}

/** Whether there is still something to wait for. */
export function isUnderWay({ state }: { readonly state: JobState }): boolean {
  return state === 'waiting' || state === 'running';
}
