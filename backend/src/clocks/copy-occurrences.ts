import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import { isoFromDay } from '../domain/calendar/day.js';
import type { Occurrence } from '../domain/duties/occurrence.js';
import { NO_INSTANT, type Instant } from '../domain/facts/child-record.js';
import { NO_DAY, type Day } from '../domain/facts/columns.js';
import { occurrenceColumns } from './occurrence-row.js';

const CHUNK = 256 * 1024;

/**
 * Copies the occurrences of many children into a temporary table of the transaction, `pg_temp.given_clocks`. Tables under
 * row-level security take no COPY, and hundreds of thousands of rows take too long any other way.
 */
export async function copyOccurrences(manager: EntityManager, children: Iterable<{ childNo: number; occurrences: readonly Occurrence[] }>): Promise<void> {
  await manager.query(`create temporary table given_clocks on commit drop as select ${occurrenceColumns.join(', ')} from clocks.duty_occurrences with no data`);
  const client = (await manager.queryRunner?.connect()) as pg.PoolClient;
  await pipeline(Readable.from(copyText(children)), client.query(copyFrom('copy pg_temp.given_clocks from stdin')));
}

function* copyText(children: Iterable<{ childNo: number; occurrences: readonly Occurrence[] }>): Generator<Buffer> {
  let chunk = '';
  for (const { childNo, occurrences } of children) {
    const alike = new Map<string, number>();
    for (const one of occurrences) {
      const key = `${one.duty} ${one.aroseOn} ${one.regime}`;
      const about = alike.get(key) ?? 0;
      alike.set(key, about + 1);
      chunk += line(childNo, one, about);
    }
    if (chunk.length < CHUNK) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  yield Buffer.from(chunk);
}

/** In the order of `occurrenceColumns`. Codes, dates and numbers: nothing in them needs escaping. */
function line(childNo: number, one: Occurrence, about: number): string {
  const { reckoned } = one;
  return (
    `${childNo}\t${one.duty}\t${iso(one.aroseOn)}\t${one.regime}\t${about}\t${iso(one.dueOn)}\t${instant(one.dueAt)}\t${iso(one.soonOn)}\t` +
    `${iso(one.metOn)}\t${instant(one.metAt)}\t${iso(one.lapsedOn)}\t${one.missing}\t${JSON.stringify(one.evidence)}\t` +
    `${iso(reckoned.from)}\t${reckoned.by}\t${reckoned.amount}\n`
  );
}

/** The days of a record are few and come again and again. */
const written = new Map<Day, string>([[NO_DAY, '\\N']]);

function iso(day: Day): string {
  let text = written.get(day);
  if (text === undefined) written.set(day, (text = isoFromDay(day)));
  return text;
}

function instant(at: Instant): string {
  return at === NO_INSTANT ? '\\N' : new Date(at).toISOString();
}
