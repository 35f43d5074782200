import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import type { ClockChange } from './clock-changes.js';
import { occurrenceColumns, occurrenceKey, type OccurrenceRow } from './occurrence-row.js';

const ROWS_AT_ONCE = 5000;
const given = 'jsonb_populate_recordset(null::clocks.duty_occurrences, $2::jsonb) given';

/** Brings the stored clocks into line: what is gone or changed leaves, what is new or changed comes in. */
export async function storeChanges(manager: EntityManager, authorityId: number, changes: readonly ClockChange[]): Promise<void> {
  const leaving = changes.flatMap(({ before }) => before ?? []);
  if (leaving.length > 0) {
    const same = occurrenceKey.map((column) => `o.${column} = given.${column}`).join(' and ');
    await prepared(manager, 'clocks leave', `delete from clocks.duty_occurrences o using ${given} where o.authority_id = $1 and ${same}`, [authorityId, JSON.stringify(leaving)]);
  }
  await writeClocks(manager, authorityId, changes.flatMap(({ after }) => after ?? []));
}

/** Puts in rows that are not there yet. */
export async function writeClocks(manager: EntityManager, authorityId: number, rows: readonly OccurrenceRow[]): Promise<void> {
  const columns = occurrenceColumns.join(', ');
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await prepared(manager, 'clocks come', `insert into clocks.duty_occurrences (authority_id, ${columns}) select $1, ${columns} from ${given}`, [
      authorityId, JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE)),
    ]);
  }
}
