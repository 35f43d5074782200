import { BilingualView } from '../http/bilingual-view.js';
import { PlacedView } from '../children/children-view.js';
import { CodedView } from '../http/coded-view.js';

export type Near = 'mine' | 'team' | 'other';

/** A child found. */
export class FoundChildView {
  publicId: string;
  reference: string;
  name: string;
  knownAs: string | null;
  /** ISO date. */
  dateOfBirth: string;
  age: number;
  isLookedAfter: boolean;
  placement: PlacedView | null;
  socialWorker: string | null;
  /** Whose child this is to the person who asks: `mine`, `team` or `other`. */
  near: string;
  /**
   * Why, where the name does not say it: `alike`, `known-as`, `former-name`, `merged-name`, `reference`, `nhs-number`, `upn`, `born`,
   * `merged-reference`, `merged-nhs-number`, `merged-upn`, `merged-born`.
   */
  because: string[];
}

/** Children found, 25 a page, the nearest first. */
export class FoundChildrenView {
  rows: FoundChildView[];
  total: number;
  /** More than `total` were found, and no more are shown. */
  isCutOff: boolean;
  page: number;
  pages: number;
}

export class LivesThereView {
  publicId: string;
  name: string;
}

/** A foster household or a setting found, and the children there whom the person may see. */
export class FoundPlaceView {
  name: string;
  kind: BilingualView;
  children: LivesThereView[];
}

export class FoundWorkerView {
  staffNo: number;
  name: string;
  job: CodedView | null;
  team: string | null;
  /** How many children are allocated to them today. */
  children: number;
}

export class FoundView {
  children: FoundChildrenView;
  /** The ten most alike. */
  places: FoundPlaceView[];
  /** The ten most alike. */
  workers: FoundWorkerView[];
  /** A restricted record has exactly the reference, or the NHS number and date of birth, that were typed. */
  restrictedMatches: boolean;
}
