import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { inAuthority } from '../database/authority-transaction.js';
import { today } from '../http/today.js';
import type { SupervisionsView } from './supervision/supervision-view.js';
import type { CaseloadView, HandoversView, ReallocationView, WorkerChoicesView } from './caseloads-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on, ended_on) values
    (1, 'M', 'Mair Rheolwr', 'mair@council.example', 'team-manager', 'North', '2015-01-01', null), (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01', null),
    (1, 'S2', 'Mari Arall', 'mari@council.example', 'social-worker', 'North', '2015-01-01', null), (1, 'S3', 'Huw Pell', 'huw@council.example', 'social-worker', 'South', '2015-01-01', null),
    (1, 'S4', 'Wedi Mynd', null, 'social-worker', 'North', '2015-01-01', '2020-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) select 1, 'C-' || n, 'Plentyn' || n, 'Dafydd', '2014-07-01' from generate_series(1, 5) n;
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2020-01-06', 'N1' from children;
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-06'
    from children c join staff s on s.staff_id = case c.child_id when 'C-4' then 'S3' else 'S1' end where c.child_id <> 'C-5';
`;

describe('caseloads over HTTP', () => {
  let test: TestApp;
  let manager: Asking;
  const child = new Map<string, string>();
  const staff = new Map<string, number>();
  beforeAll(async () => {
    test = await makeTestApp();
    await sql(rows);
    for (const { child_id, public_id } of await sql('select child_id, public_id from children')) child.set(child_id, public_id);
    for (const { staff_id, staff_no } of await sql('select staff_id, staff_no from staff')) staff.set(staff_id, staff_no);
    manager = await test.as(['team-manager'], { email: 'mair@council.example' });
  });
  afterAll(() => test.close());

  const sql = (text: string, values: unknown[] = []) => inAuthority(test.store.dataSource, { authorityId: 1 }, (m) => m.query(text, values));
  const caseload = async (of: number | 'nobody') => (await manager.get(`/api/caseloads/${of}`)).body as CaseloadView;
  const references = async (of: number | 'nobody') => (await caseload(of)).children.map(({ reference }) => reference);
  const give = (children: { of: string; handover?: string }[], said: object = {}, key: string = randomUUID()) =>
    manager.send('POST', '/api/caseloads/reallocations', { children: children.map(({ of, ...rest }) => ({ publicId: child.get(of), ...rest })), role: 'social-worker', toStaffNo: staff.get('S2'), on: today(), reason: 'workload', ...said }, { 'idempotency-key': key });
  const outcomes = ({ body }: { body: unknown }) => (body as ReallocationView).children.map(({ outcome }) => outcome);

  it('are told by worker, and so are the children nobody has', async () => {
    expect(await references(staff.get('S1')!)).toEqual(['C-1', 'C-2', 'C-3']);
    expect(await references(staff.get('S3')!)).toEqual([]);
    expect(await references('nobody')).toEqual(['C-5']);
    expect(await manager.get('/api/caseloads/999999')).toMatchObject({ status: 404 });
    expect(await manager.get('/api/caseloads/x')).toMatchObject({ status: 404 });
  });

  it('name those at work to choose from, the own team first', async () => {
    const { workers, reasons } = (await manager.get('/api/caseloads/workers')).body as WorkerChoicesView;
    expect(workers.map(({ name, isOwnTeam, children }) => [name, isOwnTeam, children])).toEqual([['Mair Rheolwr', true, 0], ['Mari Arall', true, 0], ['Nia Gweithiwr', true, 3], ['Huw Pell', false, 1]]);
    expect(reasons).toContainEqual({ code: 'workload', title: { en: expect.any(String), cy: expect.any(String) } });
  });

  it('warn before a child goes to another worker without a word', async () => {
    expect(await give([{ of: 'C-1', handover: 'Likes football.' }, { of: 'C-2' }])).toMatchObject({ status: 409, body: { type: '/problems/without-handover', toConfirm: ['without-handover'] } });
    expect(await references(staff.get('S1')!)).toHaveLength(3);
  });

  it('pass many children on at once, each with what the next worker should know, and once however often it is sent', async () => {
    const key = randomUUID();
    const send = () => give([{ of: 'C-1', handover: 'Likes football.\nCall him Sion.' }, { of: 'C-2' }], { withoutHandover: true }, key);
    expect(outcomes(await send())).toEqual(['done', 'done']);
    expect(outcomes(await send())).toEqual(['done', 'done']);
    expect(await references(staff.get('S1')!)).toEqual(['C-3']);
    expect(await references(staff.get('S2')!)).toEqual(['C-1', 'C-2']);
    const worker = await test.as(['social-worker'], { email: 'mari@council.example' });
    expect((await worker.get(`/api/children/${child.get('C-1')}/handovers`)).body as HandoversView).toMatchObject({
      total: 1, handovers: [{ on: today(), from: 'Nia Gweithiwr', to: 'Mari Arall', reason: { code: 'workload' }, handover: 'Likes football.\nCall him Sion.' }],
    });
    expect(await sql(`select started_on::text, ended_on::text from allocations a join children c using (authority_id, child_no) where child_id = 'C-1' order by started_on`)).toEqual([
      { started_on: '2020-01-06', ended_on: today() }, { started_on: today(), ended_on: null },
    ]);
    expect(await sql(`select count(*)::integer as n from audit.events where event = 'child-reallocated'`)).toEqual([{ n: 2 }]);
    expect((await sql(`select e::text as whole from audit.events e where event = 'child-reallocated'`)).map(({ whole }: { whole: string }) => whole).join()).not.toMatch(/football|Dafydd/);
  });

  it('leave alone what cannot be done, and do the rest', async () => {
    expect(outcomes(await give([{ of: 'C-1', handover: 'x' }, { of: 'C-3', handover: 'x' }, { of: 'C-4', handover: 'x' }]))).toEqual(['already-theirs', 'done', 'not-theirs']);
    expect(outcomes(await give([{ of: 'C-3', handover: 'x' }], { on: '2021-01-01', toStaffNo: staff.get('S1') }))).toEqual(['began-later']);
    expect(outcomes(await give([{ of: 'C-5', handover: 'x' }], { reason: 'first-allocation' }))).toEqual(['done']);
    expect(await references('nobody')).toEqual([]);
  });

  it('replace whoever began on the same day', async () => {
    expect(outcomes(await give([{ of: 'C-5', handover: 'x' }], { toStaffNo: staff.get('S1') }))).toEqual(['done']);
    expect(await sql(`select staff_no from allocations a join children c using (authority_id, child_no) where child_id = 'C-5'`)).toEqual([{ staff_no: staff.get('S1') }]);
  });

  it.each<{ said: object; status: number; field: string }>([
    { said: { toStaffNo: 0 }, status: 400, field: 'toStaffNo' }, { said: { reason: 'x' }, status: 400, field: 'reason' }, { said: { role: 'x' }, status: 400, field: 'role' },
    { said: { on: '2999-01-01' }, status: 422, field: 'on' }, { said: { children: [] }, status: 400, field: 'children' },
  ])('are refused at the field: $said', async ({ said, status, field }) => expect(await give([{ of: 'C-1', handover: 'x' }], said)).toMatchObject({ status, body: { errors: [{ field }] } }));

  it('give nobody to somebody who has left, and take no handover of eleven lines', async () => {
    expect(await give([{ of: 'C-1', handover: 'x' }], { toStaffNo: staff.get('S4') })).toMatchObject({ status: 422, body: { errors: [{ field: 'toStaffNo' }] } });
    expect((await give([{ of: 'C-1', handover: 'x\n'.repeat(10) + 'x' }])).status).toBe(400);
  });

  it('are talked over in supervision: what is decided about a child stands in the child’s record, and both read it', async () => {
    const [nia, huw] = [staff.get('S1')!, staff.get('S3')!];
    const form = {
      heldOn: today(), discussed: 'Tired, and proud of the review.', nextOn: '2099-01-05', actions: [{ agreed: 'Take two days off', owner: 'worker', dueOn: '2098-12-20' }],
      children: [{ publicId: child.get('C-3'), reflection: 'Whose worry is it?', decision: 'See the child alone.', owner: 'worker', dueOn: '2098-12-20' }],
    };
    const record = (of: number, said: object = {}, key: string = randomUUID()) => manager.send('POST', `/api/supervisions/${of}`, { ...form, ...said }, { 'idempotency-key': key });
    expect((await manager.get(`/api/supervisions/${nia}`)).body).toMatchObject({ worker: 'Nia Gweithiwr', nextOn: null, isOverdue: true, supervisions: [], mayRecord: true });
    const key = randomUUID();
    expect((await record(nia, {}, key)).status).toBe(201);
    expect((await record(nia, {}, key)).status).toBe(201);
    expect(await record(nia, { discussed: 'Else.' }, key)).toMatchObject({ status: 422, body: { errors: [{ field: 'idempotency-key' }] } });
    expect(await record(nia, { nextOn: '2020-01-01' })).toMatchObject({ status: 422, body: { errors: [{ field: 'nextOn' }] } });
    expect(await record(nia, { children: [{ ...form.children[0], publicId: child.get('C-4') }] })).toMatchObject({ status: 422, body: { errors: [{ field: 'children[0].publicId' }] } });
    expect((await record(huw)).status).toBe(404);
    expect((await manager.get(`/api/supervisions/${huw}`)).status).toBe(404);
    const worker = await test.as(['social-worker'], { email: 'nia@council.example' });
    expect((await worker.get(`/api/supervisions/${nia}`)).status).toBe(403);
    const mine = async () => (await worker.get('/api/supervisions/mine')).body as SupervisionsView;
    expect(await mine()).toMatchObject({ isOverdue: false, mayRecord: false, total: 1, supervisions: [{ discussed: form.discussed, actions: [{ agreed: 'Take two days off', owner: 'Nia Gweithiwr', doneOn: null }], decisions: [{ reference: 'C-3', reflection: 'Whose worry is it?' }] }] });
    expect((await manager.get(`/api/supervisions/${nia}`)).body).toMatchObject({ supervisions: [{ decisions: [{ reference: 'C-3', decision: 'See the child alone.', owner: 'Nia Gweithiwr' }] }] });
    const { supervisionNo } = (await mine()).supervisions[0]!;
    expect((await worker.send('PUT', `/api/supervisions/${supervisionNo}/actions/1/done`, { isDone: true })).status).toBe(200);
    expect((await mine()).supervisions[0]!.actions).toMatchObject([{ doneOn: today() }]);
    const other = await test.as(['social-worker'], { email: 'huw@council.example' });
    expect((await other.send('PUT', `/api/supervisions/${supervisionNo}/actions/1/done`, { isDone: false })).status).toBe(404);
    const holder = await test.as(['social-worker'], { email: 'mari@council.example' });
    expect(JSON.stringify((await holder.get(`/api/children/${child.get('C-3')}/timeline`)).body)).toContain('See the child alone.');
  });

  it('in supervision are put right with a reason, by whoever supervises; what was said before and what was recorded in error stays to be read', async () => {
    const nia = staff.get('S1')!;
    const at = (path: string | number) => `/api/supervisions/${path}`;
    const read = async (by = manager, whose: string | number = nia) => (await by.get(at(whose))).body as SupervisionsView;
    const before = (await read()).supervisions[0]!;
    const key = randomUUID();
    const form = { heldOn: '2026-03-02', discussed: 'Busy.', nextOn: '2099-01-05', actions: [{ agreed: 'To ring.', owner: 'worker', dueOn: '2026-04-01' }, { agreed: 'To ask.', owner: 'manager', dueOn: '2026-04-01' }], children: [{ publicId: child.get('C-3'), reflection: null, decision: 'See him at school.', owner: 'worker', dueOn: null }] };
    const send = async () => (await manager.send('POST', at(nia), form, { 'idempotency-key': key })).body as { supervisionNo: number };
    const { supervisionNo } = await send();
    const one = async () => (await read()).supervisions.find((each) => each.supervisionNo === supervisionNo)!;
    const right = { version: 1, reason: 'It was the day after', heldOn: '2026-03-03', discussed: 'Busy, and well.', nextOn: '2099-01-05', actions: [{ lineNo: 1, agreed: 'To ring Nain.', owner: 'worker', dueOn: '2026-04-01' }, { lineNo: null, agreed: 'Leave.', owner: 'manager', dueOn: '2026-05-01' }] };
    const correct = (said: object = {}, by = manager) => by.send('PATCH', at(supervisionNo), { ...right, ...said });
    expect(await correct({ reason: ' ' })).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
    expect(await correct({ heldOn: '2999-01-01' })).toMatchObject({ status: 422, body: { errors: [{ field: 'heldOn' }] } });
    const worker = await test.as(['social-worker'], { email: 'nia@council.example' });
    const elsewhere = await test.as(['team-manager'], { email: 'south@council.example' });
    expect([(await correct({}, worker)).status, (await correct({}, elsewhere)).status]).toEqual([403, 404]);
    expect([(await correct()).status, (await correct()).status]).toEqual([200, 200]);
    expect(await one()).toMatchObject({
      version: 2, heldOn: '2026-03-03', discussed: 'Busy, and well.', decisions: [{ decision: 'See him at school.' }],
      actions: [{ lineNo: 1, agreed: 'To ring Nain.', owner: 'Nia Gweithiwr', ownedBy: 'worker' }, { lineNo: 3, agreed: 'Leave.', owner: 'Mair Rheolwr', ownedBy: 'manager' }],
      earlier: [{ heldOn: '2026-03-02', discussed: 'Busy.', reason: 'It was the day after', actions: [{ agreed: 'To ring.', owner: 'Nia Gweithiwr' }, { agreed: 'To ask.' }] }],
    });
    expect(await correct({ discussed: 'Else.' })).toMatchObject({ status: 409, body: { theirs: { version: 2, values: { discussed: 'Busy, and well.', actions: [{ lineNo: 1 }, { lineNo: 3, owner: 'manager' }] } } } });
    const decision = async () => (await manager.get(`/api/children/${child.get('C-3')}/records/supervision-decisions`)).body as { rows: { cells: unknown[] }[]; withdrawn: { reason: string }[] };
    expect(JSON.stringify((await decision()).rows)).toContain('2026-03-03');
    const withdraw = (by = manager, version = 2) => by.send('POST', at(`${supervisionNo}/withdraw`), { version, reason: 'Of somebody else' });
    expect([(await withdraw(worker)).status, (await withdraw(elsewhere)).status, (await withdraw(manager, 1)).status]).toEqual([403, 404, 409]);
    expect([(await withdraw()).status, (await withdraw()).status]).toEqual([200, 404]);
    expect(await send()).toEqual({ supervisionNo });
    const inError = [{ heldOn: '2026-03-03', reason: 'Of somebody else', actions: [{ agreed: 'To ring Nain.' }, { agreed: 'Leave.' }] }];
    expect(await read()).toMatchObject({ supervisions: [{ supervisionNo: before.supervisionNo, decisions: [{ decision: 'See the child alone.' }] }], recordedInError: inError });
    expect((await read(worker, 'mine')).recordedInError).toMatchObject(inError);
    expect((await decision()).withdrawn).toMatchObject([{ reason: 'Of somebody else' }]);
    expect((await sql(`select e::text as whole from audit.events e where event like 'supervision-%'`)).map(({ whole }: { whole: string }) => whole).join()).not.toMatch(/Nain|Busy|school/);
  });

  it('are for those who allocate', async () => {
    const worker = await test.as(['social-worker'], { email: 'nia@council.example' });
    expect((await worker.get('/api/caseloads/nobody')).status).toBe(403);
  });
});
