import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertRows, lawfulRows } from '../../../test/insert-rows.js';
import { makeTestApp, type Asking, type TestApp } from '../../../test/test-app.js';
import { deriveAuthority } from '../../clocks/derive-authority.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { isClocked } from '../../domain/duties/duty.js';
import { duties } from '../../domain/duties/register.js';
import { dutySections } from '../../domain/duties/sections.js';
import { randomRecord } from '../../domain/indicators/random-record.js';
import type { DutyBoardView, DutyCountedPageView, DutyExplainView } from './compliance-view.js';

const asAt = '2018-03-31';

describe('compliance with the duties', () => {
  let test: TestApp;
  let officer: Asking;
  let manager: Asking;
  beforeAll(async () => {
    test = await makeTestApp();
    officer = await test.as(['performance-officer']);
    manager = await test.as(['team-manager']);
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (given) => insertRows(given, 1, lawfulRows(randomRecord(41, asAt, []))));
    await deriveAuthority(test.store.dataSource, 1);
  });
  afterAll(() => test.close());

  async function get<T>(path: string, who = officer): Promise<T> {
    const answer = await who.get(`/api/performance/duties${path}`);
    expect([path, answer.status, answer.status === 200 ? '' : answer.body]).toEqual([path, 200, '']);
    return answer.body as T;
  }

  it('shows every duty that has a clock, its parts summing to the whole', async () => {
    const board = await get<DutyBoardView>(`?asAt=${asAt}`);
    expect(board).toMatchObject({ from: '2017-04-01', asAt, isBehind: false });
    expect(board.duties.map(({ duty }) => duty)).toEqual(duties.filter(isClocked).map(({ id }) => id));
    expect([...new Set(board.duties.map(({ section }) => section.code))]).toEqual(dutySections.filter((section) => section.duties.some(isClocked)).map(({ code }) => code));
    for (const { counted, inTime, late, outstanding, notKnown, rate } of board.duties) {
      expect(inTime + late + outstanding + notKnown).toBe(counted);
      expect(rate).toBe(counted === 0 ? null : inTime / counted);
    }
    expect(board.duties.filter(({ counted }) => counted > 0).length).toBeGreaterThan(5);
  });

  it('explains and lists exactly what it counts', async () => {
    const board = await get<DutyBoardView>(`?asAt=${asAt}`);
    for (const one of board.duties.filter(({ counted }) => counted > 0)) {
      const explained = await get<DutyExplainView>(`/${one.duty}?asAt=${asAt}`);
      expect(explained).toMatchObject(one);
      for (const { en, cy } of [...explained.method, ...explained.arithmetic]) expect([/\S/.test(en) && /\S/.test(cy), /undefined|NaN|null/.test(en + cy)]).toEqual([true, false]);
      expect(explained.answers.map(({ count }) => count)).toEqual([one.inTime, one.late, one.outstanding, one.notKnown]);
      for (const { answer, count } of explained.answers) {
        const list = await get<DutyCountedPageView>(`/${one.duty}/children?asAt=${asAt}&answer=${answer}`);
        expect([one.duty, answer, list.total]).toEqual([one.duty, answer, count]);
        expect(list.rows.length).toBe(Math.min(count, list.pageSize));
        for (const row of list.rows) expect([row.answer, /^C\d$/.test(row.reference), row.aroseOn! <= asAt]).toEqual([answer, true, true]);
      }
    }
  });

  it('keeps from a reader who a child is that they may not see, and notes the children shown', async () => {
    const { duties: all } = await get<DutyBoardView>(`?asAt=${asAt}`);
    const { duty } = all.find(({ counted }) => counted > 0)!;
    const list = await get<DutyCountedPageView>(`/${duty}/children?asAt=${asAt}`, manager);
    expect(list.total).toBeGreaterThan(0);
    for (const row of list.rows) expect(row).toMatchObject({ publicId: null, reference: '', age: null, key: null, aroseOn: null, dueOn: null });
    await get<DutyCountedPageView>(`/${duty}/children?asAt=${asAt}`);
    const noted = await inAuthority(test.store.dataSource, { authorityId: 1 }, (given) =>
      given.query(`select children from audit.events where event = 'duty-figure-opened' and subject = $1 order by event_no desc limit 2`, [duty]),
    );
    expect(noted.map(({ children }: { children: number[] }) => children.length > 0)).toEqual([true, false]);
  });

  it('refuses a duty without a clock, a day that is none, and a worker', async () => {
    expect((await officer.get('/api/performance/duties/case-record')).status).toBe(404);
    expect((await officer.get('/api/performance/duties?asAt=2018-02-30')).status).toBe(400);
    expect((await officer.get('/api/performance/duties/review-first/children?answer=never')).status).toBe(400);
    const worker = await test.as(['social-worker']);
    expect((await worker.get('/api/performance/duties')).status).toBe(403);
  });
});
