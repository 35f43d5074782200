import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { ClockView } from '../clock-view.js';
import { recordChanged } from '../record-changed.js';
import type { ChildClocksView, ClockExplainView } from './child-clocks-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2012-02-29'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01');
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2025-12-18', 'N1' from children;
  insert into legal_statuses (authority_id, child_no, started_on, legal_status) select 1, child_no, '2025-12-18', 'V2' from children;
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type) select 1, child_no, 'P-' || child_id, '2025-12-18', 'F2' from children;
  insert into allocations (authority_id, child_no, staff_no, role, started_on)
    select 1, c.child_no, s.staff_no, 'social-worker', '2025-12-18' from children c, staff s where c.child_id = 'C-1';
  insert into reviews (authority_id, child_no, review_id, held_on) select 1, child_no, 'R1', '2026-01-22' from children where child_id = 'C-1';
`;

describe('the clocks of one child', () => {
  let test: TestApp;
  let admin: pg.Client;
  let nia: Asking;
  const of = new Map<string, string>();
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, async (manager) => {
      await manager.query(rows);
      for (const { child_no } of await manager.query('select child_no from children')) await recordChanged(manager, { authorityId: 1 }, child_no);
    });
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id } of (await admin.query('select child_id, public_id from record.children')).rows) of.set(child_id, `/api/children/${public_id}/clocks`);
    nia = await test.as(['social-worker'], { email: 'nia@council.example' });
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  /** Of every page. */
  const clocks = async (query: string): Promise<ClockView[]> => {
    const all: ClockView[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      const answer = (await nia.get(`${of.get('C-1')}${query || '?'}&page=${page}`)).body as ChildClocksView;
      all.push(...answer.clocks);
      pages = answer.pages;
    }
    return all;
  };
  const firstReview = async (query: string): Promise<ClockView | undefined> => (await clocks(query)).find(({ duty }) => duty === 'review-first');
  const explained = async (query = '') => (await nia.get(`${of.get('C-1')}/${(await firstReview('?show=all&asAt=2026-02-01'))!.key}${query}`)).body as ClockExplainView;

  it.each<[string, Partial<ClockView> | undefined, string]>([
    ['?asAt=2025-12-17', undefined, 'it has not arisen'],
    ['?asAt=2026-01-09', { state: 'not-yet-due', daysLeft: 11, metOn: null, dueOn: '2026-01-20' }, 'what comes later has not happened'],
    ['?asAt=2026-01-21', { state: 'overdue', daysLate: 1, metOn: null }, 'its last day has passed'],
    ['?asAt=2026-01-22', undefined, 'it is met, and no longer open'],
    ['?asAt=2026-01-22&show=all', { state: 'met-late', daysLate: 2, metOn: '2026-01-22' }, 'it was met late, and stays so'],
  ])('shows the first review %s as %j, because %s', async (query, state) => {
    const shown = await firstReview(query);
    if (state) expect(shown).toMatchObject(state);
    else expect(shown).toBeUndefined();
  });

  it('shows what is open by due day and what is not known after it, in pages', async () => {
    const open = (await clocks('?asAt=2026-01-09')).map(({ state, dueOn }) => `${state === 'unknown' ? 'then' : 'first'} ${dueOn ?? '9999'}`);
    expect(new Set(open.map((line) => line.split(' ')[0]))).toEqual(new Set(['first', 'then']));
    expect(open).toEqual(open.toSorted());
    expect((await nia.get(`${of.get('C-1')}?asAt=2026-01-09&page=90`)).body).toMatchObject({ clocks: [], page: 90 });
    expect((await nia.get(`${of.get('C-1')}?asAt=2026-02-30`)).body).toMatchObject({ errors: [{ field: 'asAt' }] });
  });

  it('says how a clock was worked out: the rule, the facts, the arithmetic, the law', async () => {
    expect(await explained('?asAt=2026-02-01')).toMatchObject({
      clock: { duty: 'review-first', state: 'met-late', child: { reference: 'C-1' } },
      countedFrom: { en: 'the day the child became looked after' },
      arithmetic: [
        { en: 'Day 0 is Thursday 18 December 2025, the day the child became looked after.', cy: 'Diwrnod 0 yw dydd Iau 18 Rhagfyr 2025, y diwrnod y daeth y plentyn i dderbyn gofal.' },
        { en: '20 working days after it, leaving out Saturdays, Sundays and 25 and 26 December 2025 and 1 January 2026, is Tuesday 20 January 2026.' },
      ],
      facts: [
        { title: { en: 'Became looked after', cy: 'Daeth i dderbyn gofal' }, value: null, on: '2025-12-18' }, { title: { en: 'Review', cy: 'Adolygiad' }, value: 'R1', on: '2026-01-22' },
      ],
      citation: { provision: 'reg 39(1)', readOn: '2026-11-22' }, inForce: { from: '2016-04-06', until: null },
      numbers: [{ value: 20, unit: { code: 'working-days', en: 'working days', cy: 'diwrnodau gwaith' }, since: '2016-04-06', setBy: 'fixed' }], moves: [], reasons: [],
    });
  });

  it('says how the deadline moved although the record did not', async () => {
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(
      `insert into clocks.moves (authority_id, child_no, duty, arose_on, regime, about, what, due_before, due_after, because)
        select 1, child_no, 'review-first', '2025-12-18', '', about, 'due-moved', '2026-01-19', '2026-01-20', because from children, (values (0, 'bank-holiday-set'), (1, 'law-number-set')) m (about, because)
        where child_id = 'C-1'`,
    ));
    expect((await explained()).moves).toEqual([
      { at: expect.stringMatching(/^20.*Z$/), dueBefore: '2026-01-19', dueAfter: '2026-01-20', because: { en: 'A bank holiday was proclaimed', cy: 'Cyhoeddwyd gŵyl banc' } },
    ]);
  });

  it('explains every clock the child has', async () => {
    for (const { key, duty } of await clocks('?show=all')) {
      const answer = await nia.get(`${of.get('C-1')}/${key}`);
      expect([duty, answer.status]).toEqual([duty, 200]);
      expect((answer.body as ClockExplainView).facts.every(({ title }) => title.en !== '')).toBe(true);
    }
  });

  it('keeps why it is late, and leaves the clock as it is', async () => {
    const before = await firstReview('?show=all');
    const say = (reason: unknown, expectedOn?: string) => nia.send('POST', `${of.get('C-1')}/${before!.key}/late-reasons`, { reason, expectedOn }, { 'idempotency-key': randomUUID() });
    expect((await say('The chair was ill ', '2026-01-22')).body).toMatchObject({ reasons: [{ reason: 'The chair was ill', expectedOn: '2026-01-22', saidBy: 'Invented Person' }] });
    expect((await say('The room was flooded')).body).toMatchObject({ reasons: [{ reason: 'The room was flooded', expectedOn: null }, { reason: 'The chair was ill' }] });
    const { lateReason, ...after } = (await firstReview('?show=all'))!;
    expect(lateReason).toMatchObject({ reason: 'The room was flooded' });
    expect({ ...after, lateReason: null }).toEqual(before);
    for (const [reason, expectedOn] of [['  ', undefined], [7, undefined], ['Late', '22/01/2026'], ['x'.repeat(1001), undefined]] as const) expect((await say(reason, expectedOn)).status).toBe(400);
    await expect(inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(`update clocks.late_reasons set reason = 'x'`))).rejects.toThrow(/permission denied/);
    await expect(inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query('delete from clocks.late_reasons'))).rejects.toThrow(/permission denied/);
  });

  it.each([
    ['no key at all', 'nothing'],
    ['a duty that is none', Buffer.from('review-never~2025-12-18~~0').toString('base64url')],
    ['another day', Buffer.from('review-first~2025-12-19~~0').toString('base64url')],
    ['a day no calendar has', Buffer.from('review-first~2025-02-31~~0').toString('base64url')],
    ['a year before all records', Buffer.from('review-first~0000-01-01~~0').toString('base64url')],
    ['a regime that cannot be one', Buffer.from('review-first~2025-12-18~\u0000~0').toString('base64url')],
    ['a number too many', Buffer.from('review-first~2025-12-18~~99999').toString('base64url')],
  ])('finds no clock for %s', async (_what, key) => {
    expect(await nia.get(`${of.get('C-1')}/${key}`)).toMatchObject({ status: 404, body: { type: '/problems/no-such-clock' } });
    expect((await nia.send('POST', `${of.get('C-1')}/${key}/late-reasons`, { reason: 'Late' }, { 'idempotency-key': randomUUID() })).status).toBe(404);
  });

  it('shows nobody a child who is not theirs, and notes it', async () => {
    const key = (await firstReview('?show=all'))!.key;
    expect((await nia.get(of.get('C-2')!)).body).toMatchObject({ type: '/problems/no-such-child' });
    expect((await nia.get(`${of.get('C-2')}/${key}`)).status).toBe(404);
    expect((await nia.send('POST', `${of.get('C-2')}/${key}/late-reasons`, { reason: 'Late' }, { 'idempotency-key': randomUUID() })).status).toBe(404);
    const { rows: noted } = await admin.query(
      `select event, count(*)::integer as n from audit.events where event in ('child-refused', 'late-reason-given', 'child-clocks-seen') group by event order by event`,
    );
    expect(noted.map(({ event }) => event)).toEqual(['child-clocks-seen', 'child-refused', 'late-reason-given']);
    expect(noted.find(({ event }) => event === 'child-refused').n).toBe(3);
    expect(noted.find(({ event }) => event === 'late-reason-given').n).toBe(2);
  });

  it('reads the register of duties', async () => {
    const answer = await nia.get('/api/duties?page=2');
    expect(answer.body).toMatchObject({ page: 2 });
    expect((await nia.get('/api/duties/review-first')).body).toMatchObject({ id: 'review-first', standing: null, whose: { code: 'iro' }, numbers: [{ values: [{ from: '2016-04-06', value: 20 }] }] });
    expect((await nia.get('/api/duties/review-never')).status).toBe(404);
  });
});
