import type { EntityManager } from 'typeorm';
import { type Actor, note } from '../audit/note.js';
import { endSessionsOf } from './sessions.js';

/** Gives an account exactly these roles. Where that changes anything it is noted, and the account signs in anew. */
export async function giveRoles(manager: EntityManager, actor: Actor, accountNo: number, roles: readonly string[]): Promise<boolean> {
  const held: { role: string }[] = await manager.query('select role from staff.account_roles where account_no = $1 order by role', [accountNo]);
  const before = held.map(({ role }) => role);
  const after = [...new Set(roles)].sort();
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  await manager.query('delete from staff.account_roles where account_no = $1 and role <> all($2)', [accountNo, after]);
  await manager.query('insert into staff.account_roles (authority_id, account_no, role) select $1, $2, unnest($3::text[]) on conflict do nothing', [actor.authorityId, accountNo, after]);
  await endSessionsOf(manager, accountNo);
  await note(manager, actor, { event: 'roles-changed', subject: String(accountNo), fields: { before, after } });
  return true;
}
