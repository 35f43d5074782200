/** The package brings no types; this is what the tests use of it. */
declare module 'oidc-provider' {
  export class Provider {
    constructor(issuer: string, configuration: unknown);
    Client: { find(id: string): Promise<{ backchannelLogout(sub: string, session: string): Promise<void> }> };
    Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<void> };
    callback(): (request: unknown, response: unknown) => void;
    interactionFinished(request: unknown, response: unknown, result: object): Promise<void>;
  }
}
