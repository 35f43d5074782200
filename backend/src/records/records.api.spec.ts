import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sayWhy } from '../../test/say-why.js';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { deriveAuthority } from '../clocks/derive-authority.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { ProblemDocument } from '../http/problem.js';
import type { RecordDoneView, RecordFormView, RecordHistoryView, RecordsView } from './records-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'),
    (1, 'S2', 'Mari Arall', 'mari@council.example', 'social-worker', 'South', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values
    (1, 'C-1', 'Siôn', 'Llywelyn', '2015-02-28'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01');
  insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on) values
    (1, 'K1', 'Mair a Tom', 'mainstream', 'own', 2, '2012-01-01'), (1, 'K2', 'Eluned Prys', 'mainstream', 'own', 1, '2012-01-01');
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need, imported_seq) select 1, child_no, '2020-01-06', 'N1', record.current_position() from children;
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-06'
    from children c join staff s on s.staff_id = case c.child_id when 'C-2' then 'S2' else 'S1' end;
`;

describe('records by hand', () => {
  let test: TestApp;
  let admin: pg.Client;
  let worker: Asking;
  let manager: Asking;
  const publicIds = new Map<string, string>();
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (store) => store.query(rows));
    await deriveAuthority(test.store.dataSource, 1);
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id } of (await admin.query('select child_id, public_id from record.children')).rows) publicIds.set(child_id, public_id);
    worker = await test.as(['social-worker'], { email: 'nia@council.example' });
    manager = await test.as(['team-manager', 'head-of-service']);
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const at = (kind: string, more = '', of = 'C-1') => `/api/children/${publicIds.get(of)!}/records/${kind}${more}`;
  const list = async (kind: string, as = worker, of = 'C-1') => (await as.get(at(kind, '', of))).body as RecordsView;
  const add = (kind: string, values: Record<string, string>, more: object = {}, key: string = randomUUID()) => worker.send('POST', at(kind), { values, ...more }, { 'idempotency-key': key });
  const keyOf = async (name: string, find: string) => ((await manager.send('POST', `/api/records/${name}/find`, { find })).body as RecordsView).rows[0]!.key;
  const faults = ({ status, body }: Answer) => ({ status, errors: (body as ProblemDocument).errors?.map(({ field, message }) => `${field}: ${message.en}`) });
  const done = ({ body }: Answer) => body as RecordDoneView;

  it('are refused field by field, in whole sentences of both languages', async () => {
    expect(faults(await add('placements', { started_on: '2031-02-30', nonsense: 'x' }))).toEqual({
      status: 422,
      errors: ['nonsense: This was not asked for', 'placement_type: Select the kind of placement', 'started_on: “Moved in on” must be a real date'],
    });
    expect(((await add('placements', { placement_type: 'F2', started_on: '2014-01-01' })).body as ProblemDocument).errors).toEqual([
      {
        field: 'started_on',
        message: {
          en: '“Moved in on” must be the same as or after 28 February 2015, when the child was born',
          cy: 'Rhaid i “Symudodd i mewn ar” fod ar 28 Chwefror 2015, pan anwyd y plentyn, neu ar ôl hynny',
        },
      },
    ]);
    expect(faults(await add('placements', { placement_type: 'F2', started_on: '2020-01-06', carer_id: 'nobody', area_authority: 'X1' }))).toMatchObject({
      errors: ['area_authority: Choose an answer to “In whose area” from the list', 'carer_id: Choose an answer to “Carers” from the list'],
    });
  });

  it('that are unlikely are stored once that is confirmed', async () => {
    const values = { placement_type: 'F2', started_on: '2019-12-01' };
    const asked = await add('placements', values);
    expect(asked).toMatchObject({ status: 422, body: { type: '/problems/confirm-answers', toConfirm: ['outside-care'] } });
    const confirmed = await add('placements', values, { confirmed: ['outside-care'] });
    expect(confirmed.status).toBe(201);
    const { key, version } = done(confirmed).record!;
    expect((await worker.send('POST', at('placements', `/${key}/withdraw`), { version, reason: 'Wrong child' })).status).toBe(200);
  });

  it('are stored once however often they are sent, and move the clocks before the answer', async () => {
    const [key, values] = [randomUUID(), { placement_type: 'F2', carer_id: await keyOf('carers', 'mair'), started_on: '2020-01-06', emergency: 'true' }];
    const [first, second] = await Promise.all([add('placements', values, {}, key), add('placements', values, {}, key)]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(done(first).record).toEqual(done(second).record);
    expect([...done(first).moved, ...done(second).moved]).toContainEqual({ before: null, after: expect.objectContaining({ duty: 'visit-first-week', state: 'overdue', dueOn: '2020-01-13' }) });
    expect(done(first).record).toMatchObject({ version: 1, name: { en: 'Mair a Tom, Other foster carer provided by the authority, inside' }, values: { carer_id: values.carer_id, emergency: 'true', ended_on: '' } });
    expect((await list('placements')).total).toBe(1);
    const changed = await add('placements', { ...values, emergency: 'false' }, {}, key);
    expect(changed).toMatchObject({ status: 422, body: { type: '/problems/sent-before', stored: { at: expect.stringMatching(/^\d{4}-.*Z$/), key: done(first).record!.key }, errors: [{ field: 'idempotency-key' }] } });
    // Of another kind, it is told that there was one, and nothing of it.
    expect((await add('case-events', { kind: 'core-group', happened_on: '2020-02-03' }, {}, key)).body).not.toHaveProperty('stored');
    expect(faults(await worker.send('POST', at('placements'), { values }))).toMatchObject({ status: 422 });
  });

  it('name the spell another one overlaps, and end the open one on the day the new one begins', async () => {
    const values = { placement_type: 'F2', carer_id: await keyOf('carers', 'prys'), started_on: '2020-06-01' };
    expect(((await add('placements', values)).body as ProblemDocument).errors).toEqual([
      {
        field: 'started_on',
        message: {
          en: 'This placement overlaps with Mair a Tom, 6 January 2020 to now. End that placement or change this date',
          cy: 'Mae’r lleoliad hwn yn gorgyffwrdd â lleoliad arall (Mair a Tom), o 6 Ionawr 2020 hyd heddiw. Rhowch ddyddiad gorffen i’r lleoliad hwnnw neu newidiwch y dyddiad hwn',
        },
      },
    ]);
    const { open, choices } = (await worker.get(at('placements', '/new'))).body as RecordFormView;
    expect({ open, choices }).toMatchObject({ open: [{ offer: { en: 'Mair a Tom, where the child has lived since 6 January 2020, ends on the same day' }, fields: ['reason_ended'] }], choices: [] });
    const ends = { key: open[0]!.key, version: open[0]!.version, values: { reason_ended: 'planned-move' } };
    expect(await add('placements', values, { ends })).toMatchObject({ status: 201 });
    expect((await list('placements')).rows.map(({ values: { started_on, ended_on, reason_ended } }) => ({ started_on, ended_on, reason_ended }))).toEqual([
      { started_on: '2020-06-01', ended_on: '', reason_ended: '' }, { started_on: '2020-01-06', ended_on: '2020-06-01', reason_ended: 'planned-move' },
    ]);
  });

  it('are corrected with a reason, and completed without one', async () => {
    const { key, version } = (await list('placements')).rows[0]!;
    const change = (values: object, more: object) => worker.send('PATCH', at('placements', `/${key}`), { values, ...more });
    expect(await change({ plan_made_on: '2020-06-01' }, { version })).toMatchObject({ status: 200, body: { record: { version: version + 1 } } });
    expect(faults(await change({ plan_made_on: '2020-06-02' }, { version: version + 1 }))).toEqual({ status: 422, errors: ['reason: Say why this is being corrected'] });
    expect(await change({ plan_made_on: '2020-06-02' }, { version: version + 1, reason: 'Read the wrong page' })).toMatchObject({ status: 200, body: { record: { version: version + 2 } } });
    const again = await change({ plan_made_on: '2020-06-02' }, { version: version + 1, reason: 'Read the wrong page' });
    expect(again).toMatchObject({ status: 200, body: { record: { version: version + 2 }, moved: [] } });
  });

  it('show both where somebody else changed them meanwhile, and store nothing', async () => {
    const { key, version } = (await list('placements')).rows[0]!;
    const stale = await worker.send('PATCH', at('placements', `/${key}`), { values: { plan_made_on: '2020-06-05' }, version: version - 1, reason: 'Mine' });
    expect(stale).toMatchObject({ status: 409, body: { type: '/problems/changed-meanwhile', theirs: { version, by: 'Invented Person', values: { plan_made_on: '2020-06-02' } } } });
    expect((await list('placements')).rows[0]).toMatchObject({ version, values: { plan_made_on: '2020-06-02' } });
  });

  it('keep what they said: who, when, why, before and after', async () => {
    const { key } = (await list('placements')).rows[0]!;
    const { versions, name } = (await worker.get(at('placements', `/${key}/history`))).body as RecordHistoryView;
    expect(name.en).toMatch(/^Eluned Prys/);
    expect(versions.map(({ version, what, by, reason, changes }) => ({ version, what, by, reason, fields: changes.map(({ field, before, after }) => [field, before, after]).slice(0, 1) }))).toEqual([
      { version: 3, what: 'changed', by: 'Invented Person', reason: 'Read the wrong page', fields: [['plan_made_on', '2020-06-01', '2020-06-02']] },
      { version: 2, what: 'changed', by: 'Invented Person', reason: null, fields: [['plan_made_on', '', '2020-06-01']] },
      { version: 1, what: 'added', by: 'Invented Person', reason: null, fields: [['placement_type', '', 'F2']] },
    ]);
  });

  it('keep their past where the day that names them changes, and whoever wrote it by import', async () => {
    const period = (await list('periods-of-care')).rows[0]!;
    const moved = await worker.send('PATCH', at('periods-of-care', `/${period.key}`), { values: { started_on: '2020-01-05' }, version: period.version, reason: 'The night before' });
    expect(done(moved).record!.key).not.toBe(period.key);
    expect((await worker.get(at('periods-of-care', `/${period.key}`))).status).toBe(404);
    const { versions } = (await worker.get(at('periods-of-care', `/${done(moved).record!.key}/history`))).body as RecordHistoryView;
    expect(versions.map(({ what, reason }) => ({ what, reason }))).toEqual([{ what: 'changed', reason: 'The night before' }, { what: 'imported', reason: null }]);
  });

  it('recorded in error count nowhere, and stay to be read with the reason', async () => {
    const { key, version } = (await list('placements')).rows[0]!;
    expect(faults(await worker.send('POST', at('placements', `/${key}/withdraw`), { version, reason: ' ' }))).toMatchObject({ status: 422 });
    expect((await worker.send('POST', at('placements', `/${key}/withdraw`), { version: 1, reason: 'Too late' })).status).toBe(409);
    expect(await worker.send('POST', at('placements', `/${key}/withdraw`), { version, reason: 'It was her sister who moved' })).toMatchObject({ status: 200, body: { record: null } });
    const { rows: left, withdrawn } = await list('placements');
    expect({ left: left.length, withdrawn }).toMatchObject({ left: 1, withdrawn: [{ key, reason: 'It was her sister who moved' }, { reason: 'Wrong child' }] });
    expect((await worker.get(at('placements', `/${key}`))).status).toBe(404);
    const { isWithdrawn, versions } = (await worker.get(at('placements', `/${key}/history`))).body as RecordHistoryView;
    expect({ isWithdrawn, what: versions.map(({ what }) => what) }).toEqual({ isWithdrawn: true, what: ['withdrawn', 'changed', 'changed', 'added'] });
  });

  it('are noted with the names of the fields and not what they say', async () => {
    const { rows: noted } = await admin.query(`select event, fields from audit.events where event like 'record-%ed' order by event_no`);
    expect(noted).toContainEqual({ event: 'record-changed', fields: { kind: 'placements', fields: ['plan_made_on'] } });
    expect(JSON.stringify(noted)).not.toMatch(/2020-06|Wrong child/);
  });

  it('are recorded by those whose work they are, for children they may see', async () => {
    expect(await worker.send('POST', at('allocations'), { values: {} }, { 'idempotency-key': randomUUID() })).toMatchObject({ status: 403, body: { type: '/problems/not-yours-to-record' } });
    expect(await worker.send('POST', at('placements', '', 'C-2'), { values: {} }, { 'idempotency-key': randomUUID() })).toMatchObject({ status: 404, body: { type: '/problems/no-such-child' } });
    const officer = await test.as(['performance-officer']);
    expect(await officer.send('POST', at('placements'), { values: {} }, { 'idempotency-key': randomUUID() })).toMatchObject({ status: 403 });
    await sayWhy(officer, publicIds.get('C-1'));
    expect(await list('placements', officer)).toMatchObject({ canRecord: false });
    // Households are shown to those who keep them or record where a child lives, and to nobody for their role alone.
    const systems = await test.as(['system-administrator']);
    for (const other of [systems, officer]) expect(await other.get('/api/records/carers')).toMatchObject({ status: 403 });
    expect(await worker.get('/api/records/carers')).toMatchObject({ status: 200, body: { canRecord: false } });
    expect(await systems.get('/api/records/staff')).toMatchObject({ status: 200, body: { canRecord: true, total: 2 } });
  });

  it('of a household move the clocks of the children who live there', async () => {
    const key = await keyOf('carers', 'Mair');
    const changed = await manager.send('PATCH', `/api/records/carers/${key}`, { values: { kind: 'temporary-connected-person' }, version: 1, reason: 'Wrong kind' });
    expect(changed).toMatchObject({ status: 200, body: { record: { values: { kind: 'temporary-connected-person' } } } });
    expect(done(changed).moved.length).toBeGreaterThan(0);
  });

  it.each(['x', 'W10', Buffer.from('["2020-02-31"]').toString('base64url'), Buffer.from('["\\u0000"]').toString('base64url')])('with the key “%s” are not there', async (key) => {
    expect((await worker.get(at('periods-of-care', `/${encodeURIComponent(key)}`))).status).toBe(404);
  });

  it('ask for the same questions the store has columns for', async () => {
    const { sections } = (await worker.get('/api/record-kinds')).body as { sections: { kinds: { name: string; canRecord: boolean }[] }[] };
    expect(sections.flatMap(({ kinds }) => kinds)).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'placements', canRecord: true }), expect.objectContaining({ name: 'allocations', canRecord: false })]));
    expect(await worker.get(at('nonsense'))).toMatchObject({ status: 404, body: { type: '/problems/no-such-kind' } });
  });
});
