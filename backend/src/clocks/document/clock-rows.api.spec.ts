import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore, type TestStore } from '../../../test/test-store.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import { importExtract } from '../../exchange/extract/import-extract.js';
import { readExtractFiles } from '../../exchange/extract/read-extract.js';
import { clockRows } from './clock-rows.js';

/** Children of the worked examples of the legal specification, each with only the files its example speaks of. */
const files: Record<string, string> = {
  'datapackage.json': '{"aelwyd":{"authority":"W06000001","extractedAt":"2026-11-01T09:00:00Z"}}',
  'children.csv': 'child_id,forenames,surname,date_of_birth\nEx16,Mari,Dychmygol,2015-03-01\nEx26,Ifan,Dychmygol,2015-03-01\nEx14,Nia,Dychmygol,2015-03-01\nEx1,Owain,Dychmygol,2015-03-01\nEx5,Elin,Dychmygol,2015-03-01\n',
  'periods-of-care.csv': 'child_id,started_on\nEx1,2025-12-18\nEx5,2022-05-30\nEx14,2026-01-20\nEx16,2025-11-03\nEx26,2025-12-18\n',
  'legal-statuses.csv': 'child_id,legal_status,started_on,ended_on\nEx14,V2,2026-01-20,2026-02-10\nEx14,C1,2026-02-10,\n',
  'reviews.csv': 'review_id,child_id,held_on\nR1,Ex1,2026-01-20\nR5,Ex5,2022-06-30\nR16,Ex16,2025-11-30\n',
  'placements.csv': 'placement_id,child_id,started_on,placement_type,emergency\nP26,Ex26,2025-12-18,F2,false\n',
  'visits.csv': 'visit_id,child_id,visited_on,statutory,seen\nV26,Ex26,2025-12-29,true,true\n',
};

describe('Clocks of an extract', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
    const { content } = await readExtractFiles(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
    expect(await importExtract(store.dataSource, content, {})).toMatchObject({ ok: true });
  });
  afterAll(() => store.drop());
  const rowsOn = async (asOf: string, child?: string, authorityId = 1) => clockRows(store.dataSource, { authorityId, asOf: dayFromIso(asOf), child });
  const seen = async (child: string, duty: string, asOf: string) =>
    ((await rowsOn(asOf, child)) ?? []).filter((row) => row.duty === duty).map(({ aroseOn, dueOn, metOn, state }) => [aroseOn, dueOn, metOn, state].join(' '));

  it.each([
    ['Ex1', 'review-first', '2025-12-17', [], 'the day before care began nothing had arisen'],
    ['Ex1', 'review-first', '2026-01-20', ['2025-12-18 2026-01-20 2026-01-20 met'], 'the twentieth working day, Christmas and New Year left out (example 1)'],
    ['Ex1', 'review-first', '2026-01-19', ['2025-12-18 2026-01-20  due-soon'], 'what is done later was not done then'],
    ['Ex5', 'review-first', '2022-07-01', ['2022-05-30 2022-06-29 2022-06-30 met-late'], 'the jubilee moved the due day by two, and it was held a day later (example 5)'],
    ['Ex16', 'review-second', '2026-02-20', ['2025-11-30 2026-02-28  due-soon'], 'three months from 30 November end with February (example 16)'],
    ['Ex26', 'visit-first-week', '2025-12-26', ['2025-12-18 2025-12-25  overdue'], 'seven days from the start, Christmas or not'],
    ['Ex26', 'visit-first-week', '2026-01-31', ['2025-12-18 2025-12-25 2025-12-29 met-late'], 'the visit came four days late'],
    ['Ex26', 'visit-first-year', '2026-01-31', ['2025-12-29 2026-02-09  not-yet-due'], 'six weeks from the last visit'],
    ['Ex26', 'placement-plan', '2026-01-01', ['2025-12-18 2025-12-29  overdue'], 'five working days from the start, the holidays left out'],
    ['Ex14', 'review-first', '2026-02-18', ['2026-01-20 2026-02-17  overdue'], 'a change of legal status starts no new clock (example 14)'],
  ])('of %s, %s as at %s, are %j, because %s', async (child, duty, asOf, expected) => {
    expect(await seen(child, duty, asOf)).toEqual(expected);
  });

  it('come child by child in order of their names, and of one child alone are the same', async () => {
    const all = (await rowsOn('2026-11-01'))!;
    expect([...new Set(all.map(({ child }) => child))]).toEqual(['Ex1', 'Ex14', 'Ex16', 'Ex26', 'Ex5']);
    for (const child of ['Ex1', 'Ex14', 'Ex16', 'Ex26', 'Ex5']) expect(await rowsOn('2026-11-01', child)).toEqual(all.filter((row) => row.child === child));
    expect(await rowsOn('2026-11-01')).toEqual(all);
  });

  it('are none of another authority, and no answer for a child nobody has', async () => {
    expect([await rowsOn('2026-11-01', undefined, 2), await rowsOn('2026-11-01', 'Ex2'), await rowsOn('2026-11-01', 'Ex1', 2)]).toEqual([[], undefined, undefined]);
  });
});
