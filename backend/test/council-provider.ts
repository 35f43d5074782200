import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Somebody as their organisation knows them. */
export interface AtProvider {
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
  groups?: string[];
  amr?: string[];
}

/** An OpenID Connect provider of a council's own, on this machine; whoever it is told is at the keyboard signs in. */
export async function councilProvider(client: { id: string; secret: string; returnTo: string }) {
  const server: Server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at = { keyboard: { sub: 'nobody' } as AtProvider, sent: '' };
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [client.returnTo], post_logout_redirect_uris: [client.returnTo.replace('/back', '')], backchannel_logout_uri: client.returnTo.replace('/sign-in/back', '/api/sign-in/provider/logged-out'), backchannel_logout_session_required: true }],
    claims: { openid: ['sub', 'amr', 'groups'], email: ['email', 'email_verified'], profile: ['name'], auth_time: null, acr: null },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the tests'] },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    // What it sends to a client by itself is kept for whoever tests.
    fetch: async (_address: string, { body }: { body: URLSearchParams }) => {
      at.sent = String(body);
      return new Response(null, { status: 200 });
    },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/keyboard/${uid}` },
    findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => ({ ...at.keyboard, sub }) }),
    loadExistingGrant: async (ctx: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const grant = new provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/keyboard/')) void provider.interactionFinished(request, response, { login: { accountId: at.keyboard.sub, amr: at.keyboard.amr, remember: false } });
    else answer(request, response);
  });
  /** The form it sends when a session of its own is over. */
  const signOut = async (sub: string, session: string) => {
    await (await provider.Client.find(client.id)).backchannelLogout(sub, session);
    return at.sent;
  };
  return { issuer, at, signOut, close: () => new Promise((closed) => server.close(closed).closeAllConnections()) };
}

/** Follows a browser from page to page, cookies and all, until it is sent to an address that starts so; answers with that address. */
export async function followTo(start: string, end: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = start;
  for (let n = 0; n < 10; n++) {
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } });
    for (const given of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (given.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`no way on from ${new URL(address).pathname}: ${answer.status} ${await answer.text()}`);
    address = new URL(next, address).href;
    if (address.startsWith(end)) return address;
  }
  throw new Error('sent round and round');
}
