import type { EntityManager } from 'typeorm';
import type { Person } from '../http/person.js';
import { RuledOut } from '../http/problem.js';
import { aroundOf, type Done, finish, kindFor, type OfChild, ownerOf, refuseStale } from './act-on-record.js';
import { answered, judgeRow } from './judge-row.js';
import type { RowValues } from './record-kind.js';
import { noSuchRecord, sayWhy } from './record-problems.js';
import { refusedByStore } from './refused-by-store.js';
import { rowOf } from './rows.query.js';
import { updateRow } from './write-row.js';

/** How a row is changed. */
export interface Changing {
  /** ISO date. */
  today: string;
  /** Why; needed where something stored changes, and not where something not known is filled in. */
  reason: string;
  confirmed?: readonly string[];
}

/**
 * Corrects or completes a row. What it said stays in its past.
 *
 * @param version the one that was read: another one is somebody else’s, and nothing is stored
 * @throws Conflict `changed-meanwhile` with theirs; RuledOut at the fields
 */
export async function changeRecord(
  manager: EntityManager, person: Person, child: OfChild, kind: string, key: string, version: number, sent: RowValues, { today, reason, confirmed = [] }: Changing,
): Promise<Done> {
  const [table, owner] = [kindFor(person, kind), ownerOf(person, child)];
  const stored = await rowOf(manager, table, owner, key);
  if (!stored) throw noSuchRecord();
  const changes = answered(table, sent, stored);
  // Sent again, or nothing to change.
  if (Object.keys(changes).length === 0) return { row: stored, changes: [] };
  if (stored.version !== version) return refuseStale(manager, stored);
  if (reason.trim() === '' && Object.keys(changes).some((name) => (stored.values[name] ?? '') !== '')) throw new RuledOut([sayWhy()]);
  const around = await aroundOf(manager, person, table, child, today);
  await judgeRow(manager, table, person.authorityId, changes, { stored, around, confirmed });
  const row = await refusedByStore(table, () => updateRow(manager, table, owner, stored, version, changes));
  if (!row) return refuseStale(manager, (await rowOf(manager, table, owner, key)) ?? stored);
  const act = { what: 'changed', rowKey: row.key, keyBefore: stored.key, version: row.version, reason: reason.trim() } as const;
  return { row, changes: await finish(manager, person, table, child, act, Object.keys(changes)) };
}
