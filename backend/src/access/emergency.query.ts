import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../children/visible-children.js';
import type { Person } from '../http/person.js';
import type { OpeningView } from './emergency-view.js';
import type { ExactFind } from './exact-find.js';

/** Whether the person may see a child without an emergency: not restricted for them, and theirs. */
export async function isTheirs(manager: EntityManager, person: Person, childNo: number, day: string): Promise<boolean> {
  const { where, values } = visibleChildren(person, day, 2);
  const [found] = await manager.query(`select from record.children c where c.child_no = $1 and ${where}`, [childNo, ...values]);
  return found !== undefined;
}

/** A child the person may not see who is exactly the one looked for. */
export async function hiddenExactly(manager: EntityManager, person: Person, { reference, nhsNumber, bornOn }: ExactFind, day: string): Promise<{ childNo: number; publicId: string } | undefined> {
  const [found] = await manager.query('select child_no as "childNo", public_id as "publicId" from access.child_exactly($1, $2, $3)', [reference, nhsNumber, bornOn]);
  // Asked in any case, so that the time tells nothing either.
  const theirs = await isTheirs(manager, person, found?.childNo ?? 0, day);
  return found && !theirs ? found : undefined;
}

/** What the person has open now. */
export async function openNow(manager: EntityManager, userNo: number): Promise<OpeningView[]> {
  const rows = await manager.query(
    `select o.opening_no as "openingNo", c.public_id as "publicId", o.opened_at as "openedAt", o.ends_at as "endsAt"
     from access.openings o join record.children c on c.authority_id = o.authority_id and c.child_no = o.child_no
     where o.account_no = $1 and o.ended_at is null and o.ends_at > now() order by o.ends_at`,
    [userNo],
  );
  return rows.map((row: { openedAt: Date; endsAt: Date }) => ({ ...row, openedAt: row.openedAt.toISOString(), endsAt: row.endsAt.toISOString() }));
}

export interface Lead {
  name: string;
  email: string;
  language: 'en' | 'cy';
}

/** Who looks after information governance: the first of the system administrators, or else of the heads of service. */
export async function governanceLead(manager: EntityManager): Promise<Lead | undefined> {
  const [lead] = await manager.query(
    `select a.name, a.email, a.language from staff.accounts a join staff.account_roles r on r.authority_id = a.authority_id and r.account_no = a.account_no
     where a.authority_id = record.current_authority() and a.disabled_at is null and r.role in ('system-administrator', 'head-of-service')
     order by r.role desc, a.account_no limit 1`,
  );
  return lead;
}
