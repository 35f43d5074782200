import { createHash, randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { inAuthority } from '../database/authority-transaction.js';
import type { Factor, Person } from '../http/person.js';
import { permissionsOf } from './permissions.js';
import type { SignInSettings } from './sign-in-settings.js';

export interface NewSession {
  authorityId: number;
  accountNo: number;
  factor: Factor;
  /** For somebody's list of their own sessions: `Firefox, Windows`. */
  browser?: string;
  /** The session of the organisation's own sign-in it came from, as that calls it. */
  providerSession?: string | null;
  /** When they showed it, where it was not just now. */
  provedAt?: Date;
}

/**
 * Opens a session and answers with its token, which is kept nowhere but in the person's browser. Of those beyond so many at once
 * the ones used longest ago end.
 */
export async function openSession(manager: EntityManager, { authorityId, accountNo, factor, browser, provedAt, providerSession }: NewSession, atOnce: number): Promise<string> {
  const token = newToken();
  await manager.query('insert into staff.sessions (authority_id, account_no, token_digest, factor, browser, proved_at, provider_session) values ($1, $2, $3, $4, $5, coalesce($6, now()), $7)', [
    authorityId, accountNo, digestOf(token), factor, browser ?? null, provedAt ?? null, providerSession ?? null,
  ]);
  await manager.query(
    `update staff.sessions set ended_at = now() where account_no = $1 and session_no in (
      select session_no from staff.sessions where account_no = $1 and ended_at is null order by last_seen_at desc, session_no desc offset $2)`,
    [accountNo, atOnce],
  );
  return token;
}

/** Gives a session a new token once its person has shown again who they are: the token before it opens nothing. */
export async function renewSession(manager: EntityManager, sessionNo: number, factor: Factor): Promise<string> {
  const token = newToken();
  await manager.query('update staff.sessions set token_digest = $2, factor = $3, proved_at = now(), last_seen_at = now() where session_no = $1', [sessionNo, digestOf(token), factor]);
  return token;
}

/** The person a token belongs to, with the rights they hold now; undefined when the session is over. */
export async function personOfToken(dataSource: DataSource, settings: SignInSettings, token: string, requestId: string): Promise<Person | undefined> {
  const [found] = await dataSource.query('select * from staff.find_session($1, $2, $3)', [digestOf(token), settings.idleSeconds, settings.wholeSeconds]);
  if (!found) return undefined;
  const roles = found.roles as string[];
  const needsFactor = found.factor === 'password' && !found.is_demo && roles.some((role) => settings.secondFactorRoles.includes(role));
  return {
    authorityId: found.authority_id,
    userNo: found.account_no,
    sessionNo: found.session_no,
    name: found.name,
    email: found.email,
    language: found.language,
    roles,
    permissions: needsFactor ? ['use-aelwyd'] : permissionsOf(roles),
    needsFactor,
    factor: found.factor,
    signedInAt: found.signed_in_at,
    provedAt: found.proved_at,
    requestId,
  };
}

export async function endSession(manager: EntityManager, sessionNo: number): Promise<void> {
  await manager.query('update staff.sessions set ended_at = now() where session_no = $1 and ended_at is null', [sessionNo]);
}

/** Ends every session of an account, but for one that is to stay. */
export async function endSessionsOf(manager: EntityManager, accountNo: number, butFor: number | null = null): Promise<void> {
  await manager.query('update staff.sessions set ended_at = now() where account_no = $1 and ended_at is null and session_no is distinct from $2', [accountNo, butFor]);
}

/** Ends whatever session a browser still had when somebody signs in with it. */
export async function endFormerSession(dataSource: DataSource, settings: SignInSettings, token: string | undefined, requestId: string): Promise<void> {
  const former = token && (await personOfToken(dataSource, settings, token, requestId));
  if (former) await inAuthority(dataSource, former, (manager) => endSession(manager, former.sessionNo));
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
