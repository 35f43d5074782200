import { MovedClockView } from '../../clocks/clock-view.js';
import { CodedView } from '../../http/coded-view.js';

/** Somebody in the child's life. What this reader may not see is null and named in `notShown`. */
export class PersonOfChildView {
  /** Names the person, and what they are to the child, among the records by hand; null for whoever may not correct them. */
  personKey: string | null;
  relationshipKey: string | null;
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
  /** Names it among the records by hand; null for whoever may not correct it. */
  key: string | null;
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
  /** What the child is called. */
  called: string;
  /** Whether this person may add to them. */
  canRecord: boolean;
}

/** Somebody among the people of another child, who may be this child's too. */
export class KnownPersonView {
  key: string;
  name: string;
  /** What they are to that child. */
  kind: CodedView | null;
  /** What that child is called. */
  ofWhom: string;
}

export class KnownPeopleView {
  people: KnownPersonView[];
}

/** What they are to the child, as it was stored: taken back by recording it in error. */
export class RelationshipAddedView {
  key: string;
  version: number;
}

export class PersonAddedView {
  key: string;
  relationship: RelationshipAddedView;
  moved: MovedClockView[];
}
