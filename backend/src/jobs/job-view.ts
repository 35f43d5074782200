import { BilingualView } from '../http/bilingual-view.js';

export class JobStepView {
  code: string;
  title: BilingualView;
  state: 'waiting' | 'running' | 'done';
}

/** What an import did to the rows of one file. */
export class TableChangeView {
  table: string;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  /** Rows edited here since the last import, and left as they are. */
  kept: number;
}

/** Something found in a file, at its place. */
export class FindingView {
  file: string;
  /** Line the row begins on. */
  line: number;
  column: string | null;
  rule: string;
  /** Reference of the child; never a name. */
  child: string | null;
  message: BilingualView;
}

/** What came of working out the clocks of all children. */
export class DerivedClocksView {
  children: number;
  occurrences: number;
  /** Deadlines that came, went or are others than before. */
  moved: number;
}

export class JobResultView {
  ok: boolean;
  rows: number;
  changes: TableChangeView[];
  /** Null where the job worked out no clocks. */
  clocks: DerivedClocksView | null;
  faultCount: number;
  warningCount: number;
  /** The first 200. */
  faults: FindingView[];
  /** The first 200. */
  warnings: FindingView[];
}

/** Long work: how far it is, and what came of it. */
export class JobView {
  id: string;
  kind: string;
  title: BilingualView;
  state: 'waiting' | 'running' | 'done' | 'refused' | 'failed' | 'cancelled';
  steps: JobStepView[];
  /** 0 to 1. */
  progress: number;
  /** ISO instant. */
  startedAt: string | null;
  endedAt: string | null;
  /** Null until it has ended, and in lists. */
  result: JobResultView | null;
}

/** A page of 25 jobs, newest first. */
export class JobsView {
  total: number;
  page: number;
  pageSize: number;
  rows: JobView[];
}

/** A page of 25 faults or warnings, in the order of the files. */
export class FindingsView {
  total: number;
  page: number;
  pageSize: number;
  rows: FindingView[];
}
