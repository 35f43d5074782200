import { isRole, type Role } from '../roles.js';
import type { ProviderSettings } from '../sign-in-settings.js';
import type { Claims } from './provider-client.js';

/** What of a provider's claims Aelwyd goes by. */
export interface SaidByProvider {
  subject: string;
  /** Only one the provider has checked: anybody may write any address into a profile of their own. */
  email: string | null;
  name: string;
  hasSecondFactor: boolean;
  /** By the groups; null where roles are given in Aelwyd. */
  roles: Role[] | null;
  /** When they showed the provider who they are; null where it does not say. */
  provedAt: Date | null;
  /** What it calls its own session, so that it can say when that is over; null where it does not say. */
  session: string | null;
}

export function saidByProvider(claims: Claims, { groups, groupClaim, mfa }: ProviderSettings): SaidByProvider {
  const isVerified = claims['email_verified'] === true || claims['xms_edov'] === true || claims['xms_edov'] === '1';
  const email = typeof claims['email'] === 'string' ? claims['email'].trim().toLowerCase() : null;
  const held = listOf(claims[groupClaim]);
  const ways = [...listOf(claims['amr']), ...listOf(claims['acr'])];
  return {
    subject: claims.sub,
    email: isVerified ? email : null,
    name: typeof claims['name'] === 'string' && claims['name'].trim() !== '' ? claims['name'].trim().slice(0, 200) : (email ?? claims.sub),
    hasSecondFactor: mfa === undefined || ways.includes(mfa),
    roles: groups ? [...new Set(held.map((group) => groups.get(group) ?? '').filter(isRole))].sort() : null,
    provedAt: typeof claims['auth_time'] === 'number' ? new Date(claims['auth_time'] * 1000) : null,
    session: typeof claims['sid'] === 'string' ? claims['sid'] : null,
  };
}

function listOf(claim: unknown): string[] {
  return (Array.isArray(claim) ? claim : [claim]).filter((value) => typeof value === 'string');
}
