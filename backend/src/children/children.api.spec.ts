import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sayWhy } from '../../test/say-why.js';
import { makeTestApp, type TestApp } from '../../test/test-app.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Role } from '../staff/roles.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'Nia@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S2', 'Ifan Cymydog', 'ifan@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S3', 'Mari Arall', 'mari@council.example', 'social-worker', 'South', '2015-01-01'),
    (1, 'S4', 'Tomos Rheolwr', 'tomos@council.example', 'team-manager', 'South', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth, sex, preferred_language) values
    (1, 'C-1', 'Siôn', 'Llywelyn', '2012-02-29', 'male', 'cy'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01', 'female', null),
    (1, 'C-3', 'Gwen', 'Cadwaladr', '2010-07-01', null, 'en');
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2020-01-01', 'N1' from children;
  insert into legal_statuses (authority_id, child_no, legal_status, started_on) select 1, child_no, 'C2', '2020-01-01' from children where child_id = 'C-1';
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type) select 1, child_no, 'P1', '2020-01-01', 'F2' from children where child_id = 'C-1';
  insert into allocations (authority_id, child_no, staff_no, role, started_on, ended_on)
    select 1, c.child_no, s.staff_no, a.role, a.started_on::date, a.ended_on::date from (values
      ('C-1', 'S1', 'social-worker', '2020-01-01', null), ('C-2', 'S2', 'social-worker', '2020-01-01', null),
      ('C-3', 'S1', 'social-worker', '2020-01-01', '2021-01-01'), ('C-3', 'S3', 'social-worker', '2021-01-01', null)
    ) a (child, worker, role, started_on, ended_on) join children c on c.child_id = a.child join staff s on s.staff_id = a.worker;
`;

describe('the children room', () => {
  let test: TestApp;
  let admin: pg.Client;
  const idOf = new Map<string, string>();
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id } of (await admin.query('select child_id, public_id from record.children')).rows) idOf.set(child_id, public_id);
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const references = (answer: { body: unknown }) => (answer.body as { rows: { reference: string }[] }).rows.map(({ reference }) => reference);

  it.each<{ role: Role; email: string; sees: string[]; because: string }>([
    { role: 'social-worker', email: 'nia@council.example', sees: ['C-2', 'C-1'], because: 'one is hers, one her team’s, and one was hers until 2021' },
    { role: 'iro', email: 'nobody@council.example', sees: [], because: 'no child is allocated to somebody without a staff row' },
    { role: 'team-manager', email: 'tomos@council.example', sees: ['C-3'], because: 'it is his team’s' },
    { role: 'performance-officer', email: 'po@council.example', sees: ['C-3', 'C-2', 'C-1'], because: 'the whole authority’s records are counted' },
    { role: 'head-of-service', email: 'hos@council.example', sees: ['C-3', 'C-2', 'C-1'], because: 'the whole authority answers to them' },
    { role: 'panel-administrator', email: 'panel@council.example', sees: [], because: 'no decision about a placement out of the area is recorded' },
  ])('shows a $role $sees, because $because', async ({ role, email, sees }) => {
    const person = await test.as([role], { email });
    const answer = await person.get('/api/children');
    expect(references(answer)).toEqual(sees);
    expect(answer.body).toMatchObject({ total: sees.length, page: 1, pageSize: 25 });
    for (const [reference, publicId] of idOf) {
      await sayWhy(person, publicId);
      expect([reference, (await person.get(`/api/children/${publicId}`)).status]).toEqual([reference, sees.includes(reference) ? 200 : 404]);
    }
  });

  it('shows a system administrator no child', async () => {
    const person = await test.as(['system-administrator']);
    expect(await person.get('/api/children')).toMatchObject({ status: 403, body: { type: '/problems/not-permitted' } });
    expect((await person.get(`/api/children/${idOf.get('C-1')}`)).status).toBe(403);
  });

  it('tells a child of another authority from one that is not there in nothing', async () => {
    const stranger = await test.as(['head-of-service'], { authorityId: 2 });
    const [other, none] = await Promise.all([stranger.get(`/api/children/${idOf.get('C-1')}`), stranger.get('/api/children/7d444840-9dc0-41d1-b245-5ffdce74fad2')]);
    expect(other.status).toBe(404);
    expect(other.body).toEqual(none.body);
    expect((await stranger.get('/api/children')).body).toMatchObject({ total: 0 });
  });

  it('shows one child with titles in both languages', async () => {
    const person = await test.as(['performance-officer']);
    await sayWhy(person, idOf.get('C-1'));
    expect((await person.get(`/api/children/${idOf.get('C-1')}`)).body).toMatchObject({
      reference: 'C-1', name: 'Siôn Llywelyn', dateOfBirth: '2012-02-29', isLookedAfter: true, preferredLanguage: 'cy',
      sex: { code: 'male', title: { en: 'Male', cy: 'Gwryw' } },
      legalStatuses: [{ startedOn: '2020-01-01', endedOn: null, legalStatus: { code: 'C2', title: { en: 'Full care order', cy: 'Gorchymyn gofal llawn' } } }],
      placements: [{ reference: 'P1', placementType: { code: 'F2' }, with: null }],
      allocations: [{ role: { code: 'social-worker' }, worker: 'Nia Gweithiwr' }],
      visits: [],
    });
  });

  it('leaves every child it showed, and every one it refused, in the audit log', async () => {
    const person = await test.as(['social-worker'], { email: 'ifan@council.example' });
    await person.get('/api/children');
    await person.get(`/api/children/${idOf.get('C-1')}`);
    await person.get(`/api/children/${idOf.get('C-3')}`);
    const { rows: events } = await admin.query(
      `select e.event, array(select child_id from record.children c where c.child_no = any(e.children) order by 1) as children
        from audit.events e join staff.accounts a using (authority_id, account_no) where a.email = 'ifan@council.example' and event like 'child%' order by event_no`,
    );
    expect(events).toEqual([
      { event: 'children-listed', children: ['C-1', 'C-2'] }, { event: 'child-seen', children: ['C-1'] }, { event: 'child-refused', children: ['C-3'] },
    ]);
  });

  it('keeps no name that was typed', async () => {
    const { rows: kept } = await admin.query(`select count(*)::integer as n from audit.events where fields::text ilike '%llewelyn%' or subject ilike '%llewelyn%'`);
    expect(kept[0].n).toBe(0);
  });
});
