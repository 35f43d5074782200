import type { DataSource, EntityManager } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import { DutyEngine } from '../../domain/duties/derive.js';
import { duties } from '../../domain/duties/register.js';
import type { ChildRecord } from '../../domain/facts/child-record.js';
import { ChildRecords } from '../../domain/facts/child-records.js';
import type { Day } from '../../domain/facts/columns.js';
import { readChildRecord, readClockFacts } from '../facts/load-clock-facts.js';
import { lawOfAuthority } from '../law/law-of-authority.query.js';
import { clockRowOn, type ClockRow } from './clock-row.js';

export interface ClocksAsked {
  authorityId: number;
  asOf: Day;
  /** `child_id` of the one child asked for. */
  child?: string;
}

/**
 * Every occurrence of every duty that has arisen by a day, from the record as it is: by child, then in the order of the
 * register, then by the day it arose and is due. Undefined where the authority has no such child.
 */
export async function clockRows(dataSource: DataSource, { authorityId, asOf, child }: ClocksAsked): Promise<ClockRow[] | undefined> {
  return inAuthority(dataSource, { authorityId, snapshot: true }, async (manager) => {
    const idOf = await childIds(manager, child);
    if (child !== undefined && idOf.size === 0) return undefined;
    const engine = new DutyEngine(duties, await lawOfAuthority(manager, authorityId));
    const rows: ClockRow[] = [];
    for (const record of await recordsOf(manager, authorityId, idOf, child !== undefined)) {
      for (const occurrence of engine.occurrencesOf(record)) {
        const row = clockRowOn(occurrence, idOf.get(record.childNo)!, asOf);
        if (row) rows.push(row);
      }
    }
    return rows;
  });
}

/** Names of the children (or the one asked for) by number, in order of their names. */
async function childIds(manager: EntityManager, child: string | undefined): Promise<Map<number, string>> {
  const rows: { child_no: number; child_id: string }[] = await manager.query(
    'select child_no, child_id from children where $1::text is null or child_id = $1 order by child_id collate "C"',
    [child ?? null],
  );
  return new Map(rows.map(({ child_no, child_id }) => [child_no, child_id]));
}

async function recordsOf(manager: EntityManager, authorityId: number, idOf: ReadonlyMap<number, string>, isOne: boolean): Promise<Iterable<ChildRecord>> {
  if (isOne) return [(await readChildRecord(manager, authorityId, [...idOf.keys()][0]!))!];
  const { facts } = await readClockFacts(manager, authorityId);
  const records = new ChildRecords(facts);
  const at = new Map(Array.from({ length: records.count }, (_, place) => [facts.children.childNo[place]!, place]));
  return [...idOf.keys()].values().map((childNo) => records.at(at.get(childNo)!));
}
