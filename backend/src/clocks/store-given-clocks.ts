import type { EntityManager } from 'typeorm';
import { occurrenceColumns, occurrenceKey } from './occurrence-row.js';

const key = occurrenceKey.join(', ');
const rest = occurrenceColumns.filter((column) => !(occurrenceKey as readonly string[]).includes(column));
const sameKey = occurrenceKey.map((column) => `o.${column} = given.${column}`).join(' and ');
const restOf = (row: string) => `(${rest.map((column) => `${row}.${column}`).join(', ')})`;
const stored = 'select * from clocks.duty_occurrences where authority_id = $1 and child_no = any($2)';

/** A deadline that came, went or is another one than before. */
export interface MovedDeadline {
  child_no: number;
  duty: string;
  arose_on: string;
  regime: string;
  about: number;
  what: 'due-moved' | 'arose' | 'gone';
  due_before: string | null;
  due_after: string | null;
}

const movedSql = `from (${stored}) o full join pg_temp.given_clocks given using (${key})
  where o.authority_id is null or given.reckoned_by is null or (o.due_on, o.due_at) is distinct from (given.due_on, given.due_at)`;

/** The deadlines that move when the stored clocks of these children become those given. */
export function movedDeadlines(manager: EntityManager, authorityId: number, children: readonly number[]): Promise<MovedDeadline[]> {
  return manager.query(
    `select ${key}, o.due_on as due_before, given.due_on as due_after,
      case when o.authority_id is null then 'arose' when given.reckoned_by is null then 'gone' else 'due-moved' end as what
      ${movedSql} order by ${key}`,
    [authorityId, children],
  );
}

/** How many those are. */
export async function countMovedDeadlines(manager: EntityManager, authorityId: number, children: readonly number[]): Promise<number> {
  const [{ moved }] = await manager.query(`select count(*)::integer as moved ${movedSql}`, [authorityId, children]);
  return moved;
}

/** Brings the stored clocks of these children into line with `pg_temp.given_clocks`; what is the same is not written again. */
export async function storeGivenClocks(manager: EntityManager, authorityId: number, children: readonly number[]): Promise<void> {
  await manager.query(
    `delete from clocks.duty_occurrences o where o.authority_id = $1 and o.child_no = any($2)
      and not exists (select from pg_temp.given_clocks given where ${sameKey} and ${restOf('o')} is not distinct from ${restOf('given')})`,
    [authorityId, children],
  );
  await manager.query(
    `insert into clocks.duty_occurrences (authority_id, ${occurrenceColumns.join(', ')}) select $1, given.* from pg_temp.given_clocks given
      where not exists (select from (${stored}) o where ${sameKey})`,
    [authorityId, children],
  );
}
