import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { deriveAuthority } from '../clocks/derive-authority.js';
import { inAuthority } from '../database/authority-transaction.js';
import { today } from '../http/today.js';
import type { VisitReadView, VisitRecordedView, VisitsView, WriteUpsOwedView } from './visits-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'), (1, 'S2', 'Mari Arall', 'mari@council.example', 'social-worker', 'South', '2015-01-01');
  insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on) values (1, 'F1', 'Mair a Tom', 'mainstream', 'own', 3, '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, known_as, date_of_birth) values
    (1, 'C-1', 'Osian', 'Llywelyn', null, '2014-02-28'), (1, 'C-2', 'Macsen', 'Llywelyn', 'Mac', '2016-07-01'), (1, 'C-3', 'Gwen', 'Cadwaladr', null, '2012-07-01');
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2026-01-06', 'N1' from children;
  insert into legal_statuses (authority_id, child_no, legal_status, started_on) select 1, child_no, 'C2', '2026-01-06' from children;
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type, carer_no)
    select 1, child_no, 'P' || child_id, '2026-01-06', 'F2', case when child_id <> 'C-3' then (select carer_no from carers) end from children;
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2026-01-06'
    from children c join staff s on s.staff_id = case c.child_id when 'C-3' then 'S2' else 'S1' end;
