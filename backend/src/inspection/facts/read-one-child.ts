import type { EntityManager } from 'typeorm';
import { prepared } from '../../database/prepared.js';
import type { Cells } from './column.js';
import { CopyReader, sentRows } from './copy-reader.js';
import { namedCells, type FactTable, type Kinds } from './read-table.js';

/** Whose rows to read, and a name for the set of tables: the statement is planned once a connection under it. */
export interface OneChild {
  childNo: number;
  as: string;
}

/**
 * Reads one child's rows of many tables in a single statement: each table comes as one run of bytes, its rows written by `record_send`.
 * Two dozen statements of a few rows each took longer on the way and in the planner than in the tables.
 */
export async function readOneChild(manager: EntityManager, tables: readonly FactTable<Kinds>[], { childNo, as }: OneChild): Promise<(Record<string, Cells> & { count: number })[]> {
  const [row] = await prepared<Record<string, Buffer | null>>(manager, as, statementOf(as, tables), [childNo]);
  return tables.map(({ columns }, at) => {
    const reader = new CopyReader(Object.values(columns), sentRows);
    const bytes = row![`t${at}`];
    if (bytes) reader.push(bytes);
    return namedCells(columns, reader) as Record<string, Cells> & { count: number };
  });
}

const statements = new Map<string, string>();

function statementOf(as: string, tables: readonly FactTable<Kinds>[]): string {
  const known = statements.get(as);
  if (known !== undefined) return known;
  const parts = tables.map(({ columns, from }, at) => {
    const cells = Object.values(columns).map(({ sql }) => sql).join(', ');
    return `(select string_agg(sent, '') from (select record_send(row(${cells})) as sent ${from('where t.child_no = $1::integer')}) rows) as t${at}`;
  });
  const text = `select ${parts.join(',\n')}`;
  statements.set(as, text);
  return text;
}
