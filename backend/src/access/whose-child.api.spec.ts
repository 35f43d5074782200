import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { inAuthority } from '../database/authority-transaction.js';
import { today } from '../http/today.js';
import type { CoversView } from './covers-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'), (1, 'S2', 'Mari Arall', 'mari@council.example', 'social-worker', 'South', '2015-01-01'),
    (1, 'S3', 'Tomos Rheolwr', 'tomos@council.example', 'team-manager', 'North', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2012-02-29'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01');
  insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on) values (1, 'F-100', 'Household Invented', 'mainstream', 'own', 2, '2010-01-01');
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type, carer_no, postcode, area_authority)
    select 1, c.child_no, child_id, '2020-01-01', 'F2', k.carer_no, 'CF10 1AA', 'W06000015' from children c cross join carers k;
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-01' from children c join staff s on s.staff_id = 'S1';
`;

/** Whose a child is today: by cover, by a sample, and with the address kept back. */
describe('whose child it is', () => {
  let test: TestApp;
  let admin: pg.Client;
  let nia: Asking;
  let mari: Asking;
  let tomos: Asking;
  const idOf = new Map<string, string>();
  const one = async <T extends object>(sql: string) => (await admin.query<T>(sql)).rows[0]!;
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id } of (await admin.query('select child_id, public_id from record.children')).rows) idOf.set(child_id, public_id);
    nia = await test.as(['social-worker'], { email: 'nia@council.example' });
    mari = await test.as(['social-worker'], { email: 'mari@council.example' });
    tomos = await test.as(['team-manager'], { email: 'tomos@council.example' });
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });
  const child = (reference = 'C-1') => `/api/children/${idOf.get(reference)}`;
  const lastHow = async () => (await one<{ how: object }>('select how from audit.events where cardinality(children) > 0 order by event_no desc limit 1')).how;

  it('is a colleague’s while they cover, says so in the log, and is not from the moment it ends', async () => {
    const { team, colleagues } = (await tomos.get('/api/team/covers')).body as CoversView;
    const no = (name: string) => [...team, ...colleagues].find((person) => person.name === name)!.staffNo;
    const set = (more: object = {}) =>
      tomos.send('POST', '/api/team/covers', { coveredStaffNo: no('Nia Gweithiwr'), coveringStaffNo: no('Mari Arall'), startedOn: today(), lastDay: today(), ...more });
    expect((await mari.get(child())).status).toBe(404);
    expect((await set({ coveredStaffNo: no('Mari Arall') })).status).toBe(422);
    expect((await set({ lastDay: '2020-01-01' })).status).toBe(422);
    const made = (await set()).body as CoversView;
    expect(made.covers).toMatchObject([{ covered: 'Nia Gweithiwr', covering: 'Mari Arall', lastDay: today() }]);
    expect((await mari.get(child())).status).toBe(200);
    expect(await lastHow()).toEqual({ as: 'cover' });
    expect((await mari.get('/api/children')).body).toMatchObject({ total: 2 });
    expect((await nia.get(child())).status).toBe(200);
    expect(await lastHow()).toEqual({ as: 'allocated' });
    expect((await tomos.send('POST', `/api/team/covers/${made.covers[0]!.coverNo}/end`)).body).toMatchObject({ covers: [] });
    expect((await mari.get(child())).status).toBe(404);
  });

  it('is an inspector’s where it is in the sample, for its days, to read and never to write', async () => {
    const officer = await test.as(['performance-officer']);
    const inspector = await test.as(['inspector'], { email: 'inspector@ciw.example' });
    const { account_no: accountNo } = await one<{ account_no: number }>(`select account_no from staff.accounts where email = 'inspector@ciw.example'`);
    const choose = (references: string[]) => officer.send('PUT', `/api/access/samples/${accountNo}`, { references, startedOn: '2020-01-01', lastDay: '2099-01-01' });
    expect((await inspector.get('/api/children')).body).toMatchObject({ total: 0 });
    expect((await choose(['C-9'])).status).toBe(422);
    expect((await choose(['C-1'])).body).toMatchObject({ samples: [{ references: ['C-1'], lastDay: '2099-01-01' }] });
    expect((await inspector.get('/api/children')).body).toMatchObject({ total: 1 });
    expect([(await inspector.get(child())).status, (await inspector.get(child('C-2'))).status]).toEqual([200, 404]);
    expect(await lastHow()).toBeNull();
    expect(await inspector.send('PUT', `${child()}/purpose`, { purpose: 'quality-audit' })).toMatchObject({ status: 403, body: { type: '/problems/reading-only' } });
    await admin.query(`update access.samples set started_on = '2020-01-01', ended_on = '2020-01-02'`);
    expect((await inspector.get(child())).status).toBe(404);
  });

  it('has its places kept from whoever is not cleared, in every answer, and theirs to read who is', async () => {
    const wheres = [child(), `${child()}/home`, `${child()}/strip`, `${child()}/timeline`, `${child()}/records/placements`];
    const told = async (as: Asking) => JSON.stringify(await Promise.all(wheres.map(async (url) => (await as.get(url)).body)));
    expect(await told(nia)).toMatch(/Household Invented/);
    const lead = await test.as(['system-administrator']);
    const { account_no: tomosNo } = await one<{ account_no: number }>(`select account_no from staff.accounts where email = 'tomos@council.example'`);
    await lead.send('POST', '/api/access/restrictions', { reference: 'C-1', kind: 'protected-address', reason: 'A threat', reviewOn: '2099-01-01', cleared: [tomosNo] });
    expect(await told(nia)).not.toMatch(/Household Invented|CF10 1AA|F-100|W06000015/);
    expect(await told(tomos)).toMatch(/Household Invented/);
    expect(JSON.stringify((await nia.get(`${child('C-2')}/records/placements`)).body)).toMatch(/Household Invented/);
    const refused = await nia.send('POST', `${child()}/records/placements`, {});
    expect(refused).toMatchObject({ status: 403, body: { type: '/problems/address-protected' } });
  });
});
