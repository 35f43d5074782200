import type { CellType } from '../exchange/extract/extract-schema.js';
import { type RecordTable, recordTables } from '../exchange/extract/record-tables.js';
import { dutyCalled } from './duty-called.js';
import type { RecordField, RecordKind } from './record-kind.js';

/** A field beside its column. */
export interface FieldColumn {
  field: RecordField;
  type: CellType;
  required: boolean;
  codes: ReadonlySet<string> | null;
  /** `record.<table>.<column>` that holds it. */
  column: string;
  /** Kind whose rows it names; null where it holds the answer itself. */
  refersTo: string | null;
}

/** A part of what names a row, as the extract has it. */
export interface KeyPart {
  type: CellType;
  column: string;
  refersTo: string | null;
}

/** How a kind lies in the record. */
export interface KindTable {
  kind: RecordKind;
  table: RecordTable;
  /** Whether its rows are a child’s; the child’s own row too. */
  isOfChild: boolean;
  fields: readonly FieldColumn[];
  key: readonly KeyPart[];
  /** Table whose rows make one of these a child’s, and the column by which they name it; null where the row names the child itself. */
  through: { table: string; column: string } | null;
  /** Column of the extract that identifies a row and that nobody is asked for; null where days do. */
  ownId: string | null;
}

/** @throws Error where the kind asks for what the data package does not have, or has codes without words */
export function kindTable(kind: RecordKind): KindTable {
  const table = recordTables.find(({ file }) => file.name === kind.name);
  if (!table) throw new Error(`No file of the extract is called ${kind.name}`);
  const { file } = table;
  const columnOf = (name: string) => table.columns.findLast(({ from }) => from === name)!;
  const refersTo = (name: string) => file.references.find(({ column }) => column === name)?.file ?? null;
  const [only] = file.key;
  const ownId = file.key.length === 1 && only && !refersTo(only) ? only : null;
  const fields = kind.groups.flatMap((group) => group.fields).map((field): FieldColumn => {
    const described = file.fields.find(({ name }) => name === field.name);
    if (!described) throw new Error(`${kind.name} has no column ${field.name}`);
    if (field.law !== undefined) dutyCalled(field.law);
    const { type, required, codes } = described;
    for (const code of codes ?? []) if (!field.codes?.some((entry) => entry.code === code)) throw new Error(`${kind.name}.${field.name}: no words for ${code}`);
    return { field, type, required, codes, column: columnOf(field.name).name, refersTo: refersTo(field.name) };
  });
  const key = file.key.filter((name) => name !== 'child_id' || file.name === 'children').map((name): KeyPart => ({
    type: file.fields.find((field) => field.name === name)!.type, column: name === ownId ? name : columnOf(name).name, refersTo: refersTo(name),
  }));
  const through = kind.through === undefined ? null : { table: kind.through.replaceAll('-', '_'), column: ownId!.replace(/_id$/, '_no') };
  return { kind, table, isOfChild: through !== null || table.columns.some(({ name }) => name === 'child_no'), through, fields, key, ownId };
}
