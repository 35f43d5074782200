import { CodedView } from '../http/coded-view.js';

/** A child a worker has, or whom nobody has. */
export class HeldChildView {
  publicId: string;
  name: string;
  reference: string;
  age: number;
  role: CodedView | null;
  /** Since when the worker has them; of a child nobody has, since when they are looked after. ISO date. */
  since: string;
}

export class CaseloadView {
  /** Null for the children nobody has. */
  worker: string | null;
  children: HeldChildView[];
  page: number;
  pages: number;
  total: number;
}

/** Somebody who may be allocated. */
export class WorkerChoiceView {
  staffNo: number;
  name: string;
  job: CodedView | null;
  team: string | null;
  isOwnTeam: boolean;
  children: number;
}

export class WorkerChoicesView {
  workers: WorkerChoiceView[];
  reasons: CodedView[];
}

/** What became of one child of a reallocation. */
export class ReallocatedView {
  publicId: string;
  name: string;
  /** `done`, `already-theirs`, `began-later` (the allocation of now begins after the day) or `not-theirs` (not the caller’s to reallocate). */
  outcome: string;
}

export class ReallocationView {
  to: string;
  children: ReallocatedView[];
}

/** What one worker told the next. */
export class HandoverView {
  handoverNo: number;
  /** ISO date. */
  on: string;
  role: CodedView | null;
  from: string | null;
  to: string;
  reason: CodedView | null;
  /** Null where nothing was handed over in writing. */
  handover: string | null;
}

export class HandoversView {
  handovers: HandoverView[];
  page: number;
  pages: number;
  total: number;
}
