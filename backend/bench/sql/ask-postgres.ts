import type pg from 'pg';
import type { DatabaseCells } from './compare-cells.js';

/** Answers of the profile statement by authority number. The client's search path says which record is read. */
export async function askPostgres(client: pg.ClientBase, statement: string): Promise<Map<number, DatabaseCells>> {
  const { fields, rows } = await client.query<unknown[]>({ text: statement, rowMode: 'array' });
  return new Map(rows.map((row) => [Number(row[0]), cellsOfRow(fields.map(({ name }) => name), row)]));
}

/** The cells among a row's columns: those named `code/answer`. */
export function cellsOfRow(names: readonly string[], row: readonly unknown[]): DatabaseCells {
  const cells = new Map<string, number | null>();
  names.forEach((name, at) => {
    if (name.includes('/')) cells.set(name, row[at] === null ? null : Number(row[at]));
  });
  return cells;
}
