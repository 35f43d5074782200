import { BilingualView } from '../../http/bilingual-view.js';

/** One time somebody looked at a child's record, changed it or was refused it. */
export class ReaderView {
  /** ISO instant. */
  at: string;
  /** Null where no person did it: the system itself. */
  name: string | null;
  /** Roles held at that moment. */
  roles: BilingualView[];
  act: BilingualView;
  /** By what right, and why where they were asked; null in rows written before it was kept. */
  standing: BilingualView | null;
}

/** A page of 100 of those who looked, the latest first. */
export class ReadersView {
  /** The child's reference in the authority's own system. */
  reference: string;
  total: number;
  page: number;
  pageSize: number;
  rows: ReaderView[];
}
