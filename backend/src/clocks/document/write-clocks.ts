import { stringify } from 'csv-stringify/sync';
import { clockColumns, type ClockRow } from './clock-row.js';

export const clockFormats = ['json', 'csv'] as const;
export type ClockFormat = (typeof clockFormats)[number];

/** The rows in a format: JSON with one row a line, or CSV for a spreadsheet with no cell a formula. */
export function writeClocks(rows: readonly ClockRow[], format: ClockFormat): Buffer {
  if (format === 'csv') {
    return Buffer.from(stringify([...rows], { columns: [...clockColumns], header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' }));
  }
  return Buffer.from(rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
}
