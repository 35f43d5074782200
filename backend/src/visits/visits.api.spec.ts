import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sayWhy } from '../../test/say-why.js';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { deriveAuthority } from '../clocks/derive-authority.js';
import { inAuthority } from '../database/authority-transaction.js';
import { isoFromDay } from '../domain/calendar/day.js';
import type { ProblemDocument } from '../http/problem.js';
import { today } from '../http/today.js';
import type { VisitMovedView, VisitsView } from './visits-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S2', 'Mari Arall', 'mari@council.example', 'social-worker', 'South', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth, died_on) values
    (1, 'C-1', 'Siôn', 'Llywelyn', '2015-02-28', null), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01', null), (1, 'C-3', 'Gwen', 'Cadwaladr', '2010-07-01', '2020-09-09');
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2020-01-06', 'N1' from children;
  insert into legal_statuses (authority_id, child_no, legal_status, started_on) select 1, child_no, 'C2', '2020-01-06' from children;
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type) select 1, child_no, 'P' || child_id, '2020-01-06', 'F2' from children;
  insert into visits (authority_id, child_no, visit_id, visited_on, statutory, seen, seen_alone)
    select 1, child_no, child_id || on_day, on_day::date, true, true, true from children, (values ('2020-01-10'), ('2020-02-14')) v (on_day);
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-06'
    from children c join staff s on s.staff_id = case c.child_id when 'C-2' then 'S2' else 'S1' end;
