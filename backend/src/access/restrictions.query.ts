import type { EntityManager } from 'typeorm';
import { coded } from '../http/coded-view.js';
import { isRole, roleTitles } from '../staff/roles.js';
import { restrictionKinds } from './access-words.js';
import type { AccountView, RestrictionsView } from './restrictions-view.js';

export const PAGE_SIZE = 25;

export async function restrictionsInForce(manager: EntityManager, page: number): Promise<RestrictionsView> {
  const [{ total }] = await manager.query('select count(*)::integer as total from access.restrictions where ended_at is null');
  const rows = await manager.query(
    `select r.restriction_no as "restrictionNo", c.reference, r.kind, r.reason, (r.set_at at time zone 'Europe/London')::date as "setOn", r.review_on as "reviewOn",
       array(select k.account_no from access.cleared k where k.authority_id = r.authority_id and k.restriction_no = r.restriction_no order by 1) as cleared, r.version
     from (select * from access.restrictions where ended_at is null order by review_on, restriction_no limit $1 offset $2) r
     cross join lateral access.reference_of(array[r.child_no]) c order by r.review_on, r.restriction_no`,
    [PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  return {
    restrictions: rows.map((row: { kind: string }) => ({ ...row, kind: coded(restrictionKinds, row.kind)! })),
    people: await accountsOf(manager),
    kinds: restrictionKinds.map(({ code }) => coded(restrictionKinds, code)!),
    page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total,
  };
}

/** Everybody of the authority who can sign in, or those with one role. */
export async function accountsOf(manager: EntityManager, role?: string): Promise<AccountView[]> {
  const rows: { accountNo: number; name: string; roles: string[] }[] = await manager.query(
    `select a.account_no as "accountNo", a.name, array_agg(r.role order by r.role) as roles
     from staff.accounts a join staff.account_roles r on r.authority_id = a.authority_id and r.account_no = a.account_no
     where a.disabled_at is null group by a.authority_id, a.account_no, a.name having $1::text is null or $1 = any(array_agg(r.role))
     order by a.name collate "cy-x-icu", a.account_no`,
    [role ?? null],
  );
  return rows.map(({ roles, ...row }) => ({ ...row, roles: roles.filter(isRole).map((held) => roleTitles[held]) }));
}

/** Says anew who is cleared. People of other authorities are none of this one's accounts and are left out by the store. */
export async function clear(manager: EntityManager, authorityId: number, restrictionNo: number, people: readonly number[]): Promise<void> {
  await manager.query('delete from access.cleared where restriction_no = $1 and account_no <> all($2::integer[])', [restrictionNo, people]);
  await manager.query(
    `insert into access.cleared (authority_id, restriction_no, account_no)
     select $1, $2, a.account_no from staff.accounts a where a.authority_id = $1 and a.account_no = any($3::integer[]) on conflict do nothing`,
    [authorityId, restrictionNo, people],
  );
}
