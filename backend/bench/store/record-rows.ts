import type { ExtractContent, ExtractTable } from '../../src/exchange/extract/extract-content.js';
import { recordTables, type RecordTable as Laid } from '../../src/exchange/extract/record-tables.js';

/** Rows of one table of the store as COPY takes them; null for an empty cell. */
export interface RecordTable {
  table: string;
  columns: string[];
  rows: (string | null)[][];
}

type Numbers = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Lays an extract's rows out as the store's tables, numbered from 1 in the order of their files; parents come before children. */
export function recordRows(content: ExtractContent, authorityId: number): RecordTable[] {
  const numbers = new Map(recordTables.filter(({ ownNumber }) => ownNumber).map(({ file, columns }) => [file.name, numbersOf(content.tables.get(file.name), columns[0]?.from ?? '')]));
  return recordTables.filter(({ file }) => content.tables.has(file.name)).map((table) => rowsOfTable(content, table, authorityId, numbers));
}

function rowsOfTable(content: ExtractContent, { file, table, columns: named, dayOrderOn }: Laid, authorityId: number, numbers: Numbers): RecordTable {
  const { columns, rows } = content.tables.get(file.name)!;
  const out: { column: string; cell: (row: string[]) => string | null }[] = [{ column: 'authority_id', cell: () => String(authorityId) }];
  for (const { name, from, numbers: of } of named) {
    const at = columns.indexOf(from);
    if (at < 0) continue;
    const column = name === 'order' ? '"order"' : name;
    if (of === null) out.push({ column, cell: (row) => row[at] || null });
    else if (of === 'children' && from !== 'child_id') out.push({ column, cell: childOfPlacement(content, at, numbers) });
    else out.push({ column, cell: (row) => numbers.get(of)?.get(row[at] ?? '') ?? null });
  }
  if (dayOrderOn) out.push({ column: 'day_order', cell: orderWithinDay(columns, dayOrderOn) });
  return { table, columns: out.map(({ column }) => column), rows: rows.map((row) => out.map(({ cell }) => cell(row))) };
}

function childOfPlacement(content: ExtractContent, at: number, numbers: Numbers): (row: string[]) => string | null {
  const placements = content.tables.get('placements')!;
  const [id, child] = [placements.columns.indexOf('placement_id'), placements.columns.indexOf('child_id')];
  const childOf = new Map(placements.rows.map((row) => [row[id], row[child]!]));
  return (row) => numbers.get('children')?.get(childOf.get(row[at])!) ?? null;
}

function orderWithinDay(columns: string[], day: string): (row: string[]) => string {
  const [child, on] = [columns.indexOf('child_id'), columns.indexOf(day)];
  const seen = new Map<string, number>();
  return (row) => {
    const key = `${row[child]} ${row[on]}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return String(before);
  };
}

function numbersOf(table: ExtractTable | undefined, id: string): Map<string, string> {
  const at = table?.columns.indexOf(id) ?? -1;
  return new Map((table?.rows ?? []).map((row, index) => [row[at]!, String(index + 1)]));
}
