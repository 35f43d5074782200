import type { EntityManager } from 'typeorm';
import type { ClockChange } from '../clocks/clock-changes.js';
import type { Person } from '../http/person.js';
import { RuledOut } from '../http/problem.js';
import { finish, kindFor, type OfChild, ownerOf, refuseStale } from './act-on-record.js';
import { noSuchRecord, notYours, sayWhy } from './record-problems.js';
import { refusedByStore } from './refused-by-store.js';
import { rowOf } from './rows.query.js';
import { removeRow } from './write-row.js';

/**
 * Marks a row as recorded in error: nothing counts it any more, and its past and the reason are kept.
 *
 * @throws Conflict where somebody else changed it, or where other rows rest on it
 */
export async function withdrawRecord(manager: EntityManager, person: Person, child: OfChild, kind: string, key: string, version: number, reason: string): Promise<ClockChange[]> {
  const [table, owner] = [kindFor(person, kind), ownerOf(person, child)];
  if (table.kind.isCorrectedOnly) throw notYours();
  if (reason.trim() === '') throw new RuledOut([sayWhy()]);
  const stored = await rowOf(manager, table, owner, key);
  if (!stored) throw noSuchRecord();
  const isGone = stored.version === version && (await refusedByStore(table, () => removeRow(manager, table, owner, stored, version)));
  if (!isGone) return refuseStale(manager, (await rowOf(manager, table, owner, key)) ?? stored);
  return finish(manager, person, table, child, { what: 'withdrawn', rowKey: key, keyBefore: null, version, reason: reason.trim() }, []);
}
