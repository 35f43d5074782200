import { BilingualView } from '../http/bilingual-view.js';
import { CodedView } from '../http/coded-view.js';

/** How an outcome was getting on, told between two versions. */
export class OutcomeUpdateView {
  /** ISO date. */
  updatedOn: string;
  /** 0 to 10; null is not sure. */
  score: number | null;
  /** `carry-on`, `reached` or `change`. */
  onward: string;
  words: string;
}

export class PlanActionView {
  actionNo: number;
  what: string;
  owner: string | null;
  dueOn: string | null;
  doneOn: string | null;
  /** `done`, `late`, `soon` (within 14 days), `on-track` or `no-date`. */
  state: string;
  version: number;
}

/** An outcome in the child's words. Scores are 0 to 10; null is not sure yet. */
export class PlanOutcomeView {
  outcomeNo: number;
  line: string;
  words: string;
  /** The language the words were written in: `cy`, `en`, `other`, or null where nobody said. */
  wordsLanguage: string | null;
  translation: string | null;
  why: string | null;
  startScore: number | null;
  /** As last told: in the version, or after it. */
  nowScore: number | null;
  /** What it was before that; null where it was told once. */
  scoreBefore: number | null;
  goalScore: number | null;
  reviewOn: string | null;
  version: number;
  actions: PlanActionView[];
  updates: OutcomeUpdateView[];
}

/** A head of Schedule 2 and how far it is written. */
export class PlanHeadView {
  part: CodedView;
  howMet: string | null;
  writtenOn: string | null;
  /** `missing`, `thin` or `written`. */
  state: string;
  version: number;
}

export class PlanHelperView {
  helperNo: number;
  name: string;
  party: CodedView | null;
  views: string | null;
  agreed: boolean | null;
  signedOn: string | null;
  notAgreedReason: string | null;
  version: number;
}

export class PlanCopyView {
  party: CodedView | null;
  name: string | null;
  givenOn: string | null;
  method: string | null;
  language: string | null;
  withheldReason: string | null;
}

/** The assessment a plan rests on, and what changed in the child's life since. */
export class RestsOnView {
  assessmentNo: number;
  kind: CodedView | null;
  completedOn: string | null;
  startedOn: string;
  /** Changes after it, each with its day; empty where life has not moved on. */
  since: LifeMovedView[];
}

export class LifeMovedView {
  /** `placement`, `legal-status` or `school`. */
  what: string;
  on: string;
}

/** A mirror, not a score. */
export class MirrorView {
  /** Of the texts of this version, how many are word for word those of the version before. */
  carriedOver: number;
  texts: number;
  actionsWithoutDate: number;
  actionsLate: number;
  partsMissing: BilingualView[];
}

/** One version of the care and support plan. */
export class PlanVersionView {
  versionNo: number;
  /** Counted from the child's first plan; null while it is not agreed. */
  number: number | null;
  /** `draft`, `sent` or `agreed`. */
  state: string;
  startedOn: string;
  agreedOn: string | null;
  agreedBy: string | null;
  sentOn: string | null;
  sentBy: string | null;
  sentBackOn: string | null;
  sentBackWords: string | null;
  longTermPlan: string | null;
  concurrentPlan: string | null;
  decideBy: string | null;
  permanenceOption: CodedView | null;
  whyRevised: string | null;
  version: number;
  restsOn: RestsOnView | null;
  outcomes: PlanOutcomeView[];
  parts: PlanHeadView[];
  helpers: PlanHelperView[];
  copies: PlanCopyView[];
  mirror: MirrorView;
}

/** The plan of a child: the version in force, and the one being written. */
export class PlanPageView {
  current: PlanVersionView | null;
  /** The version being written or waiting to be agreed; only its heading. */
  open: OpenVersionView | null;
  /** A plan is recorded whose words are not in the record: its day. */
  recordedOn: string | null;
  mayWrite: boolean;
  mayAgree: boolean;
}

export class OpenVersionView {
  versionNo: number;
  state: string;
  startedOn: string;
  sentOn: string | null;
}

export class PlanListedView {
  /** Null for a plan whose words the record does not hold. */
  versionNo: number | null;
  number: number | null;
  state: string;
  /** The day it took effect; of one not agreed, the day it was begun. */
  on: string;
  whyRevised: string | null;
}

export class PlanVersionsView {
  versions: PlanListedView[];
  page: number;
  pages: number;
  total: number;
}
