import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import type { DutyEngine } from '../domain/duties/derive.js';
import type { ChildRecord } from '../domain/facts/child-record.js';
import { clockChanges, type ClockChange } from './clock-changes.js';
import { readChildRecord } from './facts/load-clock-facts.js';
import { occurrenceColumns, rowsOf, type OccurrenceRow } from './occurrence-row.js';
import { storeChanges } from './write-clocks.js';

/** Works one child's clocks out of the record as the transaction sees it, and stores what differs. Answers with that. */
export async function deriveChild(manager: EntityManager, authorityId: number, childNo: number, engine: DutyEngine): Promise<ClockChange[]> {
  const record = await readChildRecord(manager, authorityId, childNo);
  const changes = clockChanges(await storedClocks(manager, authorityId, childNo), record ? clocksOf(record, engine) : []);
  await storeChanges(manager, authorityId, changes);
  return changes;
}

export function clocksOf(record: ChildRecord, engine: DutyEngine): OccurrenceRow[] {
  return rowsOf(record.childNo, engine.occurrencesOf(record));
}

function storedClocks(manager: EntityManager, authorityId: number, childNo: number): Promise<OccurrenceRow[]> {
  const text = `select ${occurrenceColumns.join(', ')} from clocks.duty_occurrences where authority_id = $1 and child_no = $2`;
  return prepared(manager, 'clocks of a child', text, [authorityId, childNo]);
}
