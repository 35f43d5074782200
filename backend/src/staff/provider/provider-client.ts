import { Injectable, Logger } from '@nestjs/common';
import { createRemoteJWKSet } from 'jose';
import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, buildEndSessionUrl, calculatePKCECodeChallenge, type Configuration, discovery, fetchUserInfo, randomNonce,
  randomPKCECodeVerifier, randomState,
} from 'openid-client';
import { whatFailed } from '../../http/what-failed.js';
import { NotFound, Problem } from '../../http/problem.js';
import type { KeysOfProvider } from './logout-token.js';
import { type ProviderSettings, SignInSettings } from '../sign-in-settings.js';

/** What has to come back as it was sent. */
export interface Flow {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
  /** The person has to have shown who they are within so many seconds. */
  maxAge: number | null;
}

/** What a provider says of somebody. */
export type Claims = Record<string, unknown> & { sub: string };

/** Enough for the way back from a sign-in form. */
const SHOWN_WITHIN_SECONDS = 60;

/** Talks to the organisation's own sign-in: OpenID Connect, authorization code with PKCE, state and nonce. */
@Injectable()
export class ProviderClient {
  private readonly log = new Logger(ProviderClient.name);
  private found: Promise<Configuration> | undefined;
  private keys: KeysOfProvider | undefined;

  constructor(private readonly settings: SignInSettings) {}

  /** @throws NotFound where there is none */
  get provider(): ProviderSettings {
    if (!this.settings.provider) throw new NotFound();
    return this.settings.provider;
  }

  async begin(returnTo: string, again: boolean): Promise<{ flow: Flow; address: string }> {
    const flow: Flow = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), returnTo, maxAge: again ? SHOWN_WITHIN_SECONDS : null };
    const address = buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: returnTo, scope: 'openid email profile', state: flow.state, nonce: flow.nonce,
      code_challenge: await calculatePKCECodeChallenge(flow.verifier), code_challenge_method: 'S256', ...(again && { prompt: 'login', max_age: String(SHOWN_WITHIN_SECONDS) }),
    });
    return { flow, address: address.href };
  }

  /** @throws Problem 403 `provider-refused` where what came back is not what was asked for */
  async finish({ state, nonce, verifier, returnTo, maxAge }: Flow, query: string): Promise<Claims> {
    const configuration = await this.configuration();
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true, ...(maxAge !== null && { maxAge }) };
    const tokens = await authorizationCodeGrant(configuration, new URL(`${returnTo}${query}`), checks).catch((error: unknown) => {
      this.log.warn(JSON.stringify(whatFailed(error)));
      throw providerRefused();
    });
    const claims = tokens.claims();
    if (!claims) throw providerRefused();
    if (claims['email'] !== undefined || !configuration.serverMetadata().userinfo_endpoint) return claims;
    return { ...(await fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims };
  }

  /** Where a browser goes to end its session with the provider too; null where the provider offers none. */
  async farewell(returnTo: string): Promise<string | null> {
    const configuration = await this.configuration();
    return configuration.serverMetadata().end_session_endpoint ? buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href : null;
  }

  /** What its tokens are signed with, as it says itself; fetched anew where a key is not known. */
  async signedBy(): Promise<{ issuer: string; keys: KeysOfProvider }> {
    const { issuer, jwks_uri: address } = (await this.configuration()).serverMetadata();
    if (!address) throw providerRefused();
    this.keys ??= createRemoteJWKSet(new URL(address));
    return { issuer, keys: this.keys };
  }

  private configuration(): Promise<Configuration> {
    const { issuer, client, secret } = this.provider;
    // Settings allow plain http on the own machine alone.
    const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    this.found ??= discovery(new URL(issuer), client, secret, undefined, { execute }).catch((error: unknown) => {
      this.found = undefined;
      this.log.error(JSON.stringify(whatFailed(error)));
      throw new Problem(503, 'provider-silent', { en: 'Your organisation’s sign-in does not answer. Try again in a minute.', cy: 'Nid yw mewngofnodi eich sefydliad yn ateb. Rhowch gynnig arall arni ymhen munud.' });
    });
    return this.found;
  }
}

export function providerRefused(): Problem {
  return new Problem(403, 'provider-refused', { en: 'Your organisation did not sign you in. Try again.', cy: 'Ni wnaeth eich sefydliad eich mewngofnodi. Rhowch gynnig arall arni.' });
}
