import { extractFiles, type ExtractFile } from './extract-schema.js';

/** A column of a record table and the column of the file it is filled from. */
export interface RecordColumn {
  name: string;
  from: string;
  /** File whose rows the column numbers; null where it holds the cell itself. */
  numbers: string | null;
}

/** How one file of the extract lies in the record. */
export interface RecordTable {
  file: ExtractFile;
  /** `record.<table>`. */
  table: string;
  /** Columns filled from the file, the child and the row's own number first. */
  columns: readonly RecordColumn[];
  /** Columns that name a row inside one authority, by which a newer file is held against the record. */
  key: readonly string[];
  /** Number the store gives a row that other files refer to; null where the database numbers rows, or has no number for them. */
  ownNumber: string | null;
  /** Date within which rows of one child keep their order in the file. */
  dayOrderOn: string | null;
}

const referredTo = new Set(extractFiles.flatMap(({ references }) => references.map(({ file }) => file)));
const ordered: Readonly<Record<string, string>> = { 'care-and-support-plans': 'prepared_on', reviews: 'held_on' };

/** Every file's table, those referred to before those that refer to them. */
export const recordTables: readonly RecordTable[] = inOrderOfReference(extractFiles).map(recordTable);

function recordTable(file: ExtractFile): RecordTable {
  const own = file.key.length === 1 && !file.references.some(({ column }) => column === file.key[0]) ? (file.key[0] ?? null) : null;
  const ownNumber = own !== null && referredTo.has(file.name) ? numberColumn(own) : null;
  const columns = file.fields.map(({ name }): RecordColumn => {
    const reference = file.references.find(({ column }) => column === name);
    return reference ? { name: numberColumn(name), from: name, numbers: reference.file } : { name, from: name, numbers: null };
  });
  if (file.name === 'out-of-area-decisions') columns.unshift({ name: 'child_no', from: 'placement_id', numbers: 'children' });
  if (own !== null && ownNumber !== null) columns.unshift({ name: ownNumber, from: own, numbers: file.name });
  const isOfChild = file.name !== 'children' && columns.some(({ name }) => name === 'child_no');
  const keyColumns = file.key.map((from) => columns.findLast((column) => column.from === from)?.name ?? from);
  return {
    file,
    table: file.name.replaceAll('-', '_'),
    columns,
    key: isOfChild && !keyColumns.includes('child_no') ? ['child_no', ...keyColumns] : keyColumns,
    ownNumber,
    dayOrderOn: ordered[file.name] ?? null,
  };
}

function numberColumn(name: string): string {
  return name.replace(/_id$/, '_no');
}

function inOrderOfReference(files: readonly ExtractFile[]): ExtractFile[] {
  const placed: ExtractFile[] = [];
  const place = (file: ExtractFile): void => {
    if (placed.includes(file)) return;
    for (const { file: before } of file.references) place(files.find(({ name }) => name === before) ?? file);
    placed.push(file);
  };
  for (const file of files) place(file);
  return placed;
}
