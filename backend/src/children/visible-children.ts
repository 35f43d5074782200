import type { Person } from '../http/person.js';

/** A condition on the rows of `record.children c`, and the values of its parameters. */
export interface VisibleChildren {
  where: string;
  /** The numbers of the same children by themselves, of those merged with another too: for the few a person sees of very many. `null` where they see all. */
  among: string | null;
  values: unknown[];
}

/** One way in which a child is seen: asked of a child `c`, and asked for all of them. */
interface Way {
  where: string;
  among: string;
}

/** With a decision about a placement out of the area. */
const decided: Way = {
  where: 'exists (select from record.out_of_area_decisions o where o.authority_id = c.authority_id and o.child_no = c.child_no)',
  among: 'select o.child_no from record.out_of_area_decisions o',
};

/** A record that was merged with another is read there and stands nowhere by itself. */
export const merged = 'array(select m.gone_child_no from find.merges m where m.undone_at is null)';
export const ofTheirOwn = `c.child_no <> all (${merged})`;

const seesAll = ['performance-officer', 'head-of-service'];
const seesCaseload = ['social-worker', 'personal-adviser', 'iro', 'team-manager'];

/**
 * Which children a person may see on a day: performance officers and heads of service all of their authority; workers and
 * managers those allocated to them, to somebody of their team or to somebody they cover for, and for an hour those they opened
 * in an emergency; panel administrators those with a decision about a placement out of the area; inspectors their sample;
 * system administrators none. Part of the query itself, so no list can forget it. Restricted children are taken away by the
 * policies of the database, from whoever is not cleared.
 *
 * @param first number of the first parameter that is free in the query
 */
export function visibleChildren(person: Pick<Person, 'roles' | 'email'>, day: string, first: number): VisibleChildren {
  const holds = (roles: string[]) => person.roles.some((role) => roles.includes(role));
  if (holds(seesAll)) return { where: ofTheirOwn, among: null, values: [] };
  const ways: Way[] = [];
  const [dayAt, emailAt] = [`$${first}::date`, `$${first + 1}`];
  if (holds(seesCaseload)) ways.push(caseload(dayAt, emailAt), told('access.opened_children()'));
  if (holds(['inspector'])) ways.push(told('access.sampled_children()'));
  if (holds(['panel-administrator'])) ways.push(decided);
  if (ways.length === 0) return { where: 'false', among: 'select null::integer', values: [] };
  const where = `(${ways.map((way) => way.where).join(' or ')}) and ${ofTheirOwn}`;
  const among = ways.map((way) => way.among).join(' union ');
  return { where, among, values: where.includes(emailAt) ? [day, person.email] : [] };
}

/** Those a function of the database tells of. */
function told(by: string): Way {
  return { where: `c.child_no = any ((select ${by})::integer[])`, among: `select unnest((select ${by})::integer[])` };
}

/**
 * Whose work it is on the day: an allocation to somebody of the staff a condition names. The staff are found once for a whole
 * list, and the child's few allocations by its key.
 */
function allocatedTo(condition: string, day: string): Way {
  const allocated = `from record.allocations a where a.started_on <= ${day} and (a.ended_on is null or a.ended_on > ${day})
    and a.staff_no = any (array(select s.staff_no from record.staff s where s.authority_id = (select record.current_authority()) and (${condition})))`;
  return { where: `exists (select ${allocated} and a.authority_id = c.authority_id and a.child_no = c.child_no)`, among: `select a.child_no ${allocated}` };
}

function own(email: string): string {
  return `s.email collate record.any_case = ${email}`;
}

function ofTeam(day: string, email: string): string {
  return `s.team in (select mine.team from record.staff mine where mine.email collate record.any_case = ${email}
    and mine.started_on <= ${day} and (mine.ended_on is null or mine.ended_on > ${day}))`;
}

function covered(day: string, email: string): string {
  return `s.staff_no in (select k.covered_staff_no from access.covers k join record.staff mine on mine.authority_id = k.authority_id and mine.staff_no = k.covering_staff_no
    where mine.email collate record.any_case = ${email} and k.started_on <= ${day} and k.ended_on > ${day})`;
}

function caseload(day: string, email: string): Way {
  return allocatedTo(`${own(email)} or ${ofTeam(day, email)} or ${covered(day, email)}`, day);
}

/**
 * SQL of two columns beside a child `c` a person sees: by what right, as `HowSeen` names it, and why, where they said so today.
 *
 * @param first number of the first of the two parameters, which are day and e-mail
 */
export function standingOf(person: Pick<Person, 'roles'>, first: number): string {
  const holdsPanel = person.roles.includes('panel-administrator');
  const [day, email] = [`$${first}::date`, `$${first + 1}::text`];
  return `case
      when c.child_no = any ((select access.opened_children())::integer[]) then 'emergency'
      when ${allocatedTo(own(email), day).where} then 'allocated'
      when ${allocatedTo(ofTeam(day, email), day).where} then 'team'
      when ${allocatedTo(covered(day, email), day).where} then 'cover'
      when (select access.sampled_children()) is not null then 'sample'
      ${holdsPanel ? `when ${decided.where} then 'panel'` : ''}
      else 'role' end as standing,
    (select p.purpose from access.purposes p where p.authority_id = c.authority_id and p.account_no = record.current_user_no()
      and p.child_no = c.child_no and p.said_on = ${day}) as purpose`;
}
