import { type createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Only what is signed with a key of the provider's own: a secret shared with others would do for any of them. */
const SIGNED_WITH = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

/** Whose session is over: one of theirs as the provider calls it, or every one of the subject. */
export interface LoggedOut {
  subject: string | null;
  session: string | null;
}

export type KeysOfProvider = ReturnType<typeof createRemoteJWKSet>;

/**
 * Reads a logout token as OpenID Connect Back-Channel Logout 1.0 section 2.6 asks: signature, issuer, audience, made just now, the
 * event, no nonce (an ID token is none), and somebody it is about. Undefined where any of it is wrong.
 */
export async function readLogoutToken(token: string, keys: KeysOfProvider, { issuer, client }: { issuer: string; client: string }): Promise<LoggedOut | undefined> {
  const asked = { issuer, audience: client, algorithms: SIGNED_WITH, maxTokenAge: '5 minutes', clockTolerance: '1 minute', requiredClaims: ['iat', 'jti', 'events'] };
  const claims: JWTPayload | undefined = await jwtVerify(token, keys, asked).then(({ payload }) => payload, () => undefined);
  if (!claims || 'nonce' in claims) return undefined;
  const event = (claims['events'] as Record<string, unknown> | null)?.[EVENT];
  const session = typeof claims['sid'] === 'string' ? claims['sid'] : null;
  if (typeof event !== 'object' || event === null || (!claims.sub && !session)) return undefined;
  return { subject: claims.sub ?? null, session };
}
