/** Where a browser is to go, and the name to come back with. */
export class ProviderAskedView {
  flowId: string;
  address: string;
}