`;

describe('visits over HTTP', () => {
  let test: TestApp;
  let admin: pg.Client;
  let worker: Asking;
  const child = new Map<string, { publicId: string; childNo: number }>();
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    await deriveAuthority(test.store.dataSource, 1);
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id, child_no } of (await admin.query('select child_id, public_id, child_no from record.children')).rows) {
      child.set(child_id, { publicId: public_id, childNo: child_no });
    }
    worker = await test.as(['social-worker'], { email: 'nia@council.example' });
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const visitsAt = (of: string) => `/api/children/${child.get(of)!.publicId}/visits`;
  const visits = async (of = 'C-1') => (await worker.get(visitsAt(of))).body as VisitsView;
  const first = async (of = 'C-1') => (await visits(of)).visits.at(-1)!;
  const clocksOfOthers = async () => (await admin.query('select xmin, o.* from clocks.duty_occurrences o where child_no <> $1 order by child_no, duty, arose_on, regime, about', [child.get('C-1')!.childNo])).rows;
  const clock = async (duty: string, aroseOn: string) =>
    (await admin.query<{ met: string | null }>('select met_on::text as met from clocks.duty_occurrences where child_no = $1 and duty = $2 and arose_on = $3', [child.get('C-1')!.childNo, duty, aroseOn])).rows;
  const event = async (name: string) => (await admin.query('select children, subject, fields from audit.events where event = $1 order by event_no desc limit 1', [name])).rows[0];
  const fieldsOf = ({ status, body }: Answer) => ({ status, errors: (body as ProblemDocument).errors?.map(({ field, message }) => `${field}: ${message.en} / ${message.cy}`) });

  it('are listed, newest first, to those who may see the child', async () => {
    const list = await visits();
    expect(list).toMatchObject({ page: 1, pages: 1, total: 2 });
    expect(list.visits.map(({ visitedOn, version, canEdit }) => ({ visitedOn, version, canEdit }))).toEqual([
      { visitedOn: '2020-02-14', version: 1, canEdit: true }, { visitedOn: '2020-01-10', version: 1, canEdit: true },
    ]);
    const officer = await test.as(['performance-officer']);
    await sayWhy(officer, child.get('C-1')!.publicId);
    expect(((await officer.get(visitsAt('C-1'))).body as VisitsView).visits[0]).toMatchObject({ canEdit: false });
  });

  it('move that child’s clocks before the answer, and nobody else’s', async () => {
    const others = await clocksOfOthers();
    const { visitNo, version } = await first();
    expect(await clock('visit-first-week', '2020-01-06')).toEqual([{ met: '2020-01-10' }]);
    const answer = await worker.send('PATCH', `${visitsAt('C-1')}/${visitNo}`, { visitedOn: '2020-01-15', version });
    expect(answer).toMatchObject({ status: 200, body: { visit: { visitNo, visitedOn: '2020-01-15', version: version + 1 } } });
    const { moved } = answer.body as VisitMovedView;
    expect(moved).toContainEqual({
      before: expect.objectContaining({ duty: 'visit-first-week', state: 'met', metOn: '2020-01-10', dueOn: '2020-01-13' }),
      after: expect.objectContaining({ duty: 'visit-first-week', state: 'met-late', metOn: '2020-01-15', daysLate: 2 }),
    });
    expect(moved).toContainEqual({
      before: expect.objectContaining({ duty: 'visit-first-year', aroseOn: '2020-01-10' }),
      after: expect.objectContaining({ duty: 'visit-first-year', aroseOn: '2020-01-15' }),
    });
    expect(await clock('visit-first-week', '2020-01-06')).toEqual([{ met: '2020-01-15' }]);
    expect(await clocksOfOthers()).toEqual(others);
  });

  it('keep their past, and who changed what', async () => {
    const { visitNo } = await first();
    expect((await admin.query('select visited_on::text, version from history.visits where visit_no = $1', [visitNo])).rows).toEqual([{ visited_on: '2020-01-10', version: 1 }]);
    expect(await event('visit-moved')).toEqual({ children: [child.get('C-1')!.childNo], subject: String(visitNo), fields: { before: '2020-01-10', after: '2020-01-15' } });
  });

  it('are refused where somebody else has changed them since, with both dates', async () => {
    const { visitNo } = await first();
    const stale = await worker.send('PATCH', `${visitsAt('C-1')}/${visitNo}`, { visitedOn: '2020-01-12', version: 1 });
    expect(stale.body).toMatchObject({ type: '/problems/changed-meanwhile' });
    expect(fieldsOf(stale)).toEqual({
      status: 409,
      errors: ['visitedOn: The visit is now recorded on 15 January 2020. You entered 12 January 2020. / Mae’r ymweliad bellach wedi’i gofnodi ar 15 Ionawr 2020. 12 Ionawr 2020 yw’r dyddiad a roddwyd gennych chi.'],
    });
    expect(await first()).toMatchObject({ visitedOn: '2020-01-15', version: 2 });
    const again = await worker.send('PATCH', `${visitsAt('C-1')}/${visitNo}`, { visitedOn: '2020-01-15', version: 1 });
    expect(again).toMatchObject({ status: 200, body: { visit: { version: 2 }, moved: [] } });
  });

  it.each<{ of?: string; on: string; status: number; says: string }>([
    { on: isoFromDay(Math.floor(Date.now() / 86_400_000) + 2), status: 422, says: 'Date of the visit must be today or in the past' },
    { on: '2015-02-27', status: 422, says: 'Date of the visit must be the same as or after 28 February 2015, when the child was born' },
    { of: 'C-3', on: '2020-09-10', status: 422, says: 'Date of the visit must be the same as or before 9 September 2020, when the child died' },
    { on: '', status: 400, says: 'Enter the date of the visit' },
    { on: '2020-02-30', status: 400, says: 'Date of the visit must be a real date' },
    { on: '20200212', status: 400, says: 'Date of the visit must be a real date' },
  ])('cannot be on $on ($status)', async ({ of = 'C-1', on, status, says }) => {
    const { visitNo, version } = await first(of);
    const moving = fieldsOf(await worker.send('PATCH', `${visitsAt(of)}/${visitNo}`, { visitedOn: on, version }));
    const recording = fieldsOf(await worker.send('POST', visitsAt(of), { visitedOn: on, seen: false }, { 'idempotency-key': randomUUID() }));
    for (const { status: answered, errors } of [moving, recording]) {
      expect(answered).toBe(status);
      expect(errors).toEqual([expect.stringContaining(`visitedOn: ${says} / `)]);
    }
  });

  it('are recorded once, however often they are sent', async () => {
    const key = randomUUID();
    const send = (visit: object, headers: Record<string, string> = { 'idempotency-key': key }) => worker.send('POST', visitsAt('C-1'), visit, headers);
    const visit = { visitedOn: '2020-03-20', seen: true, seenAlone: false, notAloneReason: 'child-refused' };
    const made = await send(visit);
    expect(made).toMatchObject({ status: 201, body: { visit: { ...visit, notAloneReason: { code: 'child-refused' }, visitor: 'Nia Gweithiwr', statutory: true, version: 1 } } });
    expect((made.body as VisitMovedView).moved).toContainEqual({
      before: expect.objectContaining({ duty: 'visit-first-year', aroseOn: '2020-02-14', state: 'overdue' }),
      after: expect.objectContaining({ duty: 'visit-first-year', aroseOn: '2020-02-14', metOn: '2020-03-20' }),
    });
    expect(await send(visit)).toMatchObject({ status: 201, body: { visit: { visitNo: (made.body as VisitMovedView).visit.visitNo }, moved: [] } });
    expect((await visits()).total).toBe(3);
    expect(await send({ ...visit, visitedOn: '2020-03-21' })).toMatchObject({ status: 422, body: { errors: [{ field: 'idempotency-key' }] } });
    expect(await send(visit, {})).toMatchObject({ status: 422, body: { errors: [{ field: 'idempotency-key' }] } });
    expect(await event('visit-recorded')).toMatchObject({ children: [child.get('C-1')!.childNo], fields: { visitedOn: '2020-03-20' } });
  });

  it.each<{ visit: object; field: string; because: string }>([
    { visit: { seenAlone: true }, field: 'seen', because: 'nothing says whether the child was seen' },
    { visit: { seen: true }, field: 'seenAlone', because: 'the child was seen, alone or not' },
    { visit: { seen: true, seenAlone: false }, field: 'notAloneReason', because: 'a child not seen alone has a reason' },
    { visit: { seen: true, seenAlone: false, notAloneReason: 'busy' }, field: 'notAloneReason', because: 'that is no reason of the list' },
  ])('are asked again at the field: $because', async ({ visit, field }) => {
    const answer = await worker.send('POST', visitsAt('C-1'), { visitedOn: today(), ...visit }, { 'idempotency-key': randomUUID() });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field, message: { en: expect.stringContaining('Select'), cy: expect.stringContaining('Dewiswch') } }] } });
  });

  it('of other people’s children are nobody’s to see or change, and the attempt is noted', async () => {
    const own = await first();
    for (const answer of [
      await worker.get(visitsAt('C-2')),
      await worker.send('PATCH', `${visitsAt('C-2')}/1`, { visitedOn: '2020-01-11', version: 1 }),
      await worker.send('POST', visitsAt('C-2'), { visitedOn: '2020-01-11', seen: false }, { 'idempotency-key': randomUUID() }),
    ]) expect(answer).toMatchObject({ status: 404, body: { type: '/problems/no-such-child' } });
    expect(await event('child-refused')).toMatchObject({ children: [child.get('C-2')!.childNo] });
    const other = await test.as(['social-worker'], { email: 'mari@council.example' });
    expect((await other.send('PATCH', `${visitsAt('C-2')}/${own.visitNo}`, { visitedOn: '2020-01-11', version: own.version })).body).toMatchObject({ type: '/problems/no-such-visit' });
  });

  it.each(['0', 'x', '99999999999'])('with the number %s are not there', async (number) => {
    expect(await worker.send('PATCH', `${visitsAt('C-1')}/${number}`, { visitedOn: '2020-01-11', version: 1 })).toMatchObject({ status: 404 });
  });
});
