import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoFromDay } from '../domain/calendar/day.js';
import type { Day } from '../domain/facts/columns.js';
import type { ExtractTable } from '../exchange/extract/extract-content.js';

interface Described {
  resources: { name: string; schema: { fields: { name: string }[] } }[];
}
const described = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'extract', 'datapackage.json'), 'utf8')) as Described;

/** A value of a cell; a number is written as it stands, so a day goes through `on` first. */
export type Cell = string | number | boolean | null | undefined;

/** A day as a cell, empty where there is none. */
export function on(day: Day | null | undefined): string {
  if (day === null || day === undefined) return '';
  let iso = isoOf.get(day);
  if (iso === undefined) isoOf.set(day, (iso = isoFromDay(day)));
  return iso;
}
const isoOf = new Map<Day, string>();

/** An instant of a day, at the minutes past midnight. */
export function at(day: Day, minutes: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${on(day + Math.floor(minutes / 1440))}T${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}:00Z`;
}

/** The files of an extract being filled, each with every column of the data package. */
export class ExtractTables {
  readonly tables = new Map<string, ExtractTable>(
    described.resources.map(({ name, schema }) => [name, { name, columns: schema.fields.map((field) => field.name), rows: [] }]),
  );

  /** Adds a row; what it leaves out is empty. Throws on a file or column there is none of. */
  add(name: string, row: Record<string, Cell>): void {
    const table = this.tables.get(name);
    if (!table) throw new RangeError(`No such file: ${name}`);
    const cells = new Array<string>(table.columns.length).fill('');
    for (const column in row) {
      const place = table.columns.indexOf(column);
      if (place < 0) throw new RangeError(`No such column: ${name}.${column}`);
      const value = row[column];
      cells[place] = value === null || value === undefined ? '' : String(value);
    }
    table.rows.push(cells);
  }
}
