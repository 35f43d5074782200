/** Ways to sign in to this installation, beside a password and a passkey. */
export class WaysView {
  /** The organisation has a sign-in of its own. */
  provider: boolean;
  /** Links to choose a password by can be mailed. */
  links: boolean;
}
