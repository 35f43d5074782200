/** What a browser is to be asked, as `navigator.credentials` takes it in JSON, and the name to answer with. */
export class PasskeyAskedView {
  challengeId: string;
  options: Record<string, unknown>;
}
