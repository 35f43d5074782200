import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertRows } from '../../../test/insert-rows.js';
import { makeTestApp, type Asking, type TestApp } from '../../../test/test-app.js';
import { deriveAuthority } from '../../clocks/derive-authority.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { ProfileView } from '../profile/profile-view.js';
import type { ReviewDifferencesView } from './review-differences-view.js';

const asAt = '2018-03-31';
/** Children by what makes the two differ; the last two are counted alike. */
const told: { id: string; born?: string; from: string; to?: string; status?: string[]; placed?: [string, string]; reviews: (string | [string, string])[]; reasons: string[] }[] = [
  { id: 'C1', from: '2017-01-09', placed: ['A5', '2017-06-05'], reviews: ['2017-02-06', '2017-05-02'], reasons: ['adoption'] },
  { id: 'C2', from: '2017-06-05', status: ['V1', '2017-09-04'], reviews: ['2017-09-25'], reasons: ['short-breaks'] },
  { id: 'C3', from: '2018-02-12', reviews: [['2018-04-09', '2018-03-05']], reasons: ['adjournment'] },
  { id: 'C4', from: '2017-01-09', reviews: ['2017-02-06', '2017-03-13', '2017-09-04', '2018-02-26'], reasons: ['counted-when-held'] },
  { id: 'C5', from: '2016-08-01', reviews: [], reasons: ['standing'] },
  { id: 'C6', born: '2000-01-10', from: '2017-06-05', reviews: ['2017-07-03', '2017-09-04'], reasons: ['grown-or-died'] },
  { id: 'C7', from: '2017-06-05', reviews: ['2017-07-03', '2017-10-03', '2018-04-03'], reasons: [] },
  { id: 'C8', from: '2017-06-05', reviews: ['2017-07-10', '2017-10-10'], reasons: [] },
];

describe('where the profile and the clocks count reviews differently', () => {
  let test: TestApp;
  let officer: Asking;
  beforeAll(async () => {
    test = await makeTestApp();
    officer = await test.as(['performance-officer']);
    const rows = {
      children: told.map(({ id, born = '2008-05-06' }) => ({ child_id: id, forenames: 'Plentyn', surname: id, date_of_birth: born })),
      'periods-of-care': told.map(({ id, from, to = '' }) => ({ child_id: id, started_on: from, ended_on: to })),
      'legal-statuses': told.map(({ id, from, status }) => (status ? { child_id: id, started_on: from, ended_on: status[1]!, legal_status: 'V1' } : { child_id: id, started_on: from, ended_on: '', legal_status: 'C2' })),
      placements: told.flatMap(({ id, placed }) => (placed ? [{ placement_id: `P${id}`, child_id: id, placement_type: placed[0], started_on: placed[1] }] : [])),
      reviews: told.flatMap(({ id, reviews }) =>
        reviews.map((review, at) => ({ review_id: `${id}-${at}`, child_id: id, held_on: typeof review === 'string' ? review : review[0], adjourned_on: typeof review === 'string' ? '' : review[1] })),
      ),
    };
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => insertRows(manager, 1, rows));
    await deriveAuthority(test.store.dataSource, 1);
  });
  afterAll(() => test.close());

  const differences = async (who = officer) => (await who.get(`/api/performance/reviews-in-time/differences?asAt=${asAt}`)).body as ReviewDifferencesView;

  it('lists every such child with why, and nobody counted alike', async () => {
    const { rows, total } = await differences();
    expect(rows.map(({ reference, reasons }) => [reference, reasons.map(({ code }) => code)])).toEqual(told.filter(({ reasons }) => reasons.length > 0).map(({ id, reasons }) => [id, reasons]));
    expect(total).toBe(6);
  });

  it('totals as the profile and the board do', async () => {
    const { profile, clocks } = await differences();
    const figures = (await officer.get(`/api/performance/profile?asAt=${asAt}`)).body as ProfileView;
    expect(figures.indicators.find(({ code }) => code === 'reviews-in-time')).toMatchObject(profile);
    const board = (await officer.get(`/api/performance/duties?asAt=${asAt}`)).body as { duties: { duty: string; inTime: number; late: number; outstanding: number; notKnown: number }[] };
    const reviews = board.duties.filter(({ duty }) => ['review-first', 'review-second', 'review-subsequent'].includes(duty));
    const sum = (part: 'inTime' | 'late' | 'outstanding' | 'notKnown') => reviews.reduce((all, one) => all + one[part], 0);
    expect(clocks).toEqual({ inTime: sum('inTime'), late: sum('late'), outstanding: sum('outstanding'), notKnown: sum('notKnown') });
  });

  it('keeps from a reader who a child is that they may not see', async () => {
    const { rows } = await differences(await test.as(['team-manager']));
    expect(rows.length).toBe(6);
    for (const row of rows) expect(row).toMatchObject({ publicId: null, reference: '', age: null, reasons: [] });
  });
});
