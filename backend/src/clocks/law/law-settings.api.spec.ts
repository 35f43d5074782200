import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { sectionOf } from '../../domain/duties/sections.js';
import type { ProblemDocument } from '../../http/problem.js';
import { JobRunner } from '../../jobs/job-runner.js';
import type { JobView } from '../../jobs/job-view.js';
import { deriveAuthority } from '../derive-authority.js';
import type { LawSettingsView } from './law-settings-view.js';

/** Each came into care on 1 September 2022: twenty working days after it are 29 September, or 30 with the bank holiday. */
const children = `
  insert into children (authority_id, child_id, forenames, surname, date_of_birth)
    select 1, id, 'Invented', id, '2014-05-01' from unnest(array['open', 'met before', 'met after', 'met late', 'lapsed before', 'long before']) id;
  insert into periods_of_care (authority_id, child_no, started_on, ended_on, reason_ended, category_of_need)
    select 1, child_no, case child_id when 'long before' then '2022-06-01'::date else '2022-09-01' end,
      case child_id when 'lapsed before' then '2022-09-08'::date end, case child_id when 'lapsed before' then 'E4' end, 'N1' from children;
  insert into reviews (authority_id, child_no, review_id, held_on)
    select 1, child_no, child_id, held::date from children join (values ('met before', '2022-09-09'), ('met after', '2022-09-20'), ('met late', '2022-09-30')) r (of, held) on of = child_id;
`;

