import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../../children/visible-children.js';
import { visitDuties } from '../../domain/duties/visit-duties.js';
import type { Person } from '../../http/person.js';
import { openSql, stateSql } from '../state-sql.js';
import { heldChildren } from './held-children.js';
import { clockColumns, clockJoins, type ClockRow } from './clock-row.js';
import { dutiesRelation } from './whose-duties.js';

export const workGroups = ['overdue', 'today', 'week', 'waiting', 'not-known', 'visits'] as const;
export type WorkGroup = (typeof workGroups)[number];

export interface WorkCounts {
  overdue: number;
  today: number;
  week: number;
  waiting: number;
  notKnown: number;
}

/** Whose work: the person's own, or that of one worker of their team. */
export interface WorkOf {
  person: Pick<Person, 'roles' | 'email'>;
  staffNo?: number;
}

export interface WorkPage {
  group: WorkGroup;
  limit: number | null;
  offset: number;
}

/**
 * The open clocks that fall to somebody on a day: those of children allocated to them in the role that acts, as a team manager
 * those of the team's children, as a panel administrator those of children with a decision about a placement out of the area.
 * Waiting is what somebody else must do for a child of their own, once it is late or due soon. Those of one group are given
 * page by page, what is local after what is not, and then the longest late first; the counts are of all
 * groups. The group of visits is those of today and this week that a visit meets.
 */
export async function workOf(manager: EntityManager, { person, staffNo }: WorkOf, day: string, { group, limit, offset }: WorkPage): Promise<{ counts: WorkCounts & { visits: number }; clocks: ClockRow[] }> {
  const duties = dutiesRelation(6);
  const visible = visibleChildren(person, day, 12);
  const isSelf = staffNo === undefined;
  const rows: (ClockRow & { counts: WorkCounts & { visits: number } })[] = await manager.query(
    `with ${heldChildren({ day: '$1::date', staffNo: '$2::integer', email: '$9', isManager: '$10', isPanel: '$11' })}, work as materialized (
      select o.authority_id, o.child_no, o.duty, o.arose_on, o.regime, o.about, o.due_on, d.is_local, case
        when not d.whose = any(h.roles) then case when h.is_own and s.state in ('overdue', 'due-soon') then 'waiting' end
        when s.state = 'overdue' then 'overdue' when s.state = 'unknown' then 'not-known'
        when o.due_on = $1::date then 'today' when o.due_on <= $1::date + 7 then 'week' end as grp
      from held h join record.children c on c.child_no = h.child_no and ${visible.where}
        join clocks.duty_occurrences o on o.authority_id = c.authority_id and o.child_no = c.child_no
        join ${duties.relation} on d.duty = o.duty
        cross join lateral (select ${stateSql('$1::date')} as state) s
      where ${openSql('$1::date')}
    ), counts as (
      select count(*) filter (where grp = 'overdue')::integer as overdue, count(*) filter (where grp = 'today')::integer as today,
        count(*) filter (where grp = 'week')::integer as week, count(*) filter (where grp = 'waiting')::integer as waiting,
        count(*) filter (where grp = 'not-known')::integer as "notKnown",
        count(*) filter (where grp in ('today', 'week') and duty = any ('{${visitDuties.join(',')}}'))::integer as visits from work
    ), page as (
      select *, row_number() over (order by is_local, due_on, duty, child_no, arose_on, regime, about) as place from work
        where case when $3 = 'visits' then grp in ('today', 'week') and duty = any ('{${visitDuties.join(',')}}') else grp = $3 end order by place limit $4 offset $5
    )
    select to_jsonb(counts) as counts, shown.* from counts left join lateral (
      select p.place, ${clockColumns}
      from page p join clocks.duty_occurrences o on o.authority_id = p.authority_id and o.child_no = p.child_no and o.duty = p.duty and o.arose_on = p.arose_on
          and o.regime = p.regime and o.about = p.about
        join record.children c on c.authority_id = o.authority_id and c.child_no = o.child_no
        join ${duties.relation} on d.duty = o.duty ${clockJoins('$1::date')}
    ) shown on true
    order by shown.place`,
    [
      day, staffNo ?? null, group, limit, offset, ...duties.values, person.email, isSelf && person.roles.includes('team-manager'),
      isSelf && person.roles.includes('panel-administrator'), ...visible.values,
    ],
  );
  return { counts: rows[0]!.counts, clocks: rows.filter(({ stored }) => stored !== null) };
}
