import type { ReadAround } from './around.js';
import type { KindTable } from './kind-table.js';
import { tableOf } from './all-kinds.js';
import { keptOf, withoutAnswers } from './kept-from.js';
import { nameOfRow, sayAnswer } from './name-of-row.js';
import type { RecordView } from './records-view.js';
import type { StoredRow } from './stored-row.js';

/** A row as pages show it: its texts, and what stands in codes, names and other rows in words. What is kept from the reader is named and not told. */
export function recordShown(table: KindTable, whole: StoredRow, around: Pick<ReadAround, 'stored' | 'rows'>, readsAll: boolean): RecordView {
  const kept = readsAll ? [] : keptOf(table, whole, around);
  const row = withoutAnswers(whole, kept);
  const said = table.fields.flatMap((column) => {
    const { field, refersTo } = column;
    const other = refersTo === null ? undefined : around.stored(refersTo).find(({ key }) => key === row.values[field.name]);
    const text = other && refersTo !== null ? nameOfRow(tableOf(refersTo), other) : field.codes || field.says || refersTo !== null || column.type === 'boolean' ? sayAnswer(column, row) : null;
    return text ? [{ field: field.name, text }] : [];
  });
  return { key: row.key, version: row.version, name: nameOfRow(table, row), values: { ...row.values }, said, kept: [...kept] };
}
