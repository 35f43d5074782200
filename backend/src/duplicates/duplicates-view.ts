/**
 * Somebody already known who may be the child about to be created. Of a child whose record the person may not see, only the
 * reference and whom to ask: what was typed is known to them already.
 */
export class KnownChildView {
  /** Null where the person may not see the record. */
  publicId: string | null;
  reference: string;
  name: string | null;
  /** ISO date. */
  dateOfBirth: string | null;
  socialWorker: string | null;
  team: string | null;
  /** `nhs-number`, `upn`, `name-and-birth`. */
  because: string[];
}

export class DuplicatesView {
  /** At most ten. */
  known: KnownChildView[];
  /** A restricted record has exactly the NHS number or UPN, and the date of birth. */
  restrictedMatches: boolean;
}

export class CreatedChildView {
  publicId: string;
  reference: string;
}
