import { numberRanges } from '../../domain/rules/number-ranges.js';
import type { CheckedTable } from './checked-table.js';
import { canBeRead } from './cell-values.js';
import type { ExtractField } from './extract-schema.js';
import { faultTexts } from './fault-texts.js';

/** The heading, the number of cells in each row, and each cell by itself: one fault a cell at most. */
export function checkCells(table: CheckedTable): void {
  checkHeading(table);
  const ragged = new Set<number>();
  const width = table.table.columns.length;
  for (const [index, row] of table.rows.entries()) {
    if (row.length === width) continue;
    ragged.add(index);
    table.tell(index, 'ragged', null, faultTexts.ragged(row.length, width));
  }
  for (const field of table.file.fields) checkColumn(table, field, ragged);
}

function checkHeading(table: CheckedTable): void {
  const { columns } = table.table;
  const known = new Set(table.file.fields.map(({ name }) => name));
  for (const [index, column] of columns.entries()) {
    if (!known.has(column)) table.tellHeading('unknown-column', column, faultTexts.unknownColumn(column));
    else if (columns.indexOf(column) < index) table.tellHeading('repeated-column', column, faultTexts.repeatedColumn(column));
  }
  for (const { name, required } of table.file.fields) {
    if (required && !columns.includes(name)) table.tellHeading('required', name, faultTexts.requiredColumn(name));
  }
}

function checkColumn(table: CheckedTable, field: ExtractField, ragged: ReadonlySet<number>): void {
  const { name, type, required, codes } = field;
  const place = table.placeOf(name);
  if (place < 0) return;
  const range = numberRanges[name];
  const reads = canBeRead[type];
  // A column repeats its values; what was found right once is not read again.
  const right = new Set<string>();
  for (const [index, row] of table.rows.entries()) {
    const text = row[place] ?? '';
    if (right.has(text) || ragged.has(index)) continue;
    if (text === '') {
      if (required) table.tell(index, 'required', name, faultTexts.required(name));
    } else if (!reads(text)) table.tell(index, 'type', name, faultTexts.type(name, text, type));
    else if (codes && !codes.has(text)) table.tell(index, 'code', name, faultTexts.code(name, text, codes));
    else if (range && isOutside(Number(text), range)) table.tell(index, 'range', name, faultTexts.range(name, ...range));
    else if (right.size < 10_000) right.add(text);
  }
}

function isOutside(value: number, [least, most]: readonly [number, number | null]): boolean {
  return value < least || (most !== null && value > most);
}
