import { randomBytes } from 'node:crypto';
import { roles } from './roles.js';

/** An OpenID Connect provider, and whom it signs in. */
export interface ProviderSettings {
  issuer: string;
  client: string;
  secret: string;
  /** GSS code of the authority whose people it signs in. */
  authority: string;
  /** Which group has which role; absent, roles are given in Aelwyd. */
  groups?: ReadonlyMap<string, string>;
  groupClaim: string;
  /** What `amr` or `acr` has to say. */
  mfa?: string;
  makesAccounts: boolean;
}

/** How people sign in to this installation. */
export class SignInSettings {
  /** A session nobody uses for this long is over. */
  idleSeconds = 30 * 60;
  /** No session lasts longer, used or not. */
  wholeSeconds = 12 * 60 * 60;
  /** One person has at most so many sessions; a new one ends the one used longest ago. */
  sessionsAtOnce = 10;
  /** Roles that a password alone does not open. People of the demo are let off. */
  secondFactorRoles: readonly string[] = roles;
  /** Seals what the database keeps for checking codes; of this process alone unless one is given. */
  secretsKey: Buffer = randomBytes(32);
  /** Where people reach the web app; left out, wherever they asked for it. */
  address?: string;
  /** The organisation's own sign-in, where it has one. */
  provider?: ProviderSettings;

  static of(given: Partial<SignInSettings> = {}): SignInSettings {
    return Object.assign(new SignInSettings(), given);
  }
}
