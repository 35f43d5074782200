import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

const special = /[\\\t\n\r]/g;
const escaped: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Copies rows into a table in PostgreSQL's text format. */
export async function copyRows(client: pg.ClientBase, table: string, columns: readonly string[], rows: Iterable<readonly (string | null)[]>): Promise<void> {
  await pipeline(Readable.from(lines(rows)), client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`)));
}

function* lines(rows: Iterable<readonly (string | null)[]>): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) chunk += (at > 0 ? '\t' : '') + cellText(row[at]!);
    chunk += '\n';
    if (chunk.length > 262_144) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

function cellText(cell: string | null): string {
  if (cell === null) return '\\N';
  return cell.search(special) < 0 ? cell : cell.replace(special, (one) => escaped[one]!);
}
