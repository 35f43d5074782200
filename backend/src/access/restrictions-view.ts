import { BilingualView } from '../http/bilingual-view.js';
import { CodedView } from '../http/coded-view.js';

/** Somebody with an account of the authority. */
export class AccountView {
  accountNo: number;
  name: string;
  roles: BilingualView[];
}

/** A restriction in force. It shows the child’s reference and nothing else of the record. */
export class RestrictionView {
  restrictionNo: number;
  reference: string;
  kind: CodedView;
  reason: string;
  /** ISO dates. */
  setOn: string;
  reviewOn: string;
  /** Who may open the record. */
  cleared: number[];
  version: number;
}

/** A page of 25 restrictions, the one to be looked at first at the top, and whom they can name. */
export class RestrictionsView {
  restrictions: RestrictionView[];
  people: AccountView[];
  kinds: CodedView[];
  page: number;
  pages: number;
  total: number;
}
