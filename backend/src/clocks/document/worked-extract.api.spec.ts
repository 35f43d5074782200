import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore, type TestStore } from '../../../test/test-store.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import { importExtract } from '../../exchange/extract/import-extract.js';
import { readExtractFiles } from '../../exchange/extract/read-extract.js';
import { clockRows } from './clock-rows.js';

/** A worked example of the legal specification, or one like it in another year, as rows of an extract; the child is named by its number. */
interface Case {
  example: string;
  duty: string;
  due: string;
  /** What stands the day after it was due and nothing was done. */
  then: 'overdue' | 'unknown';
  /** Looked after from, and until where that ended. */
  from: string;
  until?: string;
  born?: string;
  rows?: Record<string, Record<string, string>[]>;
}

const placed = (started_on: string, more: Record<string, string> = {}) => ({ placements: [{ started_on, placement_type: 'F2', ...more }] });
const reviewed = (...days: string[]) => ({ reviews: days.map((held_on) => ({ held_on })) });
const visited = (...days: string[]) => ({ visits: days.map((visited_on) => ({ visited_on, statutory: 'true', seen: 'true' })) });
const status = (started_on: string, legal_status: string) => ({ 'legal-statuses': [{ started_on, legal_status }] });

const cases: Case[] = [
  { example: '2', duty: 'review-first', from: '2026-05-23', due: '2026-06-22', then: 'overdue' },
  { example: '10', duty: 'review-first', from: '2024-02-28', due: '2024-03-27', then: 'overdue' },
  { example: '16', duty: 'review-second', from: '2025-11-03', due: '2026-02-28', then: 'overdue', rows: reviewed('2025-11-30') },
  { example: '19', duty: 'review-subsequent', from: '2025-05-12', due: '2026-02-28', then: 'overdue', rows: reviewed('2025-06-02', '2025-08-31') },
  { example: '22', duty: 'review-adjourn', from: '2026-02-23', due: '2026-04-21', then: 'overdue', rows: { reviews: [{ held_on: '2026-04-30', adjourned_on: '2026-03-20' }] } },
  { example: '23', duty: 'review-record', from: '2025-11-30', due: '2025-12-31', then: 'unknown', rows: reviewed('2025-12-22') },
  { example: '25', duty: 'iro-appoint', from: '2025-12-18', due: '2025-12-29', then: 'overdue' },
  { example: '28', duty: 'ooa-24h-notice', from: '2018-03-29', due: '2018-04-09', then: 'unknown', rows: placed('2018-03-29', { placement_type: 'F6', emergency: 'true', area_authority: 'W06000002' }) },
  { example: '31', duty: 'placement-terminate', from: '2026-02-02', due: '2026-05-20', then: 'unknown', rows: placed('2026-02-02', { ended_on: '2026-05-13' }) },
  { example: '32', duty: 'care-plan-first', from: '2025-12-16', due: '2026-01-02', then: 'overdue', rows: placed('2025-12-16') },
  { example: '34', duty: 'remand-plan-la', from: '2026-04-02', due: '2026-04-13', then: 'overdue', rows: status('2026-04-02', 'J1') },
  { example: '35', duty: 'remand-plan-yda', from: '2026-10-01', due: '2026-10-15', then: 'overdue', rows: placed('2026-10-01', { placement_type: 'R5' }) },
  { example: '37', duty: 'placement-plan', from: '2025-12-23', due: '2026-01-02', then: 'overdue', rows: placed('2025-12-23') },
  { example: '38', duty: 'placement-notify', from: '2026-08-27', due: '2026-09-04', then: 'unknown', rows: placed('2026-08-27', { emergency: 'true' }) },
  { example: '41', duty: 'foster-emergency-6-days', from: '2026-05-21', due: '2026-06-01', then: 'unknown', rows: placed('2026-05-21', { emergency: 'true' }) },
  {
    example: '43', duty: 'pwp-immediate', from: '2026-01-05', due: '2026-04-17', then: 'unknown',
    rows: { ...placed('2026-03-18', { placement_type: 'P1', assessment_completed_on: '2026-04-01' }), ...status('2026-01-05', 'C2') },
  },
  { example: '52', duty: 'visit-first-week', from: '2026-06-27', due: '2026-07-04', then: 'overdue', rows: placed('2026-06-27') },
  { example: '53', duty: 'visit-first-year', from: '2026-01-02', due: '2026-02-18', then: 'overdue', rows: { ...placed('2026-01-02'), ...visited('2026-01-07') } },
  { example: '56', duty: 'visit-after-year-permanent', from: '2025-03-10', due: '2026-06-12', then: 'overdue', rows: { ...placed('2025-03-10', { intended_until_18: 'true' }), ...visited('2026-03-12') } },
  { example: '58', duty: 'visit-after-year-other', from: '2025-03-10', due: '2026-04-23', then: 'overdue', rows: { ...placed('2025-03-10', { intended_until_18: 'false' }), ...visited('2026-03-12') } },
  { example: '59', duty: 'visit-temp-or-ico-with-p', from: '2026-06-01', due: '2026-06-12', then: 'overdue', rows: { ...placed('2026-06-01', { temporary_approval_on: '2026-06-01' }), ...visited('2026-06-05') } },
  { example: '62', duty: 'visit-care-order-with-p', from: '2026-09-14', due: '2026-09-21', then: 'overdue', rows: { ...placed('2026-09-14', { placement_type: 'P1' }), ...status('2026-09-14', 'C2') } },
  { example: '74', duty: 'short-breaks-reviews', from: '2026-01-31', due: '2026-04-30', then: 'overdue', rows: status('2026-01-31', 'V1') },
  { example: '76', duty: 'health-review-5-plus', from: '2024-03-31', born: '2020-09-20', due: '2026-04-10', then: 'overdue', rows: { 'health-assessments': [{ assessed_on: '2025-04-10', kind: 'review' }] } },
  { example: '79', duty: 'health-gp-registration', from: '2026-04-01', due: '2026-04-17', then: 'overdue', rows: placed('2026-04-01') },
  { example: '80', duty: 'health-dentist', from: '2025-11-30', due: '2026-02-28', then: 'overdue' },
  { example: '88', duty: 'lc-assessment-cat1', from: '2024-01-10', born: '2009-11-30', due: '2026-02-28', then: 'overdue' },
  { example: '89', duty: 'lc-assessment-cat2', from: '2024-01-10', until: '2026-08-31', born: '2009-01-15', due: '2026-11-30', then: 'overdue' },
  { example: '92', duty: 'lc-pathway-review', from: '2024-01-10', born: '2009-11-30', due: '2026-11-30', then: 'overdue', rows: { 'pathway-assessments-and-plans': [{ kind: 'plan', completed_on: '2026-02-10' }, { kind: 'review', completed_on: '2026-05-31' }] } },
  { example: '94', duty: 'cp-icpc', from: '2026-01-05', due: '2026-04-10', then: 'unknown', rows: { 'child-protection': [{ strategy_discussion_on: '2026-03-18', registered_on: '2026-04-20' }] } },
  { example: '98', duty: 'cp-review-conference', from: '2026-01-05', due: '2026-06-30', then: 'unknown', rows: { 'child-protection': [{ initial_conference_on: '2026-03-31', registered_on: '2026-03-31' }] } },
  { example: '101', duty: 'assessment-42wd', from: '2026-01-05', due: '2026-01-26', then: 'overdue', rows: { assessments: [{ assessment_id: 'A1', kind: 'care-and-support', started_on: '2025-11-24' }] } },
  { example: '103', duty: 'secure-review', from: '2026-03-30', due: '2026-04-14', then: 'unknown', rows: placed('2026-03-30', { placement_type: 'H1' }) },
  { example: '106', duty: 'missing-return-interview', from: '2026-01-05', due: '2026-03-30', then: 'overdue', rows: { 'missing-episodes': [{ missing_from: '2026-03-26T18:00:00Z', returned_at: '2026-03-27T20:00:00Z' }] } },
];
const keys: Record<string, string> = { placements: 'placement_id', visits: 'visit_id', reviews: 'review_id' };

