export class OwnSessionView {
  sessionId: string;
  /** The makers' own names: `Firefox, Windows`; null where it is not known. */
  browser: string | null;
  signedInAt: string;
  lastSeenAt: string;
  /** The one that asks. */
  isThis: boolean;
}

/** Where somebody is signed in. */
export class OwnSessionsView {
  sessions: OwnSessionView[];
}
