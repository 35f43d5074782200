import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { inAuthority } from '../database/authority-transaction.js';
import { today } from '../http/today.js';
import type { CreatedChildView, DuplicatesView } from './duplicates-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'), (1, 'S2', 'Mari Arall', 'mari@council.example', 'social-worker', 'South', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth, nhs_number, upn) values
    (1, 'C-1', 'Siôn Rhys', 'Llywelyn', '2015-03-02', '4001234567', 'A012345678901'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-13', null, null), (1, 'C-3', 'Gwen', 'Dafydd', '2014-07-13', '4009999999', null);
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-06'
    from children c join staff s on s.staff_id = case c.child_id when 'C-2' then 'S2' else 'S1' end;
  insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) select 1, child_no, 'other', 'test', '2099-01-01', 1 from children where child_id = 'C-3';
`;

describe('a new child over HTTP', () => {
  let test: TestApp;
  let worker: Asking;
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    worker = await test.as(['social-worker'], { email: 'nia@council.example' });
  });
  afterAll(() => test.close());

  const who = (said: object = {}) => ({ forenames: 'Elin', surname: 'Prydderch', dateOfBirth: '2016-05-20', ...said });
  const known = async (said: object) => (await worker.send('POST', '/api/children/duplicates', who(said))).body as DuplicatesView;
  const create = (said: object = {}, key: string = randomUUID()) => worker.send('POST', '/api/children', who(said), { 'idempotency-key': key });
  const sql = (text: string, values: unknown[] = []) => inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(text, values));

  it.each<{ because: string; said: object; finds: [string, string[]][] }>([
    { because: 'nobody is like them', said: {}, finds: [] },
    { because: 'the name sounds alike and the day is one off', said: { forenames: 'Shaun', surname: 'Llewellyn', dateOfBirth: '2015-03-03' }, finds: [['C-1', ['name-and-birth']]] },
    { because: 'day and month are the other way round', said: { forenames: 'Sion', surname: 'Llywelyn', dateOfBirth: '2015-02-03' }, finds: [['C-1', ['name-and-birth']]] },
    { because: 'the name is alike but they are years apart', said: { forenames: 'Sion', surname: 'Llywelyn', dateOfBirth: '2011-02-03' }, finds: [] },
    { because: 'born on one day, but another name', said: { dateOfBirth: '2015-03-02' }, finds: [] },
    { because: 'the NHS number is theirs', said: { nhsNumber: '400 123 4567' }, finds: [['C-1', ['nhs-number']]] },
    { because: 'the UPN is theirs, in small letters', said: { upn: 'a012345678901' }, finds: [['C-1', ['upn']]] },
    { because: 'everything is theirs', said: { forenames: 'Siôn', surname: 'Llywelyn', dateOfBirth: '2015-03-02', nhsNumber: '4001234567' }, finds: [['C-1', ['name-and-birth', 'nhs-number']]] },
  ])('may be known: $because', async ({ said, finds }) => {
    expect((await known(said)).known.map(({ reference, because }) => [reference, because])).toEqual(finds);
  });

  it('may be a child of another team: then only whom to ask is said', async () => {
    expect((await known({ forenames: 'Mali', surname: 'Davydd', dateOfBirth: '2014-07-13' })).known).toEqual([
      { publicId: null, name: null, dateOfBirth: null, reference: 'C-2', socialWorker: 'Mari Arall', team: 'South', because: ['name-and-birth'] },
    ]);
  });

  it('may have a restricted record: nothing by name, and by number with birth only that there is one', async () => {
    expect(await known({ forenames: 'Gwen', surname: 'Dafydd', dateOfBirth: '2014-07-13' })).toEqual({ known: [], restrictedMatches: false });
    expect(await known({ dateOfBirth: '2010-01-01', nhsNumber: '4009999999' })).toEqual({ known: [], restrictedMatches: false });
    expect(await known({ dateOfBirth: '2014-07-13', nhsNumber: '4009999999' })).toEqual({ known: [], restrictedMatches: true });
  });

  it('is created once, allocated to whoever creates it, found at once and noted without a name', async () => {
    const key = randomUUID();
    const made = await create({ knownAs: 'El', preferredLanguage: 'cy' }, key);
    expect(made).toMatchObject({ status: 201, body: { publicId: key, reference: expect.stringMatching(/^A-\d{6}$/) } });
    expect((await create({ knownAs: 'El', preferredLanguage: 'cy' }, key)).body).toEqual(made.body);
    expect((await worker.get(`/api/children/${(made.body as CreatedChildView).publicId}`)).body).toMatchObject({ name: 'Elin Prydderch', knownAs: 'El', allocations: [{ worker: 'Nia Gweithiwr', startedOn: today() }] });
    expect((await worker.send('POST', '/api/find', { typed: 'Elyn Prydderch' })).body).toMatchObject({ children: { total: 1 } });
    const [event] = await sql(`select e::text as whole from audit.events e where event = 'child-created' order by event_no desc limit 1`);
    expect(event.whole).not.toContain('Prydderch');
    expect(await sql(`select count(*)::integer as n from audit.events where event = 'child-created'`)).toEqual([{ n: 1 }]);
  });

  it('who may be known is created only once somebody says that they are not', async () => {
    const said = { forenames: 'Sion', surname: 'Llywelyn', dateOfBirth: '2015-03-02' };
    expect(await create(said)).toMatchObject({ status: 409, body: { type: '/problems/may-be-known' } });
    expect(await create({ ...said, isNobodyKnown: true })).toMatchObject({ status: 201 });
  });

  it('who is not born yet has the day they are expected, and clocks that do not fail', async () => {
    const soon = new Date(Date.parse(today()) + 60 * 86_400_000).toISOString().slice(0, 10);
    const made = await create({ forenames: 'Baby', surname: 'Unborn', dateOfBirth: soon, unborn: true });
    expect(made).toMatchObject({ status: 201 });
    expect((await worker.get(`/api/children/${(made.body as CreatedChildView).publicId}`)).body).toMatchObject({ dateOfBirth: soon, dateOfBirthEstimated: true });
  });

  it.each<{ said: object; status: number; field: string }>([
    { said: { forenames: ' ' }, status: 400, field: 'forenames' }, { said: { surname: '' }, status: 400, field: 'surname' }, { said: { dateOfBirth: '2015-02-30' }, status: 400, field: 'dateOfBirth' },
    { said: { dateOfBirth: '2999-01-01' }, status: 422, field: 'dateOfBirth' }, { said: { dateOfBirth: '2999-01-01', unborn: true }, status: 422, field: 'dateOfBirth' },
    { said: { dateOfBirth: '1970-01-01' }, status: 422, field: 'dateOfBirth' }, { said: { nhsNumber: '12' }, status: 400, field: 'nhsNumber' }, { said: { upn: '12' }, status: 400, field: 'upn' },
  ])('is refused at the field: $said', async ({ said, status, field }) => expect(await create(said)).toMatchObject({ status, body: { errors: [{ field }] } }));

  it('is created by nobody without the permission, nor by somebody who is not on the list of staff', async () => {
    const officer = await test.as(['performance-officer']);
    expect((await officer.send('POST', '/api/children', who(), { 'idempotency-key': randomUUID() })).status).toBe(403);
    const unlisted = await test.as(['social-worker']);
    expect(await unlisted.send('POST', '/api/children', who({ forenames: 'Nobody' }), { 'idempotency-key': randomUUID() })).toMatchObject({ status: 409, body: { type: '/problems/not-on-staff-list' } });
    expect(await sql(`select from children where forenames = 'Nobody'`)).toEqual([]);
  });
});