function extractOf(all: readonly Case[]): Record<string, string> {
  const tables = new Map<string, Record<string, string>[]>();
  const put = (file: string, row: Record<string, string>) => tables.set(file, [...(tables.get(file) ?? []), row]);
  for (const { example, from, until = '', born = '2015-03-01', rows = {} } of all) {
    put('children', { child_id: `Ex${example}`, forenames: 'Nia', surname: 'Dychmygol', date_of_birth: born });
    put('periods-of-care', { child_id: `Ex${example}`, started_on: from, ended_on: until });
    for (const [file, of] of Object.entries(rows)) of.forEach((row, at) => put(file, { ...(keys[file] ? { [keys[file]]: `${example}.${at}` } : {}), child_id: `Ex${example}`, ...row }));
  }
  const files: Record<string, string> = { 'datapackage.json': '{"aelwyd":{"authority":"W06000001","extractedAt":"2026-12-31T09:00:00Z"}}' };
  for (const [file, rows] of tables) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    files[`${file}.csv`] = [columns.join(','), ...rows.map((row) => columns.map((column) => row[column] ?? '').join(','))].join('\n');
  }
  return files;
}

describe('Worked examples as an extract', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
    const { content } = await readExtractFiles(Object.entries(extractOf(cases)).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
    expect(await importExtract(store.dataSource, content, {})).toMatchObject({ ok: true });
  });
  afterAll(() => store.drop());

  it.each(cases.map((one) => [one.example, one.duty, one] as const))('example %s, %s: open on the day it is due and not in time the day after', async (example, duty, { due, then }) => {
    // Several are due on one day where each of those to be told has a row.
    const on = async (day: number) => {
      const rows = (await clockRows(store.dataSource, { authorityId: 1, asOf: day, child: `Ex${example}` }))!;
      return [...new Set(rows.filter((row) => row.duty === duty && row.dueOn === due).map(({ state }) => state))];
    };
    expect([await on(dayFromIso(due)), await on(dayFromIso(due) + 1)]).toEqual([['due-soon'], [then]]);
  });
});
