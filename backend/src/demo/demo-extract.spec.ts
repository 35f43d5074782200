import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { checkExtract } from '../exchange/extract/check-extract.js';
import type { ExtractContent } from '../exchange/extract/extract-content.js';
import { extractFiles } from '../exchange/extract/extract-schema.js';
import { cutAt } from './cut-at.js';
import { demoExtract } from './demo-extract.js';
import { demoPeople } from './demo-people.js';

const today = demoExtract('2026-11-24');
const early = demoExtract('2019-02-01');

/** One digest for each file, so that a difference names the file without printing a hundred thousand rows. */
function digests(content: ExtractContent): Record<string, string> {
  return Object.fromEntries([...content.tables].map(([name, { columns, rows }]) => [name, createHash('sha256').update(JSON.stringify([columns, rows])).digest('hex')]));
}

/** One column of a file. */
function cells(content: ExtractContent, name: string, column: string): string[] {
  const { columns, rows: all } = content.tables.get(name)!;
  return all.map((row) => row[columns.indexOf(column)]!);
}

/** The rows of a file as objects by column. */
function rows(content: ExtractContent, name: string): Record<string, string>[] {
  const { columns, rows: all } = content.tables.get(name)!;
  return all.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at]!])));
}

test('the same day gives the same rows, in every file of the data package', () => {
  expect(digests(demoExtract('2026-11-24'))).toEqual(digests(today));
  expect([...today.tables.values()].filter((table) => table.rows.length === 0)).toEqual([]);
  expect(today.tables.size).toBe(extractFiles.length);
});

test.each(['2019-01-02', '2027-02-01'])('what %s has up to 2019 is what today has', (day) => {
  expect(digests(cutAt(demoExtract(day), '2018-12-31'))).toEqual(digests(cutAt(today, '2018-12-31')));
});

/** Dates of files whose rows are about something that happened; when people were born, qualified or approved is background. */
const events: [string, string][] = [
  ['periods-of-care', 'started_on'], ['placements', 'started_on'], ['visits', 'visited_on'], ['reviews', 'held_on'], ['assessments', 'started_on'],
  ['care-leavers', 'recorded_on'], ['case-events', 'happened_on'], ['household-events', 'happened_on'], ['child-protection', 'strategy_discussion_on'], ['health-assessments', 'assessed_on'], ['voices', 'said_on'], ['notes', 'happened_on'], ['alerts', 'started_on'], ['contact-arrangements', 'started_on'], ['allocations', 'started_on'], ['handovers', 'handed_over_on'], ['supervision-decisions', 'decided_on'],
];
test.each(events)('no row of %s dated before 2019 by %s came only later', (name, column) => {
  const before = (content: ExtractContent) => cells(content, name, column).filter((date) => date !== '' && date < '2019').sort().join(' ');
  expect(before(today) === before(early)).toBe(true);
});

test('nothing is dated after today, but for what is to be done or looked at again by a day to come', () => {
  const isAhead = new Set(['needed_by', 'review_on', 'decide_by', 'due_on', 'follow_up_by']);
  const late = [...today.tables.values()].flatMap((table) =>
    table.rows.flatMap((row) => row.filter((cell, at) => !isAhead.has(table.columns[at]!) && /^\d{4}-\d\d-\d\d/.test(cell) && cell.slice(0, 10) > '2026-11-24')),
  );
  expect(late).toEqual([]);
});

test('everyone who signs in has a post under the same address, but for the system administrator', () => {
  const addresses = new Map(rows(today, 'staff').map((row) => [row.email, row]));
  for (const { email, name, role } of demoPeople) {
    expect(addresses.get(email)?.name).toBe(role === 'system-administrator' ? undefined : name);
  }
  expect(addresses.size).toBe(rows(today, 'staff').length);
});

const allocations = rows(today, 'allocations');
test.each([
  ['ffion.haf@glanaber.example', 'social-worker', 8, 30],
  ['gareth.prydderch@glanaber.example', 'independent-reviewing-officer', 40, 110],
  ['carys.bevan@glanaber.example', 'personal-adviser', 10, 35],
])('%s has the caseload of a %s today: from %d to %d', (email, role, low, high) => {
  const id = rows(today, 'staff').find((row) => row.email === email)!.staff_id;
  const held = allocations.filter((row) => row.staff_id === id && row.role === role && row.ended_on === '');
  expect(held.length).toBeGreaterThanOrEqual(low);
  expect(held.length).toBeLessThanOrEqual(high);
});

test('the check of a portable extract finds no fault in it and nothing unlikely', () => {
  expect(checkExtract(today, '2026-11-24')).toEqual({ faults: [], warnings: [] });
});