`;

describe('the story of a visit over HTTP', () => {
  let test: TestApp;
  let admin: pg.Client;
  let worker: Asking;
  const at = new Map<string, string>();
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    await deriveAuthority(test.store.dataSource, 1);
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id } of (await admin.query('select child_id, public_id from record.children')).rows) at.set(child_id, public_id);
    worker = await test.as(['social-worker'], { email: 'nia@council.example' });
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const visitsOf = (child: string) => `/api/children/${at.get(child)}/visits`;
  const record = (visit: object, key: string = randomUUID()): Promise<Answer> => worker.send('POST', visitsOf('C-1'), visit, { 'idempotency-key': key });
  const told = { visitedOn: '2026-11-23', visitedTime: '16:30', place: 'Home, with Mair a Tom', purpose: 'due', seen: true, seenAlone: true, howChildIs: 'Hapus iawn', howChildIsLanguage: 'cy', needsAction: false };
  const newest = async (child: string) => ((await worker.get(visitsOf(child))).body as VisitsView).visits[0];
  const read = async (child: string, visitNo: number) => (await worker.get(`${visitsOf(child)}/${visitNo}`)).body as VisitReadView;

  it('begins with what is known: whom the child lives with, which visit is due, which brothers and sisters may have been there', async () => {
    expect((await worker.get(`${visitsOf('C-1')}/ahead`)).body).toMatchObject({
      calledBy: 'Osian', age: 12, livesWith: 'Mair a Tom', due: { duty: 'visit-first-week' }, siblings: [{ publicId: at.get('C-2'), name: 'Mac' }], promisedBefore: null,
    });
  });

  it('is stored once with all of it, and says when the next one is due and when the rest is to be written', async () => {
    const key = randomUUID();
    const answer = await record(told, key);
    expect(answer).toMatchObject({ status: 201, body: { visit: { visitedOn: '2026-11-23', writeUpDueOn: '2026-11-26' }, next: { duty: 'visit-first-year', dueOn: '2027-01-04' } } });
    const { visit } = answer.body as VisitRecordedView;
    expect(await record(told, key)).toMatchObject({ status: 201, body: { visit: { visitNo: visit.visitNo }, moved: [] } });
    expect(await record({ ...told, howChildIs: 'Trist' }, key)).toMatchObject({ status: 422 });
    expect(await read('C-1', visit.visitNo)).toMatchObject({ visitedTime: '16:30', place: told.place, purpose: { code: 'due' }, howChildIs: 'Hapus iawn', howChildIsLanguage: 'cy', needsAction: false, hasOthers: false });
  });

  it('of brothers and sisters is one act: each child’s record has what was written for that child only', async () => {
    const other = { publicId: at.get('C-2'), seen: true, seenAlone: false, notAloneReason: 'child-refused', howChildIs: 'Wedi blino' };
    const { body } = await record({ ...told, visitedOn: '2026-11-24', others: [other] });
    const { visit } = body as VisitRecordedView;
    const theirs = (await newest('C-2'))!;
    expect([await read('C-1', visit.visitNo), await read('C-2', theirs.visitNo)]).toMatchObject([
      { seenAlone: true, howChildIs: 'Hapus iawn', hasOthers: true }, { seenAlone: false, notAloneReason: { code: 'child-refused' }, howChildIs: 'Wedi blino', hasOthers: true },
    ]);
    // The web server takes no part of an address longer than 100 signs.
    expect((await read('C-2', theirs.visitNo)).recordKey.length).toBeLessThanOrEqual(100);
    const story = { version: visit.version, childSaid: 'Dw i eisiau gweld Dad', promised: 'Ask about Saturdays', bedroomSeen: true, shared: ['promised'], isWhole: false };
    expect(await worker.send('PATCH', `${visitsOf('C-1')}/${visit.visitNo}/story`, story)).toMatchObject({ status: 200, body: { childSaid: 'Dw i eisiau gweld Dad', writtenUpOn: null } });
    expect(await read('C-2', theirs.visitNo)).toMatchObject({ promised: 'Ask about Saturdays', childSaid: null, bedroomSeen: null });
    expect(await worker.send('PATCH', `${visitsOf('C-1')}/${visit.visitNo}/story`, story)).toMatchObject({ status: 409, body: { type: '/problems/changed-meanwhile' } });
    expect((await worker.get(`${visitsOf('C-1')}/ahead`)).body).toMatchObject({ promisedBefore: 'Ask about Saturdays' });
  });

  it('cannot be written for a child of somebody else’s, and then for nobody', async () => {
    const before = (await admin.query('select count(*) from record.visits')).rows;
    expect(await record({ ...told, others: [{ publicId: at.get('C-3'), seen: false }] })).toMatchObject({ status: 422, body: { errors: [{ field: 'others' }] } });
    expect((await admin.query('select count(*) from record.visits')).rows).toEqual(before);
  });

  it('of a child not seen is an attempt with its reason, and meets nothing', async () => {
    const { body } = await record({ visitedOn: '2026-11-25', seen: false, seenAlone: true, notSeenReason: 'child-out', notSeenDetail: 'At football', howChildIs: '' });
    const { visit, moved } = body as VisitRecordedView;
    expect(moved).toEqual([]);
    expect(await read('C-1', visit.visitNo)).toMatchObject({ seen: false, seenAlone: null, notSeenReason: { code: 'child-out' }, notSeenDetail: 'At football', howChildIs: null });
  });

  it.each([[{ needsAction: true, actionTold: 'Siân' }, 'actionNeeded'], [{ needsAction: true, actionNeeded: 'See a doctor', actionTold: ' ' }, 'actionTold'], [{ visitedTime: '25:00' }, 'visitedTime'], [{ purpose: 'chat' }, 'purpose']])(
    'is asked again at the field where it says %j', async (wrong, field) => {
      expect(await record({ ...told, ...wrong })).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    },
  );

  it('that is still to be written up is in its writer’s list until it is whole; the record then says so', async () => {
    const owed = async () => ((await worker.get('/api/visits-to-write-up')).body as WriteUpsOwedView).visits.map(({ visitedOn, dueOn, name }) => ({ visitedOn, dueOn, name }));
    expect(await owed()).toContainEqual({ visitedOn: '2026-11-23', dueOn: '2026-11-26', name: 'Osian Llywelyn' });
    const { visits } = (await worker.get(visitsOf('C-1'))).body as VisitsView;
    const { visitNo, version } = visits.find(({ visitedOn }) => visitedOn === '2026-11-23')!;
    expect(await worker.send('PATCH', `${visitsOf('C-1')}/${visitNo}/story`, { version, isWhole: true })).toMatchObject({ status: 200, body: { writtenUpOn: today() } });
    expect(await owed()).not.toContainEqual(expect.objectContaining({ visitedOn: '2026-11-23' }));
    expect((await admin.query("select happened_on::text from record.case_events where kind = 'visit-written-up'")).rows).toEqual([{ happened_on: today() }]);
    const another = await test.as(['social-worker'], { email: 'mari@council.example' });
    expect((await another.get('/api/visits-to-write-up')).body).toMatchObject({ total: 0 });
  });

  it('is taken back with its reason for every child of it, and stands in the past', async () => {
    const [mine, theirs] = [(await worker.get(visitsOf('C-1'))).body as VisitsView, (await newest('C-2'))!];
    const { visitNo } = mine.visits.find(({ visitedOn }) => visitedOn === '2026-11-24')!;
    expect(await worker.send('POST', `${visitsOf('C-1')}/${visitNo}/withdraw`, { reason: ' ' })).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
    expect(await worker.send('POST', `${visitsOf('C-1')}/${visitNo}/withdraw`, { reason: 'Wrong day' })).toMatchObject({ status: 204 });
    expect(await worker.get(`${visitsOf('C-2')}/${theirs.visitNo}`)).toMatchObject({ status: 404 });
    expect((await admin.query("select what, kind, reason from record.acts where kind = 'visits'")).rows).toEqual(Array(2).fill({ what: 'withdrawn', kind: 'visits', reason: 'Wrong day' }));
    expect((await admin.query('select count(*)::integer as n from history.visits where visit_no = any($1)', [[visitNo, theirs.visitNo]])).rows[0].n).toBeGreaterThanOrEqual(2);
  });
});
