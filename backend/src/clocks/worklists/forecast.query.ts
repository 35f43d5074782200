import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../../children/visible-children.js';
import type { Person } from '../../http/person.js';
import { openSql } from '../state-sql.js';
import { clockColumns, clockJoins, type ClockRow } from './clock-row.js';
import { PAGE_SIZE } from './paged.js';
import { dutiesRelation } from './whose-duties.js';

/** A clock of the forecast, with how many fall due in each of the four weeks. */
export type ForecastRow = ClockRow & { weeks: number[] };

/** What is open on a day and falls due in the 28 days after it, of the children somebody may see; soonest first. */
export async function forecastOf(manager: EntityManager, person: Person, day: string, page: number): Promise<ForecastRow[]> {
  const duties = dutiesRelation(4);
  const visible = visibleChildren(person, day, 7);
  return manager.query(
    `with ahead as materialized (
      select o.authority_id, o.child_no, o.duty, o.arose_on, o.regime, o.about, o.due_on
      from clocks.duty_occurrences o join record.children c on c.authority_id = o.authority_id and c.child_no = o.child_no and ${visible.where}
        join ${duties.relation} on d.duty = o.duty
      where ${openSql('$1::date')} and o.due_on > $1::date and o.due_on <= $1::date + 28
    ), weeks as (
      select array_agg((select count(*)::integer from ahead where due_on > $1::date + 7 * week and due_on <= $1::date + 7 * week + 7) order by week) as weeks
      from generate_series(0, 3) as week
    ), page as (
      select *, row_number() over (order by due_on, duty, child_no, arose_on, regime, about) as place from ahead order by place limit $2 offset $3
    )
    select weeks.weeks, shown.* from weeks left join lateral (
      select p.place, ${clockColumns}
      from page p join clocks.duty_occurrences o on o.authority_id = p.authority_id and o.child_no = p.child_no and o.duty = p.duty and o.arose_on = p.arose_on
          and o.regime = p.regime and o.about = p.about
        join record.children c on c.authority_id = o.authority_id and c.child_no = o.child_no
        join ${duties.relation} on d.duty = o.duty ${clockJoins('$1::date')}
    ) shown on true
    order by shown.place`,
    [day, PAGE_SIZE, (page - 1) * PAGE_SIZE, ...duties.values, ...visible.values],
  );
}
