import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { DraftsView } from './drafts-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S2', 'Mari Rheolwr', 'mari@council.example', 'team-manager', 'North', '2015-01-01'),
    (1, 'S3', 'Arall', 'arall@council.example', 'team-manager', 'South', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2015-02-28'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01');
  insert into allocations (authority_id, child_no, staff_no, role, started_on)
    select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-06' from children c, staff s where c.child_id = 'C-1' and s.staff_id = 'S1';
`;
const [phone, laptop] = [randomUUID(), randomUUID()];

describe('drafts over HTTP', () => {
  let test: TestApp;
  let admin: pg.Client;
  let worker: Asking;
  let manager: Asking;
  let [mine, others] = ['', ''];
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (store) => store.query(rows));
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    [mine, others] = (await admin.query('select public_id from record.children order by child_id')).rows.map(({ public_id }) => public_id as string) as [string, string];
    worker = await test.as(['social-worker'], { email: 'nia@council.example' });
    manager = await test.as(['team-manager'], { email: 'mari@council.example' });
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const at = () => `/api/drafts/visit.${mine}`;
  const written = (text: string, device = phone, version = 0) => ({ page: `/children/${mine}/visits/new`, body: { text }, device, version });

  it('are kept as they are, whole or not, and given back', async () => {
    expect(await worker.get(at())).toMatchObject({ status: 404, body: { type: '/problems/no-such-draft' } });
    expect(await worker.send('PUT', at(), written('H'))).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await worker.send('PUT', at(), written('Hapus'))).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await worker.get(at())).toMatchObject({ status: 200, body: { body: { text: 'Hapus' }, device: phone, version: 2 } });
  });

  it('are not written over by another device that has not seen them', async () => {
    expect(await worker.send('PUT', at(), written('Trist', laptop))).toMatchObject({ status: 409, body: { type: '/problems/draft-elsewhere' } });
    expect(await worker.send('PUT', at(), written('Trist', laptop, 1))).toMatchObject({ status: 409 });
    expect(await worker.get(at())).toMatchObject({ body: { body: { text: 'Hapus' } } });
    expect(await worker.send('PUT', at(), written('Hapus iawn', laptop, 2))).toMatchObject({ status: 200, body: { version: 3 } });
    expect(await worker.send('PUT', at(), written('Hen', phone, 2))).toMatchObject({ status: 409 });
  });

  it('are nobody else’s to see, and a manager of the team sees how many and how old', async () => {
    await admin.query("update staff.drafts set begun_at = now() - interval '11 days'");
    expect(await manager.get(at())).toMatchObject({ status: 404 });
    const { body } = await manager.get('/api/drafts');
    expect(body).toMatchObject({ drafts: [], total: 0, team: [{ drafts: 1, oldestDays: 11, age: 'escalated' }] });
    expect(JSON.stringify(body)).not.toContain('Hapus');
    const elsewhere = await test.as(['team-manager'], { email: 'arall@council.example' });
    expect(((await elsewhere.get('/api/drafts')).body as DraftsView).team).toEqual([]);
    expect((await worker.get('/api/drafts')).body).toMatchObject({
      team: [], total: 1, drafts: [{ place: `visit.${mine}`, kind: 'visit', child: { publicId: mine, name: 'Siôn Llywelyn' }, ageDays: 11, age: 'escalated' }],
    });
  });

  it('tell a colleague who sees the child that somebody writes there, and not what', async () => {
    const there = { status: 200, body: [{ name: expect.any(String), savedAt: expect.any(String) }] };
    const record = `/api/drafts/plan-outcome.${mine}.1.new`;
    await worker.send('PUT', record, written('Cyfrinach'));
    for (const place of [`plan-outcome.${mine}.1.new`, `plan.${mine}`]) expect(await manager.get(`/api/drafts/${place}/others`)).toMatchObject(there);
    expect(JSON.stringify(await manager.get(`/api/drafts/plan.${mine}/others`))).not.toContain('Cyfrinach');
    expect((await worker.get(`/api/drafts/plan.${mine}/others`)).body).toEqual([]);
    for (const place of [`plan-outcome.${mine}.2.new`, `plan.${others}`, 'law-number.1']) expect((await manager.get(`/api/drafts/${place}/others`)).body).toEqual([]);
    const stranger = await test.as(['social-worker'], { email: 'dieithryn@council.example' });
    expect((await stranger.get(`/api/drafts/plan.${mine}/others`)).body).toEqual([]);
    await admin.query("update staff.drafts set saved_at = now() - interval '61 minutes' where kind = 'plan-outcome'");
    expect((await manager.get(`/api/drafts/plan.${mine}/others`)).body).toEqual([]);
    await worker.send('DELETE', record);
  });

  it('are kept about a child only by those who may see the child', async () => {
    expect(await worker.send('PUT', `/api/drafts/visit.${others}`, written('x'))).toMatchObject({ status: 404, body: { type: '/problems/no-such-child' } });
  });

  it.each([['..%2Fx'], ['Visit'], ['-a'], ['a.'.repeat(45) + '%20']])('have a place of their own, which %s is not', async (place) => {
    expect(await worker.send('PUT', `/api/drafts/${place}`, written('x'))).toMatchObject({ status: 404 });
  });

  it.each([{ page: '//elsewhere.example' }, { device: 'x' }, { version: -1 }, { body: 'text' }])('are refused with %j', async (wrong) => {
    expect(await worker.send('PUT', at(), { ...written('x', laptop, 3), ...wrong })).toMatchObject({ status: 400 });
  });

  it('are forgotten when they are done with', async () => {
    expect(await manager.send('DELETE', at())).toMatchObject({ status: 204 });
    expect(await worker.get(at())).toMatchObject({ status: 200 });
    expect(await worker.send('DELETE', at())).toMatchObject({ status: 204 });
    expect(await worker.get(at())).toMatchObject({ status: 404 });
    expect(await worker.send('DELETE', at())).toMatchObject({ status: 204 });
  });
});
