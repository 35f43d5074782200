import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../../children/visible-children.js';
import type { Person } from '../../http/person.js';
import type { SupervisedChildView, SupervisionActionView, SupervisionDecisionView } from './supervision-view.js';

export const PAGE_SIZE = 25;
const holds = (spell: string) => `${spell}.started_on <= $1::date and (${spell}.ended_on is null or ${spell}.ended_on > $1::date)`;

export interface Worker {
  staffNo: number;
  name: string;
}

/** A worker of the teams the person works in on the day, themselves left out: nobody supervises themselves. */
export async function workerOfTeam(manager: EntityManager, person: Person, day: string, staffNo: number): Promise<Worker | undefined> {
  const [row] = await manager.query(
    `select s.staff_no as "staffNo", s.name from record.staff s where s.staff_no = $3 and coalesce(s.email, '') collate record.any_case <> $2 and ${holds('s')}
      and s.team in (select mine.team from record.staff mine where mine.email collate record.any_case = $2 and ${holds('mine')})`, [day, person.email, staffNo],
  );
  return row;
}

export async function ownPost(manager: EntityManager, person: Person, day: string): Promise<Worker | undefined> {
  const [row] = await manager.query(`select s.staff_no as "staffNo", s.name from record.staff s where s.email collate record.any_case = $2 and ${holds('s')} order by s.staff_no limit 1`, [day, person.email]);
  return row;
}

export interface SupervisionRow {
  total: number;
  supervisionNo: number;
  version: number;
  heldOn: string;
  discussed: string | null;
  nextOn: string | null;
  by: string | null;
}

export function supervisionsOf(manager: EntityManager, staffNo: number, page: number): Promise<SupervisionRow[]> {
  return manager.query(
    `select count(*) over ()::integer as total, v.supervision_no as "supervisionNo", v.version, v.held_on::text as "heldOn", v.discussed, v.next_on::text as "nextOn", a.name as by
      from record.supervisions v left join staff.accounts a on a.authority_id = v.authority_id and a.account_no = coalesce(
        (select h.recorded_by from history.supervisions h where h.authority_id = v.authority_id and h.supervision_no = v.supervision_no and h.version = 1), v.recorded_by)
      where v.staff_no = $1 order by v.held_on desc, v.supervision_no desc limit $2 offset $3`, [staffNo, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
}

export function actionsOf(manager: EntityManager, supervisions: readonly number[]): Promise<(SupervisionActionView & { supervisionNo: number })[]> {
  return manager.query(
    `select x.supervision_no as "supervisionNo", x.line_no as "lineNo", x.agreed, s.name as owner,
        case when x.owner_staff_no = v.staff_no then 'worker' else 'manager' end as "ownedBy", x.due_on::text as "dueOn", x.done_on::text as "doneOn"
      from record.supervision_actions x join record.supervisions v on v.authority_id = x.authority_id and v.supervision_no = x.supervision_no
        join record.staff s on s.authority_id = x.authority_id and s.staff_no = x.owner_staff_no
      where x.supervision_no = any ($1) order by x.line_no`, [supervisions],
  );
}

/** What was decided about children in supervisions of a worker held on these days. */
export function decisionsOf(manager: EntityManager, person: Person, day: string, staffNo: number, heldOn: readonly string[]): Promise<(SupervisionDecisionView & { childNo: number; decidedOn: string })[]> {
  const visible = visibleChildren(person, day, 4);
  return manager.query(
    `select c.child_no as "childNo", d.decided_on::text as "decidedOn", c.public_id as "publicId", concat_ws(' ', c.forenames, c.surname) as name, c.child_id as reference,
        d.reflection, d.decision, s.name as owner, d.due_on::text as "dueOn", d.done_on::text as "doneOn"
      from record.supervision_decisions d join record.children c on c.authority_id = d.authority_id and c.child_no = d.child_no
        left join record.staff s on s.authority_id = d.authority_id and s.staff_no = d.owner_staff_no
      where $1::date is not null and d.staff_no = $2 and d.decided_on = any ($3::date[]) and ${visible.where} order by d.decided_on desc, d.decision_no`,
    [day, staffNo, heldOn, ...visible.values],
  );
}

/** The worker's children, to choose from. */
export function childrenOfWorker(manager: EntityManager, person: Person, day: string, staffNo: number): Promise<(SupervisedChildView & { childNo: number })[]> {
  const visible = visibleChildren(person, day, 3);
  return manager.query(
    `select distinct c.child_no as "childNo", c.public_id as "publicId", concat_ws(' ', c.forenames, c.surname) as name, c.child_id as reference, c.surname collate "cy-x-icu" as by
      from record.allocations a join record.children c on c.authority_id = a.authority_id and c.child_no = a.child_no
      where a.staff_no = $2 and ${holds('a')} and ${visible.where} order by c.surname collate "cy-x-icu", c.child_no limit 100`,
    [day, staffNo, ...visible.values],
  ).then((rows: (SupervisedChildView & { childNo: number; by: string })[]) => rows.map(({ by: _by, ...row }) => row));
}
