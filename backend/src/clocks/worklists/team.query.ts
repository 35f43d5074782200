import type { EntityManager } from 'typeorm';
import { visitDuties } from '../../domain/duties/visit-duties.js';
import type { Person } from '../../http/person.js';
import { openSql, stateSql } from '../state-sql.js';
import { PAGE_SIZE } from './paged.js';
import { dutiesRelation } from './whose-duties.js';

/** A worker of the team and how their work stands. */
export interface WorkerRow {
  staffNo: number;
  name: string;
  job: string;
  children: number;
  overdue: number;
  today: number;
  week: number;
  notKnown: number;
  /** What is longest late of what falls to them. */
  oldest: { duty: string; dueOn: string } | null;
  /** Visits due in the next 7 days. */
  visits: number;
  writeUps: number;
  signOffs: number;
  /** Whose page it is. */
  isSelf: boolean;
  away: { until: string; coveredBy: string } | null;
  supervisionOn: string | null;
}

export interface TeamRows {
  total: number;
  /** Children looked after on the day with no social worker allocated, in the whole authority: nobody's team has them. */
  unallocated: number;
  /** Since when the one who waits longest is looked after without one, in days. */
  longestWaitDays: number | null;
  workers: WorkerRow[];
}

const holds = (spell: string) => `${spell}.started_on <= $1::date and (${spell}.ended_on is null or ${spell}.ended_on > $1::date)`;

/** A page of those who work in a manager's team on a day, by name, with the clocks that fall to each. */
export async function teamOf(manager: EntityManager, person: Person, day: string, page: number): Promise<TeamRows> {
  const duties = dutiesRelation(5);
  const [team]: TeamRows[] = await manager.query(
    `with members as (
      select s.authority_id, s.staff_no, s.name, s.job, coalesce(lower(s.email) = $2, false) as is_self, count(*) over ()::integer as total from record.staff s
      where ${holds('s')} and s.team in (select mine.team from record.staff mine where lower(mine.email) = $2 and ${holds('mine')})
      order by s.name collate "cy-x-icu", s.staff_no limit $3 offset $4
    ), allocated as (
      select a.authority_id, a.staff_no, a.child_no, case a.role when 'independent-reviewing-officer' then 'iro' else a.role end as whose
      from record.allocations a join members m on m.authority_id = a.authority_id and m.staff_no = a.staff_no where ${holds('a')}
    ), stands as (
      select a.staff_no, o.duty, o.due_on, ${stateSql('$1::date')} as state
      from allocated a join clocks.duty_occurrences o on o.authority_id = a.authority_id and o.child_no = a.child_no
        join ${duties.relation} on d.duty = o.duty and d.whose = a.whose
      where ${openSql('$1::date')}
    ), counts as (
      select staff_no, count(*) filter (where state = 'overdue')::integer as overdue, count(*) filter (where state = 'unknown')::integer as not_known,
        count(*) filter (where state in ('not-yet-due', 'due-soon') and due_on = $1::date)::integer as today,
        count(*) filter (where state in ('not-yet-due', 'due-soon') and due_on > $1::date and due_on <= $1::date + 7)::integer as week,
        count(*) filter (where state in ('not-yet-due', 'due-soon') and due_on <= $1::date + 7 and duty = any ('{${visitDuties.join(',')}}'))::integer as visits,
        (array_agg(jsonb_build_object('duty', duty, 'dueOn', due_on) order by due_on, duty) filter (where state = 'overdue'))[1] as oldest
      from stands group by staff_no
    ), waiting as (
      select p.started_on from record.periods_of_care p where ${holds('p')} and not exists (select from record.allocations a
        where a.authority_id = p.authority_id and a.child_no = p.child_no and a.role = 'social-worker' and ${holds('a')})
    )
    select coalesce((select max(total) from members), 0) as total,
      (select count(*)::integer from waiting) as unallocated, (select $1::date - min(started_on) from waiting) as "longestWaitDays",
      coalesce((select jsonb_agg(jsonb_build_object('staffNo', m.staff_no, 'name', m.name, 'job', m.job, 'isSelf', m.is_self,
          'children', (select count(distinct a.child_no) from allocated a where a.staff_no = m.staff_no),
          'overdue', coalesce(n.overdue, 0), 'today', coalesce(n.today, 0), 'week', coalesce(n.week, 0), 'notKnown', coalesce(n.not_known, 0), 'visits', coalesce(n.visits, 0), 'oldest', n.oldest,
          'writeUps', (select count(*) from record.visits v where v.authority_id = m.authority_id and v.staff_no = m.staff_no and v.written_up_on is null and v.write_up_due_on is not null),
          'signOffs', (select count(*) from record.plan_versions v where v.authority_id = m.authority_id and v.sent_by = m.staff_no and v.state = 'sent'),
          'away', (select jsonb_build_object('until', k.ended_on - 1, 'coveredBy', o.name) from access.covers k join record.staff o on o.authority_id = k.authority_id and o.staff_no = k.covering_staff_no
            where k.authority_id = m.authority_id and k.covered_staff_no = m.staff_no and ${holds('k')} order by k.ended_on desc limit 1),
          'supervisionOn', (select v.next_on from record.supervisions v where v.authority_id = m.authority_id and v.staff_no = m.staff_no order by v.held_on desc, v.supervision_no desc limit 1))
        order by m.name collate "cy-x-icu", m.staff_no) from members m left join counts n on n.staff_no = m.staff_no), '[]') as workers`,
    [day, person.email, PAGE_SIZE, (page - 1) * PAGE_SIZE, ...duties.values],
  );
  return team!;
}
