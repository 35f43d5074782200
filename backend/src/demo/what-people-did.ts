import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { isoFromDay, dayFromIso } from '../domain/calendar/day.js';
import { officeDay } from './record-days.js';

/** Team of a child whose record is restricted: none of those who can sign in to the demonstration work in it. */
const TEAM_OF_RESTRICTED = 'Looked After Bay';

/**
 * What people of the invented authority did here rather than brought: supervisions of a social worker with what was decided about
 * children, one restricted record, and one that was opened in an emergency and waits to be looked at. Done once, when they have
 * their accounts.
 */
export async function showWhatPeopleDid(dataSource: DataSource, authorityId: number, today: string): Promise<void> {
  const accounts: { email: string; accountNo: number }[] = await inAuthority(dataSource, { authorityId }, (manager) => manager.query('select email, account_no as "accountNo" from staff.accounts'));
  const as = (name: string) => ({ authorityId, userNo: accounts.find(({ email }) => email.startsWith(name))!.accountNo });
  await inAuthority(dataSource, as('sian.rees@'), (manager) => supervise(manager, authorityId, today));
  const childNo = await inAuthority(dataSource, as('anwen.price@'), (manager) => restrict(manager, as('anwen.price@'), as('rhys.morgan@').userNo, today));
  if (childNo !== null) await inAuthority(dataSource, as('ffion.haf@'), (manager) => openInEmergency(manager, as('ffion.haf@'), childNo));
}

const supervisions = [
  {
    daysAgo: 66, discussed: 'Llwyth achosion o ddeunaw; dau adolygiad yr un wythnos. Gwyliau wedi’u trefnu ar gyfer mis Hydref. Buom yn sôn am sut mae newyddion drwg yn cael eu rhannu.',
    actions: [['Trefnu diwrnod cysgodi gyda’r tîm iechyd', true], ['Gofyn am gymorth gyda’r gwaith papur llys', true]],
    decisions: [['Mae’r ymweliadau’n digwydd, ond yn y car yn bennaf. Pam?', 'Gweld y plentyn ar ei ben ei hun gartref, a gofyn ble yr hoffai gwrdd.']],
  },
  {
    daysAgo: 38, discussed: 'Y llwyth yn haws. Trafod teimlo’n gyfrifol am leoliad a ddaeth i ben, a beth fyddai wedi helpu.',
    actions: [['Ysgrifennu’r asesiad cyn diwedd y mis', false]],
    decisions: [['Nid oes neb wedi pennu dyddiad ar gyfer yr amser teulu nesaf.', 'Ffonio’r nain a chytuno dyddiad cyn yr adolygiad.'], ['Mae’r plentyn yn dweud ei fod yn iawn bob tro. Ydyn ni’n gofyn y cwestiwn iawn?', 'Gwneud y gwaith gyda lluniau yn y ddau ymweliad nesaf.']],
  },
] as const;

