import type { DataSource, EntityManager } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import type { ChildRecord } from '../../domain/facts/child-record.js';
import { ChildRecords } from '../../domain/facts/child-records.js';
import type { ClockFacts } from '../../domain/facts/clock-facts.js';
import { bordersOf } from '../../inspection/facts/borders.query.js';
import { positionOf } from '../../inspection/facts/load-facts.js';
import { ClockTables } from './clock-tables.js';

export interface LoadedClockFacts {
  facts: ClockFacts;
  /** The record position they were read at; 0 for an authority that has recorded nothing. */
  position: number;
}

/** What the duties read of one authority, as the transaction sees it; all of one moment where that is of one snapshot. */
export async function readClockFacts(manager: EntityManager, authorityId: number): Promise<LoadedClockFacts> {
  const tables = new ClockTables();
  const position = await positionOf(manager, authorityId);
  await tables.reading.readNext(manager);
  return { position, facts: tables.facts(await bordersOf(manager, authorityId)) };
}

/** The same in a transaction of its own. */
export function loadClockFacts(dataSource: DataSource, authorityId: number): Promise<LoadedClockFacts> {
  return inAuthority(dataSource, { authorityId, snapshot: true }, (manager) => readClockFacts(manager, authorityId));
}

/** One child's record as the transaction sees it, with the stays of others in its households; undefined for no child of the authority. */
export async function readChildRecord(manager: EntityManager, authorityId: number, childNo: number): Promise<ChildRecord | undefined> {
  const tables = new ClockTables(childNo);
  await tables.reading.readNext(manager);
  const records = new ChildRecords(tables.facts(await bordersOf(manager, authorityId)));
  return records.count === 0 ? undefined : records.at(0);
}
