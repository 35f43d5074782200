import { roles } from '../staff/roles.js';
import type { SignInSettings } from '../staff/sign-in-settings.js';
import type { Settings } from './settings.js';

/** How people sign in, from what the environment says. */
export function signInOf(settings: Settings, secretsKey: Buffer | undefined): Partial<SignInSettings> {
  return {
    idleSeconds: settings.AELWYD_IDLE_MINUTES * 60,
    wholeSeconds: settings.AELWYD_SESSION_HOURS * 3600,
    sessionsAtOnce: settings.AELWYD_SESSIONS_AT_ONCE,
    secondFactorRoles: rolesOf(settings.AELWYD_SECOND_FACTOR),
    ...(secretsKey && { secretsKey }),
    ...providerOf(settings),
    ...(settings.AELWYD_ADDRESS && { address: settings.AELWYD_ADDRESS }),
  };
}

function rolesOf(list: string): readonly string[] {
  if (list === 'all') return roles;
  return list === 'none' ? [] : list.split(',').map((role) => role.trim());
}

function providerOf(settings: Settings): Pick<Partial<SignInSettings>, 'provider'> {
  const { AELWYD_OIDC_ISSUER: issuer, AELWYD_OIDC_CLIENT: client, AELWYD_OIDC_SECRET: secret, AELWYD_OIDC_AUTHORITY: authority } = settings;
  if (!issuer || !client || !secret || !authority) return {};
  const pairs = settings.AELWYD_OIDC_GROUPS?.split(',').map((pair) => pair.split('=').map((part) => part.trim()) as [string, string]);
  return {
    provider: {
      issuer, client, secret, authority, groupClaim: settings.AELWYD_OIDC_GROUP_CLAIM, mfa: settings.AELWYD_OIDC_MFA, makesAccounts: settings.AELWYD_OIDC_MAKES_ACCOUNTS === 'yes',
      ...(pairs && { groups: new Map(pairs) }),
    },
  };
}
