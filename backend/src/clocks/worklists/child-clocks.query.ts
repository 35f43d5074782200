import type { EntityManager } from 'typeorm';
import { openSql, stateSql } from '../state-sql.js';
import type { NamedOccurrence } from '../occurrence-key.js';
import { clockColumns, clockJoins, type ClockRow } from './clock-row.js';
import { PAGE_SIZE } from './paged.js';
import { dutiesRelation } from './whose-duties.js';

/** A page of one child's clocks as at a day: those that have arisen, open ones first by due day, what is not known after what is, then closed ones, the latest first. */
export async function clocksOf(manager: EntityManager, childNo: number, day: string, { show, page }: { show: 'open' | 'all'; page: number }): Promise<(ClockRow & { total: number })[]> {
  const duties = dutiesRelation(6);
  return manager.query(
    `select ${clockColumns}, count(*) over ()::integer as total
     from clocks.duty_occurrences o join record.children c on c.authority_id = o.authority_id and c.child_no = o.child_no
       join ${duties.relation} on d.duty = o.duty ${clockJoins('$1::date')}
     where o.child_no = $2 and o.arose_on <= $1::date and ($3 = 'all' or ${openSql('$1::date')})
     order by ${openSql('$1::date')} desc, ${openSql('$1::date')} and ${stateSql('$1::date')} = 'unknown',
       case when ${openSql('$1::date')} then o.due_on end, o.due_on desc nulls last, o.duty, o.arose_on, o.regime, o.about limit $4 offset $5`,
    [day, childNo, show, PAGE_SIZE, (page - 1) * PAGE_SIZE, ...duties.values],
  );
}

/** One clock, with how it was reckoned and the rows of the record it is known from. */
export async function clockOf(manager: EntityManager, childNo: number, day: string, key: NamedOccurrence): Promise<ClockRow | undefined> {
  const duties = dutiesRelation(7);
  const [found] = await manager.query(
    `select ${clockColumns}
     from clocks.duty_occurrences o join record.children c on c.authority_id = o.authority_id and c.child_no = o.child_no
       join ${duties.relation} on d.duty = o.duty ${clockJoins('$1::date')}
     where o.child_no = $2 and o.duty = $3 and o.arose_on = $4 and o.regime = $5 and o.about = $6 and o.arose_on <= $1::date`,
    [day, childNo, key.duty, key.arose_on, key.regime, key.about, ...duties.values],
  );
  return found;
}
