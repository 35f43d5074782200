import type { KindTable } from './kind-table.js';
import type { RowValues } from './record-kind.js';
import { rowKey } from './row-key.js';

/** A row as stored. */
export interface StoredRow {
  key: string;
  /** What names it in the extract. */
  parts: readonly string[];
  version: number;
  recordedSeq: number;
  recordedBy: number | null;
  /** Position of the last import that wrote it; null where none did. */
  importedSeq: number | null;
  values: RowValues;
  /** Names of the people and places it refers to, by field. */
  names: Readonly<Record<string, string>>;
}

/** What `rowSelect` answers with. */
export interface SelectedRow extends Pick<StoredRow, 'version' | 'recordedSeq' | 'recordedBy' | 'importedSeq'> {
  key: string[];
  values: (string | null)[];
  names: (string | null)[];
}

export function storedRow({ fields }: KindTable, { key, values, names, version, recordedSeq, recordedBy, importedSeq }: SelectedRow): StoredRow {
  const said = fields.map(({ field, refersTo }, at) => [field.name, values[at] == null ? '' : refersTo === null ? values[at] : rowKey([values[at]])] as const);
  const known = fields.flatMap(({ field }, at) => (names[at] == null ? [] : [[field.name, names[at]] as const]));
  return { key: rowKey(key), parts: key, version, recordedSeq, recordedBy, importedSeq, values: Object.fromEntries(said), names: Object.fromEntries(known) };
}
