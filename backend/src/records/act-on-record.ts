import type { EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import type { ClockChange } from '../clocks/clock-changes.js';
import type { Person } from '../http/person.js';
import type { TheirChange } from '../http/problem.js';
import { type Act, keepAct } from './acts.js';
import { tableOf } from './all-kinds.js';
import { readAround } from './around.js';
import type { KindTable } from './kind-table.js';
import { clocksMovedBy } from './clocks-moved-by.js';
import type { RecordKind } from './record-kind.js';
import { changedMeanwhile, notYours } from './record-problems.js';
import { whoAndWhen } from './row-history.query.js';
import type { Owner } from './rows.query.js';
import type { StoredRow } from './stored-row.js';

/** Whom an act is about; null for what is nobody’s in particular. */
export type OfChild = { childNo: number; dateOfBirth: string; diedOn: string | null; isProtected?: boolean } | null;

/** A row as an act left it, and the clocks that moved with it. */
export interface Done {
  row: StoredRow;
  changes: ClockChange[];
}

export function mayRecord({ permissions }: Pick<Person, 'permissions'>, kind: RecordKind): boolean {
  return kind.permissions.some((one) => permissions.includes(one));
}

/** Carers, homes and staff are read by those who keep them, and by those who record of a child where one lives or who works with them. */
export function mayReadShared(person: Pick<Person, 'permissions'>, kind: RecordKind): boolean {
  return mayRecord(person, kind) || ['record-work', 'record-reviews', 'record-panel'].some((one) => person.permissions.includes(one));
}

/** @throws Refused where the person’s role does not record this kind */
export function kindFor(person: Person, name: string): KindTable {
  const table = tableOf(name);
  if (!mayRecord(person, table.kind)) throw notYours();
  return table;
}

export function ownerOf({ authorityId }: Person, child: OfChild): Owner {
  return { authorityId, childNo: child?.childNo ?? null };
}

export function aroundOf(manager: EntityManager, person: Person, { kind }: KindTable, child: OfChild, today: string) {
  return readAround(manager, kind, ownerOf(person, child), child && { dateOfBirth: child.dateOfBirth, diedOn: child.diedOn }, today);
}

/** What every act ends with: it is kept with its reason, noted, and the clocks it moves are worked out again. */
export async function finish(manager: EntityManager, person: Person, table: KindTable, child: OfChild, act: Omit<Act, keyof Owner | 'kind'>, fields: readonly string[]): Promise<ClockChange[]> {
  const owner = ownerOf(person, child);
  await keepAct(manager, { ...act, ...owner, kind: table.kind.name });
  await note(manager, person, { event: `record-${act.what}`, children: child ? [child.childNo] : [], subject: act.rowKey, fields: { kind: table.kind.name, fields } });
  await table.kind.after?.(manager, owner, act.rowKey);
  return clocksMovedBy(manager, person, table, owner);
}

/** Refuses an act on a row somebody else has changed, and says what is stored now. */
export async function refuseStale(manager: EntityManager, row: StoredRow): Promise<never> {
  const { by, at } = await whoAndWhen(manager, row.recordedSeq, row.recordedBy);
  throw changedMeanwhile({ version: row.version, values: row.values, names: row.names, by, at } satisfies TheirChange);
}
