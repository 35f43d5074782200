/** Somebody is signed out. */
export class SignedOutView {
  /** Where the browser goes to be signed out of the organisation's own sign-in too. */
  continueAt: string | null;
}