/** Supervisions of a worker by the manager of her team, in the language both work in. */
async function supervise(manager: EntityManager, authorityId: number, today: string): Promise<void> {
  const [worker] = await manager.query(`select staff_no as "staffNo" from record.staff where email = 'ffion.haf@glanaber.example'`);
  const [own] = await manager.query(`select staff_no as "staffNo" from record.staff where email = 'sian.rees@glanaber.example'`);
  if (!worker || !own) return;
  const children: { childNo: number }[] = await manager.query(
    `select child_no as "childNo" from record.allocations where staff_no = $1 and role = 'social-worker' and started_on < $2::date - 70 and (ended_on is null or ended_on > $2::date) order by child_no limit 3`, [worker.staffNo, today],
  );
  const day = (back: number) => isoFromDay(officeDay(dayFromIso(today) - back));
  for (const [at, { daysAgo, discussed, actions, decisions }] of supervisions.entries()) {
    const heldOn = day(daysAgo);
    const nextOn = day(supervisions[at + 1]?.daysAgo ?? -6);
    const [{ supervisionNo }] = await manager.query(
      'insert into record.supervisions (authority_id, supervision_id, staff_no, held_on, discussed, next_on) values ($1, $2, $3, $4, $5, $6) returning supervision_no as "supervisionNo"',
      [authorityId, randomUUID(), worker.staffNo, heldOn, discussed, nextOn],
    );
    for (const [line, [agreed, isDone]] of actions.entries()) {
      await manager.query('insert into record.supervision_actions (authority_id, supervision_no, line_no, agreed, owner_staff_no, due_on, done_on) values ($1, $2, $3, $4, $5, $6, $7)',
        [authorityId, supervisionNo, line + 1, agreed, line === 0 ? worker.staffNo : own.staffNo, nextOn, isDone ? nextOn : null]);
    }
    for (const [which, [reflection, decision]] of decisions.entries()) {
      const child = children[(at + which) % Math.max(1, children.length)];
      if (!child) continue;
      await manager.query('insert into record.supervision_decisions (authority_id, child_no, decision_id, staff_no, decided_on, reflection, decision, owner_staff_no, due_on) values ($1, $2, $3, $4, $5, $6, $7, $4, $8)',
        [authorityId, child.childNo, randomUUID(), worker.staffNo, heldOn, reflection, decision, nextOn]);
    }
    await note(manager, { authorityId }, { event: 'supervision-recorded', children: [], subject: String(worker.staffNo), fields: { heldOn, actions: actions.length } });
  }
}

/** Restricts the record of one looked-after child, whom only the head of service may open; answers which. */
async function restrict(manager: EntityManager, acting: { authorityId: number; userNo: number }, cleared: number, today: string): Promise<number | null> {
  const [child] = await manager.query(
    `select a.child_no as "childNo" from record.allocations a join record.staff s on (s.authority_id, s.staff_no) = (a.authority_id, a.staff_no)
     where s.team = $1 and a.role = 'social-worker' and a.started_on <= $2::date and (a.ended_on is null or a.ended_on > $2::date) order by a.child_no limit 1`, [TEAM_OF_RESTRICTED, today],
  );
  if (!child) return null;
  const reviewOn = isoFromDay(dayFromIso(today) + 170);
  const [{ restrictionNo }] = await manager.query(
    `insert into access.restrictions (authority_id, child_no, kind, reason, review_on) values ($1, $2, 'colleague-child', $3, $4) returning restriction_no as "restrictionNo"`,
    [acting.authorityId, child.childNo, 'Mae perthynas agos yn gweithio yn y gwasanaeth.', reviewOn],
  );
  await manager.query('insert into access.cleared (authority_id, restriction_no, account_no) values ($1, $2, $3)', [acting.authorityId, restrictionNo, cleared]);
  await note(manager, acting, { event: 'record-restricted', children: [child.childNo], subject: String(restrictionNo), fields: { kind: 'colleague-child', reviewOn, cleared: [cleared] } });
  return child.childNo;
}

/** An hour of yesterday evening, which is over; nobody has looked at it yet. */
async function openInEmergency(manager: EntityManager, acting: { authorityId: number; userNo: number }, childNo: number): Promise<void> {
  await manager.query(
    `insert into access.openings (authority_id, child_no, account_no, reason, said, request_key, opened_at, ends_at, ended_at)
     select $1, $2, $3, 'out-of-hours', $4, $5, opened, opened + interval '60 minutes', opened + interval '22 minutes'
     from (select date_trunc('day', now()) - interval '1 day' + interval '20 hours 40 minutes' as opened) o`,
    [acting.authorityId, childNo, acting.userNo, 'Ffoniodd yr heddlu am chwarter wedi wyth: mae’r plentyn gyda nhw ac yn gofyn am ei ofalwyr. Nid oedd y rheolwr ar ddyletswydd yn ateb.', randomUUID()],
  );
  await note(manager, acting, { event: 'opened-in-emergency', children: [childNo], fields: { reason: 'out-of-hours' } });
}
