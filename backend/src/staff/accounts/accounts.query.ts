import type { EntityManager } from 'typeorm';
import type { Person } from '../../http/person.js';
import type { ManagedAccountView } from './accounts-view.js';

export const PAGE_SIZE = 25;

const columns = `a.public_id as "accountId", a.name, a.email, a.language, a.opens_on as "opensOn", a.closes_on as "closesOn", a.version, a.account_no = $1 as "isMe", a.issuer is not null as "isLinked",
  array(select r.role from staff.account_roles r where r.account_no = a.account_no order by r.role) as roles,
  (select max(s.team) from record.staff s where lower(s.email) = a.email and s.ended_on is null) as team,
  case when a.disabled_at is not null then 'disabled' when staff.is_within(a.opens_on, a.closes_on) then 'open' else 'outside-dates' end as state,
  exists (select from staff.authenticators f where f.account_no = a.account_no and f.confirmed_at is not null) or exists (select from staff.passkeys p where p.account_no = a.account_no and p.removed_at is null) as "hasSecondFactor",
  (select max(s.last_seen_at) from staff.sessions s where s.account_no = a.account_no) as "lastSeenAt",
  (select count(*)::integer from staff.sessions s where s.account_no = a.account_no and s.ended_at is null and s.last_seen_at > now() - make_interval(secs => $2) and s.signed_in_at > now() - make_interval(secs => $3)) as sessions`;

export interface Limits {
  idleSeconds: number;
  wholeSeconds: number;
}

/** One page of the authority's accounts, those who may sign in first. */
export async function accountsOf(manager: EntityManager, person: Person, limits: Limits, { page, find }: { page: number; find?: string }): Promise<{ rows: ManagedAccountView[]; total: number }> {
  const sought = find?.trim().toLowerCase() ?? '';
  const where = `where ($4 = '' or position($4 in lower(a.name)) > 0 or position($4 in a.email) > 0)`;
  const given = [person.userNo, limits.idleSeconds, limits.wholeSeconds, sought];
  const rows = await manager.query(`select ${columns} from staff.accounts a ${where} order by a.disabled_at is not null, a.name, a.account_no limit ${PAGE_SIZE} offset $5`, [...given, (page - 1) * PAGE_SIZE]);
  const [{ total }] = await manager.query(`select count(*)::integer as total from staff.accounts a where ($1 = '' or position($1 in lower(a.name)) > 0 or position($1 in a.email) > 0)`, [sought]);
  return { rows, total };
}

export async function accountOf(manager: EntityManager, person: Person, limits: Limits, accountId: string): Promise<ManagedAccountView | undefined> {
  const [row] = await manager.query(`select ${columns} from staff.accounts a where a.public_id = $4`, [person.userNo, limits.idleSeconds, limits.wholeSeconds, accountId]);
  return row;
}
