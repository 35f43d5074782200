import { CodedView } from '../../http/coded-view.js';

/** Somebody in the child's life. What this reader may not see is null and named in `notShown`. */
export class PersonOfChildView {
  kind: CodedView | null;
  name: string | null;
  dateOfBirth: string | null;
  address: string | null;
  phone: string | null;
  preferredLanguage: string | null;
  /** Null is not known. */
  parentalResponsibility: boolean | null;
  parentalResponsibilityBasis: string | null;
  /** ISO date; null while it holds. */
  endedOn: string | null;
  /** `person`: the whole person is kept from this reader; `address`: where they live is. */
  notShown: 'person' | 'address' | null;
  /** Why they are restricted; shown to those who see them. */
  restrictedReason: string | null;
}

/** How the child sees or hears from somebody. */
export class ContactArrangementView {
  /** Null where the person is kept from this reader. */
  withWhom: string | null;
  isNotShown: boolean;
  manner: CodedView | null;
  howOften: string | null;
  supervised: boolean | null;
  basis: CodedView | null;
  orderMadeOn: string | null;
  reasonForNone: string | null;
  startedOn: string;
  endedOn: string | null;
  /** Notices about the child are withheld from them, why, and who approved it. */
  noticesWithheld: boolean | null;
  withheldReason: string | null;
  withheldApprovedBy: string | null;
  withheldApprovedOn: string | null;
}

/** Who is in the child's life, and how they keep in touch. */
export class PeopleView {
  people: PersonOfChildView[];
  arrangements: ContactArrangementView[];
}
