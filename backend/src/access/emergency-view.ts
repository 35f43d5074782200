/** A record open to the person in an emergency. */
export class OpeningView {
  openingNo: number;
  publicId: string;
  /** ISO instants. */
  openedAt: string;
  endsAt: string;
}

/** What the person has open, and who is told of it. */
export class EmergencyView {
  open: OpeningView[];
  /** Who looks after information governance; null where the authority has nobody. */
  lead: string | null;
}

/** Whether a record the person may not see has exactly this reference, or this NHS number and date of birth. */
export class ExactMatchView {
  publicId: string | null;
}
