import type { EntityManager } from 'typeorm';
import { partsOfKey } from '../../records/row-key.js';
import { differences } from './compare-table.js';
import type { CellType } from './extract-schema.js';
import type { RowNumbers } from './number-rows.js';
import type { RecordTable } from './record-tables.js';
import { staged } from './stage-table.js';

/** A row that somebody took out of the record by hand, or whose name they changed: its file, its child and its name in the extract. */
export interface GoneRow {
  kind: string;
  childNo: number | null;
  key: string;
}

const sqlTypes: Readonly<Record<CellType, string>> = { string: 'text', date: 'date', datetime: 'timestamptz', boolean: 'boolean', integer: 'integer', number: 'numeric' };

export function goneByHand(manager: EntityManager): Promise<GoneRow[]> {
  return manager.query(
    `select kind, child_no as "childNo", row_key as key from record.acts where authority_id = record.current_authority() and what = 'withdrawn'
     union select kind, child_no, key_before from record.acts where authority_id = record.current_authority() and key_before <> row_key`,
  );
}

/** Marks as kept out the rows of a file that were taken out of the record by hand: an old folder does not bring back what was recorded in error. */
export async function keepOutGone(manager: EntityManager, table: RecordTable, gone: readonly GoneRow[], numbers: RowNumbers): Promise<void> {
  const { file, columns } = table;
  const named = file.key.filter((name) => name !== 'child_id' || file.name === 'children').map((name) => ({ name, type: file.fields.find((field) => field.name === name)!.type }));
  // A person is no child’s own, and may have been taken out with the last of what joined them to one.
  const isOfChild = columns.some(({ name }) => name === 'child_no');
  for (const { kind, childNo, key } of gone) {
    const parts = kind === file.name ? partsOfKey(key, named.map(({ type }) => type)) : null;
    if (!parts) continue;
    const given = named.map(({ name, type }, at) => {
      const column = columns.findLast(({ from }) => from === name)!;
      const no = column.numbers === null ? null : (numbers.of(column.numbers, parts[at]!) ?? 0);
      return { is: `s."${column.name}" = $${at + 2}::text::${no === null ? sqlTypes[type] : 'integer'}`, value: no === null ? parts[at] : String(no) };
    });
    await manager.query(
      `update ${differences(table)} d set kept = true from ${staged(table)} s
       where d.kind = 'added' and s.row_no = d.row_no and ${isOfChild ? 's.child_no is not distinct from $1::integer' : '($1::integer is null or true)'} and ${given.map(({ is }) => is).join(' and ')}`,
      [childNo, ...given.map(({ value }) => value)],
    );
  }
}

/** Marks as kept what a file adds or changes to speak of a row that was kept out of another file. */
export async function keepOutReferring(manager: EntityManager, table: RecordTable, before: readonly RecordTable[]): Promise<void> {
  for (const { name, numbers: file } of table.columns) {
    const other = before.find((one) => one.file.name === file && one !== table && one.ownNumber !== null);
    if (!other) continue;
    await manager.query(
      `update ${differences(table)} d set kept = true from ${staged(table)} s
       where d.kind in ('added', 'changed') and s.row_no = d.row_no and s."${name}" in (
         select o.${other.ownNumber} from ${differences(other)} x join ${staged(other)} o on o.row_no = x.row_no where x.kind = 'added' and x.kept)`,
    );
  }
}
