import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { RecordsView } from '../records/records-view.js';
import type { NoteRecordedView } from './note-recorded-view.js';
import type { YoungPeopleView } from './young-people-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2007-02-28');
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-06' from children c, staff s;
`;
const note = { kind: 'keep-in-touch', happened_on: '2026-11-24', method: 'message', reached: 'true', body: 'Mae’n mwynhau’r coleg.', body_language: 'cy' };

describe('notes over HTTP', () => {
  let test: TestApp;
  let worker: Asking;
  let at: string;
  beforeAll(async () => {
    test = await makeTestApp();
    const [{ child }] = await inAuthority(test.store.dataSource, { authorityId: 1 }, async (store) => {
      await store.query(rows);
      return store.query('select public_id as child from children');
    });
    at = `/api/children/${child}`;
    worker = await test.as(['social-worker'], { email: 'nia@council.example' });
  });
  afterAll(() => test.close());

  it('are stored once, in the name of whoever wrote them', async () => {
    const key = randomUUID();
    const [first, again] = [await worker.send('POST', `${at}/notes`, { values: note }, { 'idempotency-key': key }), await worker.send('POST', `${at}/notes`, { values: note }, { 'idempotency-key': key })];
    expect([first, again]).toMatchObject([{ status: 201 }, { status: 201, body: first.body }]);
    expect((await worker.get(`${at}/records/notes`)).body).toMatchObject({ total: 1, rows: [{ values: { ...note, staff_id: expect.stringMatching(/./) } }] });
    expect(await worker.send('POST', `${at}/notes`, { values: { ...note, body: 'Arall' } }, { 'idempotency-key': key })).toMatchObject({ status: 422 });
  });

  it('of keeping in touch are what the duties know of it, and are withdrawn with the note', async () => {
    const told = async () => ((await worker.get(`${at}/records/case-events`)).body as RecordsView).rows.map(({ values }) => [values['kind'], values['happened_on']]);
    expect(await told()).toEqual([['contact-made', '2026-11-24']]);
    const { key, version } = (await worker.send('POST', `${at}/notes`, { values: { ...note, reached: 'false', happened_on: '2026-11-20' } }, { 'idempotency-key': randomUUID() })).body as NoteRecordedView;
    expect(await told()).toEqual([['contact-made', '2026-11-24'], ['contact-tried', '2026-11-20']]);
    // What is told of a day already is not told twice.
    const contact = { contacted_on: '2026-11-24', method: 'phone', reached: 'true' };
    expect(await worker.send('POST', `${at}/records/young-person-contacts`, { values: contact }, { 'idempotency-key': randomUUID() })).toMatchObject({ status: 201 });
    expect(await told()).toHaveLength(2);
    await worker.send('POST', `${at}/records/notes/${key}/withdraw`, { version, reason: 'Another young person' });
    expect(await told()).toEqual([['contact-made', '2026-11-24']]);
    // So that an old folder does not bring it back.
    expect((await worker.get(`${at}/records/case-events`)).body).toMatchObject({ withdrawn: [{ reason: 'Another young person' }] });
  });

  it('withdrawn, leave what somebody else told of the same day', async () => {
    const { rows } = (await worker.get(`${at}/records/notes`)).body as RecordsView;
    await worker.send('POST', `${at}/records/notes/${rows[0]!.key}/withdraw`, { version: rows[0]!.version, reason: 'It was a call' });
    expect((await worker.get(`${at}/records/case-events`)).body).toMatchObject({ total: 1, rows: [{ values: { kind: 'contact-made', happened_on: '2026-11-24' } }] });
  });

  it('are told as events once what was told by hand of the day is withdrawn or corrected', async () => {
    const events = async () => ((await worker.get(`${at}/records/case-events`)).body as RecordsView).rows.filter(({ values }) => values['happened_on'] === '2026-10-05');
    const byHand = { values: { kind: 'contact-made', happened_on: '2026-10-05' } };
    expect(await worker.send('POST', `${at}/records/case-events`, byHand, { 'idempotency-key': randomUUID() })).toMatchObject({ status: 201 });
    expect(await worker.send('POST', `${at}/notes`, { values: { ...note, happened_on: '2026-10-05' } }, { 'idempotency-key': randomUUID() })).toMatchObject({ status: 201 });
    const [told] = await events();
    expect(await events()).toHaveLength(1);
    expect(await worker.send('POST', `${at}/records/case-events/${told!.key}/withdraw`, { version: told!.version, reason: 'The note says it' })).toMatchObject({ status: 200 });
    const [again, ...more] = await events();
    expect([again?.values['kind'], again?.key === told!.key, more]).toEqual(['contact-made', false, []]);
    // What the note told and somebody withdrew stays away until the note changes.
    await worker.send('POST', `${at}/records/case-events/${again!.key}/withdraw`, { version: again!.version, reason: 'It was never so' });
    expect(await events()).toEqual([]);
  });

  it('of keeping in touch put a young person behind the others of their adviser', async () => {
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (store) => store.query(`
      insert into staff (authority_id, staff_id, name, email, job, team, started_on) values (1, 'S2', 'Carys Cynghorydd', 'carys@council.example', 'personal-adviser', 'Leaving', '2015-01-01');
      insert into children (authority_id, child_id, forenames, surname, date_of_birth) select 1, 'Y-' || n, 'Person' || n, 'Ifanc', '2007-02-28' from generate_series(1, 4) n;
      insert into allocations (authority_id, child_no, staff_no, role, started_on, ended_on) select 1, c.child_no, s.staff_no, 'personal-adviser', '2020-01-06', case when child_id = 'Y-4' then date '2021-01-01' end from children c, staff s where child_id ~ '^Y' and staff_id = 'S2';
      insert into visits (authority_id, child_no, visit_id, visited_on, statutory, seen) select 1, child_no, 'V1', '2026-10-01', false, true from children where child_id = 'Y-2';
      insert into case_events (authority_id, child_no, event_id, kind, happened_on) select 1, child_no, 'E' || kind, kind, on_day::date from children, (values ('contact-made', '2026-03-01'), ('contact-tried', '2026-11-02')) e (kind, on_day) where child_id = 'Y-3'`));
    const adviser = await test.as(['personal-adviser'], { email: 'carys@council.example' });
    const mine = async () => (await adviser.get('/api/my-young-people')).body as YoungPeopleView;
    const { people, total } = await mine();
    expect([total, people.map(({ reference, lastOn, triedOn }) => [reference, lastOn, triedOn])]).toEqual([3, [['Y-1', null, null], ['Y-3', '2026-03-01', '2026-11-02'], ['Y-2', '2026-10-01', null]]]);
    expect((await adviser.send('POST', `/api/children/${people[0]!.publicId}/notes`, { values: note }, { 'idempotency-key': randomUUID() })).status).toBe(201);
    expect((await mine()).people.map(({ reference, lastOn }) => [reference, lastOn])).toEqual([['Y-3', '2026-03-01'], ['Y-2', '2026-10-01'], ['Y-1', '2026-11-24']]);
    expect((await worker.get('/api/my-young-people')).body).toMatchObject({ total: 0, people: [] });
  });

  it.each([[{ body: '' }, 'body'], [{ kind: '' }, 'kind'], [{ happened_on: '2099-01-01' }, 'happened_on']])('are asked again at the field: %j', async (wrong, field) => {
    expect(await worker.send('POST', `${at}/notes`, { values: { ...note, ...wrong } }, { 'idempotency-key': randomUUID() })).toMatchObject({ status: 422, body: { errors: [{ field }] } });
  });

  it('are not written by those who may not record', async () => {
    const officer = await test.as(['performance-officer']);
    expect(await officer.send('POST', `${at}/notes`, { values: note }, { 'idempotency-key': randomUUID() })).toMatchObject({ status: 403 });
  });
});
