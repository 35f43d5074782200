import { BilingualView } from '../http/bilingual-view.js';
import { CodedView } from '../http/coded-view.js';

/** Where a child lives now. */
export class PlacedView {
  title: BilingualView;
  /** ISO date. */
  startedOn: string;
}

/** One child of a list, as they are today. */
export class ChildRowView {
  publicId: string;
  /** The child's reference in the authority's own system. */
  reference: string;
  name: string;
  knownAs: string | null;
  /** ISO date. */
  dateOfBirth: string;
  /** Whole years today. */
  age: number;
  isLookedAfter: boolean;
  legalStatus: CodedView | null;
  placement: PlacedView | null;
  /** Name of the allocated social worker; null when nobody is allocated. */
  socialWorker: string | null;
}

/** A page of 25 children, those looked after first. */
export class ChildrenView {
  total: number;
  page: number;
  pageSize: number;
  rows: ChildRowView[];
}
