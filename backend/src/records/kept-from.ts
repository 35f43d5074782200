import type { Person } from '../http/person.js';
import { mayRecord, type OfChild } from './act-on-record.js';
import type { ReadAround } from './around.js';
import type { KindTable } from './kind-table.js';
import type { StoredRow } from './stored-row.js';

/** Whether nothing of a kind’s rows is kept from this person: they record the kind, and the child’s address is not protected from them. */
export function mayReadAll(person: Person, { kind }: KindTable, child: OfChild): boolean {
  return !kind.kept || (mayRecord(person, kind) && !child?.isProtected);
}

/** Names of the fields of a row that are kept from whoever may not read all of it. */
export function keptOf({ kind }: KindTable, row: StoredRow, around: Pick<ReadAround, 'rows'>): readonly string[] {
  return kind.kept?.(row, around) ?? [];
}

/** A row without some of its answers, and without the names that stand for them. */
export function withoutAnswers(row: StoredRow, kept: readonly string[]): StoredRow {
  const names = Object.entries(row.names).filter(([name]) => !kept.includes(name));
  return { ...row, values: { ...row.values, ...Object.fromEntries(kept.map((name) => [name, ''])) }, names: Object.fromEntries(names) };
}