describe('the law of an authority, over HTTP', () => {
  let test: TestApp;
  let admin: pg.Client;
  let officer: Asking;
  beforeAll(async () => {
    test = await makeTestApp();
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    // The list as it was before anybody knew of the day.
    await admin.query(`delete from reference.bank_holidays where held_on = '2022-09-19'`);
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(children));
    await deriveAuthority(test.store.dataSource, 1);
    officer = await test.as(['performance-officer']);
    await test.app.get(JobRunner).start();
  });
  afterAll(async () => {
    await test.app.get(JobRunner).stop();
    await admin.end();
    await test.close();
  });

  const rows = async <T extends object>(sql: string, values: unknown[] = []) => (await admin.query<T>(sql, values)).rows;
  const firstReviews = async () =>
    Object.fromEntries(
      (await rows<{ child_id: string; due_on: string }>(
        `select c.child_id, o.due_on::text from clocks.duty_occurrences o join record.children c using (authority_id, child_no) where duty = 'review-first'`,
      )).map(({ child_id, due_on }) => [child_id, due_on]),
    );
  const moves = (because: string) =>
    rows<{ child: string; before: string; after: string }>(
      `select c.child_id as child, m.due_before::text as before, m.due_after::text as after from clocks.moves m join record.children c using (authority_id, child_no)
        where m.because = $1 and m.duty = 'review-first' order by 1`,
      [because],
    );
  const done = async (answer: Answer, as = officer): Promise<JobView> => {
    expect(answer).toMatchObject({ status: 202, body: { kind: 'derive-clocks' } });
    for (;;) {
      const job = (await as.get(`/api/jobs/${(answer.body as JobView).id}`)).body as JobView;
      if (job.state !== 'waiting' && job.state !== 'running') return job;
      await sleep(30);
    }
  };
  const settings = async () => (await officer.get('/api/law-settings')).body as LawSettingsView;
  const holiday = { heldOn: '2022-09-19', nameEn: 'State funeral', nameCy: 'Angladd gwladol', proclaimedOn: '2022-09-10' };

  it('moves open clocks and those closed since when a bank holiday is proclaimed late; those closed before keep their day', async () => {
    const before = { open: '2022-09-29', 'met before': '2022-09-29', 'met after': '2022-09-29', 'met late': '2022-09-29', 'lapsed before': '2022-09-29', 'long before': '2022-07-01' };
    expect(await firstReviews()).toEqual(before);
    const job = await done(await officer.send('POST', '/api/law-settings/bank-holidays', holiday));
    expect(await firstReviews()).toEqual({ ...before, open: '2022-09-30', 'met after': '2022-09-30', 'met late': '2022-09-30' });
    const [{ moved }] = (await rows<{ moved: number }>('select count(*)::integer as moved from clocks.moves')) as [{ moved: number }];
    expect(job).toMatchObject({ state: 'done', result: { ok: true, clocks: { children: 6, occurrences: expect.any(Number), moved } } });
  });

  it('keeps both days of what moved, and the audit log shows them', async () => {
    expect(await moves('bank-holiday-set')).toEqual(['met after', 'met late', 'open'].map((child) => ({ child, before: '2022-09-29', after: '2022-09-30' })));
    const [set] = await rows<{ subject: string; fields: object }>(`select subject, fields from audit.events where event = 'bank-holiday-set'`);
    expect(set).toEqual({ subject: '2022-09-19', fields: { before: null, after: holiday } });
    const [told] = await rows<{ fields: { moves: object[] }; account_no: number | null }>(`select fields, account_no from audit.events where event = 'clocks-moved'`);
    expect(told?.fields.moves).toContainEqual(expect.objectContaining({ duty: 'review-first', due_before: '2022-09-29', due_after: '2022-09-30', what: 'due-moved' }));
    expect(told?.account_no).not.toBeNull();
  });

  it('moves nothing where it is set again, and nothing of another authority', async () => {
    const job = await done(await officer.send('POST', '/api/law-settings/bank-holidays', holiday));
    expect(job).toMatchObject({ result: { clocks: { moved: 0 } } });
    const stranger = await test.as(['performance-officer'], { authorityId: 2 });
    expect(((await stranger.get('/api/law-settings')).body as LawSettingsView).numbers.every(({ values }) => values.every(({ setBy }) => setBy === null))).toBe(true);
    expect(await rows(`select from reference.bank_holidays where held_on = '2022-09-19' and owner_authority_id is distinct from 1`)).toEqual([]);
  });

  it('counts school days once the terms are set, by a head of service too', async () => {
    const head = await test.as(['head-of-service']);
    const due = async () =>
      (await rows<{ due: string | null }>(
        `select o.due_on::text as due from clocks.duty_occurrences o join record.children c using (authority_id, child_no) where duty = 'pep-20-school-days' and child_id = 'open'`,
      )).map((row) => row.due);
    expect(await due()).toEqual([null]);
    const term = { startedOn: '2022-09-01', endedOn: '2022-10-28' };
    expect(await done(await head.send('POST', '/api/law-settings/terms', term), head)).toMatchObject({ state: 'done' });
    expect(await due()).toEqual(['2022-09-30']);
    expect((await settings()).terms).toEqual([term]);
    const again = await head.send('POST', '/api/law-settings/terms', { startedOn: '2022-10-28', endedOn: '2022-12-16' });
    expect(again).toMatchObject({ status: 422, body: { errors: [{ field: 'startedOn' }] } });
  });

  it('counts by a number the authority has set, from its day on, and shows who set it and why', async () => {
    const shown = (await settings()).numbers;
    expect(shown.length).toBeGreaterThan(0);
    for (const { code, section, duties } of shown) expect([code, section]).toEqual([code, sectionOf(duties[0]!.id)]);
    for (const { code, duties } of shown.filter(({ setBy }) => setBy === 'doubted')) expect([code, duties.some(({ doubt }) => doubt !== null)]).toEqual([code, true]);
    const { code, value } = shown.find((number) => number.code === 'education-plan-school-days')!;
    const change = { code, from: '2020-01-01', value: value - 5, because: 'Counsel’s advice' };
    expect(await done(await officer.send('POST', '/api/law-settings/numbers', change))).toMatchObject({ state: 'done', result: { clocks: { moved: expect.any(Number) } } });
    expect(await rows(`select from clocks.moves where because = 'law-number-set' and duty = 'pep-20-school-days' and due_before = '2022-09-30' and due_after = '2022-09-23'`)).not.toEqual([]);
    expect((await settings()).numbers.find((number) => number.code === code)).toMatchObject({
      value: value - 5, since: '2020-01-01', values: expect.arrayContaining([{ from: '2020-01-01', value: value - 5, because: 'Counsel’s advice', setBy: 'Invented Person' }]),
    });
  });

  it.each<{ to: string; sent: object; status: number; field: string; because: string }>([
    { to: 'numbers', sent: { code: 'review-first-working-days', from: '2020-01-01', value: 10, because: 'x' }, status: 422, field: 'code', because: 'the law sets it' },
    { to: 'numbers', sent: { code: 'education-plan-school-days', from: '2020-01-01', value: 0.5, because: 'x' }, status: 400, field: 'value', because: 'it is not whole' },
    { to: 'numbers', sent: { code: 'education-plan-school-days', from: '2020-01-01', value: 5, because: ' ' }, status: 400, field: 'because', because: 'nobody says why' },
    { to: 'terms', sent: { startedOn: '2023-02-01', endedOn: '2023-01-01' }, status: 422, field: 'endedOn', because: 'it ends before it begins' },
    { to: 'bank-holidays', sent: { ...holiday, proclaimedOn: '2022-09-20' }, status: 422, field: 'proclaimedOn', because: 'it is proclaimed after it was held' },
    { to: 'bank-holidays', sent: { ...holiday, heldOn: '2022-02-30' }, status: 400, field: 'heldOn', because: 'there is no such day' },
  ])('refuses $to at $field: $because', async ({ to, sent, status, field }) => {
    const answer = await officer.send('POST', `/api/law-settings/${to}`, sent);
    expect({ status: answer.status, fields: (answer.body as ProblemDocument).errors?.map((error) => error.field) }).toEqual({ status, fields: [field] });
  });

  it('is nobody else’s to set', async () => {
    const worker = await test.as(['social-worker']);
    expect((await worker.send('POST', '/api/law-settings/bank-holidays', holiday)).status).toBe(403);
  });
});
