import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../children/visible-children.js';
import type { Person } from '../http/person.js';

export const PAGE_SIZE = 25;
/** A select offers no more. */
const MOST_WORKERS = 300;

export interface HeldRow {
  total: number;
  childNo: number;
  publicId: string;
  name: string;
  reference: string;
  dateOfBirth: string;
  role: string | null;
  since: string;
}

export interface WorkerRow {
  staffNo: number;
  name: string;
  job: string;
  team: string | null;
  isOwnTeam: boolean;
  children: number;
}

const holds = (spell: string) => `${spell}.started_on <= $1::date and (${spell}.ended_on is null or ${spell}.ended_on > $1::date)`;
const child = `c.child_no as "childNo", c.public_id as "publicId", concat_ws(' ', c.forenames, c.surname) as name, c.child_id as reference, c.date_of_birth as "dateOfBirth"`;

/** The children of a worker, once for each role, whom the person may see. */
export function heldBy(manager: EntityManager, person: Person, day: string, staffNo: number, page: number): Promise<HeldRow[]> {
  const visible = visibleChildren(person, day, 5);
  return manager.query(
    `select count(*) over ()::integer as total, ${child}, a.role, a.started_on as since
    from record.allocations a join record.children c on c.authority_id = a.authority_id and c.child_no = a.child_no
    where a.staff_no = $2 and ${holds('a')} and ${visible.where} order by c.surname collate "cy-x-icu", c.forenames collate "cy-x-icu", c.child_no, a.role limit $3 offset $4`,
    [day, staffNo, PAGE_SIZE, (page - 1) * PAGE_SIZE, ...visible.values],
  );
}

/** Children looked after in the whole authority who have no social worker, longest first: they are in nobody's team, so every manager who allocates sees them. */
export function heldByNobody(manager: EntityManager, day: string, page: number): Promise<HeldRow[]> {
  return manager.query(
    `select count(*) over ()::integer as total, ${child}, null as role, p.started_on as since
    from record.periods_of_care p join record.children c on c.authority_id = p.authority_id and c.child_no = p.child_no
    where ${holds('p')} and not exists (select from record.allocations a where a.authority_id = p.authority_id and a.child_no = p.child_no and a.role = 'social-worker' and ${holds('a')})
    order by p.started_on, c.child_no limit $2 offset $3`,
    [day, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
}

/** Those at work on the day who work with children, of the person's own team first. */
export function workersToChoose(manager: EntityManager, person: Person, day: string): Promise<WorkerRow[]> {
  return manager.query(
    `select s.staff_no as "staffNo", s.name, s.job, s.team, s.team is not null and s.team in (select mine.team from record.staff mine where lower(mine.email) = $2 and ${holds('mine')}) as "isOwnTeam",
      (select count(distinct a.child_no)::integer from record.allocations a where a.authority_id = s.authority_id and a.staff_no = s.staff_no and ${holds('a')}) as children
    from record.staff s where ${holds('s')} and s.job in ('social-worker', 'senior-practitioner', 'team-manager', 'personal-adviser', 'independent-reviewing-officer')
    order by 5 desc, s.name collate "cy-x-icu", s.staff_no limit ${MOST_WORKERS}`,
    [day, person.email],
  );
}

export async function workerNamed(manager: EntityManager, staffNo: number): Promise<string | null> {
  const [row] = await manager.query('select name from record.staff where staff_no = $1', [staffNo]);
  return row?.name ?? null;
}
