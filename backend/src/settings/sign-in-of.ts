import { roles } from '../staff/roles.js';
import type { SignInSettings } from '../staff/sign-in-settings.js';
import type { Settings } from './settings.js';

/** How people sign in, from what the environment says. */
export function signInOf(settings: Settings, secretsKey: Buffer | undefined): Partial<SignInSettings> {
  return {
    idleSeconds: settings.AELWYD_IDLE_MINUTES * 60,
    wholeSeconds: settings.AELWYD_SESSION_HOURS * 3600,
    secondFactorRoles: rolesOf(settings.AELWYD_SECOND_FACTOR),
    ...(secretsKey && { secretsKey }),
    ...(settings.AELWYD_ADDRESS && { address: settings.AELWYD_ADDRESS }),
  };
}

function rolesOf(list: string): readonly string[] {
  if (list === 'all') return roles;
  return list === 'none' ? [] : list.split(',').map((role) => role.trim());
}
