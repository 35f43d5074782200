import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../../children/visible-children.js';
import type { Person } from '../../http/person.js';
import { openSql, stateSql } from '../state-sql.js';
import { clockColumns, clockJoins, type ClockRow } from './clock-row.js';
import { dutiesRelation } from './whose-duties.js';

/** The parts of the desk: which duties each shows, and within how many days they must fall due to show. */
const parts = {
  reviews: { duties: ['review-first', 'review-second', 'review-subsequent', 'review-early', 'short-breaks-reviews'], within: 30 },
  notSpoken: { duties: ['review-iro-speaks-privately'], within: 30 },
  recordsToSend: { duties: ['review-record'], within: null },
  midpoints: { duties: ['iro-midpoint'], within: 30 },
  escalations: { duties: ['iro-dispute-and-cafcass'], within: null },
} as const;
export type DeskPart = keyof typeof parts;
export const deskParts = Object.keys(parts) as DeskPart[];

const SHOWN_OF_EACH = 20;

/** A clock of the desk, with how many children the reviewing officer has and how many clocks its part. */
export type DeskRow = ClockRow & { children: number; part: DeskPart | null; total: number };

const holds = (spell: string) => `${spell}.started_on <= $1::date and (${spell}.ended_on is null or ${spell}.ended_on > $1::date)`;

/** Past its day with the deciding fact missing: often a record of years ago, which must not hide what is still to be done. */
const isGap = `${stateSql('$1::date')} = 'unknown'`;

/** What is open for the children of a reviewing officer on a day, the first of each part, the longest late first and what is not known last. One row without a clock where there is none. */
export async function iroDeskOf(manager: EntityManager, person: Person, day: string): Promise<DeskRow[]> {
  const duties = dutiesRelation(3);
  const visible = visibleChildren(person, day, 9);
  const shown = deskParts.flatMap((part) => parts[part].duties.map((duty) => ({ part, duty, within: parts[part].within })));
  return manager.query(
    `with mine as materialized (
      select distinct c.authority_id, c.child_no from record.allocations a join record.staff s on s.authority_id = a.authority_id and s.staff_no = a.staff_no
        join record.children c on c.authority_id = a.authority_id and c.child_no = a.child_no and ${visible.where}
      where a.role = 'independent-reviewing-officer' and ${holds('a')} and lower(s.email) = $2
    ), desk as (
      select o.*, p.part, count(*) over (partition by p.part)::integer as total,
        row_number() over (partition by p.part order by ${isGap}, o.due_on nulls last, o.child_no, o.arose_on, o.regime, o.about) as place
      from mine m join clocks.duty_occurrences o on o.authority_id = m.authority_id and o.child_no = m.child_no
        join unnest($6::text[], $7::text[], $8::integer[]) as p (part, duty, within) on p.duty = o.duty
      where ${openSql('$1::date')} and (p.within is null or o.due_on <= $1::date + p.within)
    )
    select counted.children, shown.* from (select count(*)::integer as children from mine) counted left join lateral (
      select o.part, o.total, o.place, ${clockColumns}
      from desk o join record.children c on c.authority_id = o.authority_id and c.child_no = o.child_no
        join ${duties.relation} on d.duty = o.duty ${clockJoins('$1::date')}
      where o.place <= ${SHOWN_OF_EACH}
    ) shown on true order by shown.part, shown.place`,
    [day, person.email, ...duties.values, shown.map(({ part }) => part), shown.map(({ duty }) => duty), shown.map(({ within }) => within), ...visible.values],
  );
}
