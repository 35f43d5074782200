import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { deriveAuthority } from '../clocks/derive-authority.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { ProblemDocument } from '../http/problem.js';
import { today } from '../http/today.js';
import type { MineView } from './mine/mine-view.js';
import type { PlanComparedView } from './plan-compared-view.js';
import type { PlanVersionsView, PlanVersionView, PlanPageView } from './plan-view.js';
import type { SignOffView } from './sign-off/sign-off-view.js';
import type { WrittenView } from './written-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'), (1, 'S3', 'Beth Rheolwr', 'beth@council.example', 'team-manager', 'North', '2015-01-01'),
    (1, 'S2', 'Mari Arall', 'mari@council.example', 'social-worker', 'South', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2015-02-28'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01');
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2026-01-05', 'N1' from children;
  insert into legal_statuses (authority_id, child_no, legal_status, started_on) select 1, child_no, 'C2', '2026-01-05' from children;
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type, ended_on) select 1, child_no, 'P' || child_id, '2026-01-05'::date, 'F2', '2026-08-12'::date from children;
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type) select 1, child_no, 'Q' || child_id, '2026-08-12', 'F2' from children;
  insert into assessments (authority_id, child_no, assessment_id, kind, started_on, completed_on) select 1, child_no, 'A' || child_id, 'care-and-support', '2026-05-01', '2026-06-02' from children;
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2026-01-05'
    from children c join staff s on s.staff_id = case c.child_id when 'C-2' then 'S2' else 'S1' end;
`;
const outcome = { words: 'Dw i’n gweld Macsen bob wythnos.', wordsLanguage: 'cy', translation: 'I see Macsen every week.', why: 'They have never lived apart.', startScore: 2, nowScore: 3, goalScore: 9, reviewOn: '2027-05-31' };
const texts = { longTermPlan: 'Stay with Mair and Tom.', concurrentPlan: 'Nain, who is assessed.', decideBy: '2027-05-31', permanenceOption: 'LTF', whyRevised: 'After his move.' };
const key = () => ({ 'idempotency-key': randomUUID() });

describe('a care and support plan over HTTP', () => {
  let test: TestApp;
  let admin: pg.Client;
  let worker: Asking;
  let other: Asking;
  let manager: Asking;
  const child = new Map<string, string>();
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager_) => manager_.query(rows));
    await deriveAuthority(test.store.dataSource, 1);
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id } of (await admin.query('select child_id, public_id from record.children')).rows) child.set(child_id, public_id);
    worker = await test.as(['social-worker'], { email: 'nia@council.example' });
    manager = await test.as(['team-manager'], { email: 'beth@council.example' });
    other = await test.as(['social-worker'], { email: 'mari@council.example' });
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const at = (path = '', of = 'C-1') => `/api/children/${child.get(of)}/plan${path}`;
  const plan = async () => (await worker.get(at())).body as PlanPageView;
  const open = async () => (await worker.get(at(`/versions/${(await plan()).open!.versionNo}`))).body as PlanVersionView;
  const no = ({ body }: Answer) => (body as WrittenView).no;
  const faults = ({ status, body }: Answer) => ({ status, fields: (body as ProblemDocument).errors?.map(({ field }) => field) });
  const event = async (name: string) => (await admin.query('select subject, fields from audit.events where event = $1 order by event_no desc limit 1', [name])).rows[0];

  it('is not there until somebody begins it, on the latest assessment; two who begin at once write the same one', async () => {
    expect(await plan()).toMatchObject({ current: null, open: null, recordedOn: null, mayWrite: true, mayAgree: false });
    const [one, two] = await Promise.all([worker.send('POST', at('/versions'), {}, key()), manager.send('POST', at('/versions'), {}, key())]);
    expect([one.status, two.status].sort()).toEqual([201, 201]);
    expect(no(one)).toBe(no(two));
    expect(await open()).toMatchObject({ state: 'draft', longTermPlan: null, version: 1, outcomes: [], restsOn: { completedOn: '2026-06-02', since: [{ what: 'placement', on: '2026-08-12' }] } });
    expect((await open()).parts.map(({ state }) => state)).toEqual(Array(9).fill('missing'));
  });

  it('shows the second of two who change the same text both, and stores nothing over the first', async () => {
    const { versionNo, version, restsOn } = await open();
    const mine = { ...texts, assessmentNo: restsOn!.assessmentNo, version };
    expect((await manager.send('PATCH', at(`/versions/${versionNo}`), { ...mine, longTermPlan: 'Home with Mam by Easter.' })).status).toBe(200);
    const late = await worker.send('PATCH', at(`/versions/${versionNo}`), mine);
    expect(late).toMatchObject({ status: 409, body: { type: '/problems/changed-meanwhile', theirs: { version: version + 1, by: 'Invented Person', values: { longTermPlan: 'Home with Mam by Easter.', concurrentPlan: texts.concurrentPlan } } } });
    expect(Date.parse((late.body as ProblemDocument).theirs!.at!)).toBeGreaterThan(Date.now() - 60_000);
    expect((await open()).longTermPlan).toBe('Home with Mam by Easter.');
    expect((await worker.send('PATCH', at(`/versions/${versionNo}`), { ...mine, version: version + 1 })).status).toBe(200);
    // Sent again over the old version, the same text is no conflict.
    expect((await worker.send('PATCH', at(`/versions/${versionNo}`), mine)).status).toBe(200);
    expect((await open()).version).toBe(version + 2);
  });

  it('asks for words, why, three scores and a day of every outcome, and for an owner and a day of every action', async () => {
    const { versionNo } = await open();
    expect(faults(await worker.send('POST', at(`/versions/${versionNo}/outcomes`), { startScore: 11 }, key()))).toEqual({ status: 400, fields: ['words', 'why', 'startScore', 'nowScore', 'goalScore', 'reviewOn'] });
    const once = key();
    const added = await worker.send('POST', at(`/versions/${versionNo}/outcomes`), { ...outcome, goalScore: null }, once);
    expect(added.status).toBe(201);
    expect(no(await worker.send('POST', at(`/versions/${versionNo}/outcomes`), { ...outcome, goalScore: null }, once))).toBe(no(added));
    expect(faults(await worker.send('POST', at(`/outcomes/${no(added)}/actions`), { what: 'Sibling Saturdays' }, key()))).toEqual({ status: 400, fields: ['owner', 'dueOn'] });
    expect((await worker.send('POST', at(`/outcomes/${no(added)}/actions`), { what: 'Sibling Saturdays', owner: 'Ffion', dueOn: '2026-01-10' }, key())).status).toBe(201);
    const mistaken = await worker.send('POST', at(`/outcomes/${no(added)}/actions`), { what: 'A mistake', owner: 'Ffion', dueOn: '2026-01-10' }, key());
    expect((await worker.send('DELETE', at(`/actions/${no(mistaken)}`), {})).status).toBe(200);
    expect((await worker.send('DELETE', at(`/actions/${no(mistaken)}`), {})).status).toBe(404);
    expect((await open()).outcomes).toMatchObject([{ words: outcome.words, goalScore: null, actions: [{ what: 'Sibling Saturdays', state: 'late' }] }]);
    expect((await open()).mirror).toMatchObject({ carriedOver: 0, actionsLate: 1, actionsWithoutDate: 0 });
  });

  it('lets two write different parts at once, and tells the second of two who begin the same part', async () => {
    const { versionNo } = await open();
    const write = (by: Asking, part: string, howMet: string) => by.send('PUT', at(`/versions/${versionNo}/parts/${part}`), { howMet, version: 0 });
    const written = await Promise.all([write(worker, 'health', 'Asthma: a blue inhaler, looked at each year by the nurse at the practice.'), write(manager, 'education', 'Maths each week.')]);
    expect(written.map(({ status }) => status)).toEqual([200, 200]);
    expect(await write(worker, 'education', 'A target for each term.')).toMatchObject({ status: 409, body: { theirs: { values: { howMet: 'Maths each week.' }, version: 1 } } });
    expect((await open()).parts.filter(({ state }) => state !== 'missing').map(({ part, state }) => `${part.code}: ${state}`)).toEqual(['health: written', 'education: thin']);
    expect(await write(worker, 'no-such-part', 'x')).toMatchObject({ status: 404 });
  });

  it('is sent, read in the queue without opening it, and sent back with words', async () => {
    const { versionNo } = await open();
    expect((await worker.send('POST', at(`/versions/${versionNo}/helpers`), { name: 'Siôn', party: 'child', agreed: true, views: 'Iawn.' }, key())).status).toBe(201);
    const [mistaken, stays] = await Promise.all(['A mistake', 'Mam'].map((name) => worker.send('POST', at(`/versions/${versionNo}/helpers`), { name, party: 'parent' }, key())));
    expect((await worker.send('DELETE', at(`/helpers/${no(mistaken!)}`), {})).status).toBe(200);
    expect((await open()).helpers.map(({ name }) => name)).toEqual(['Siôn', 'Mam']);
    expect((await worker.get('/api/sign-off')).status).toBe(403);
    expect((await manager.get('/api/sign-off')).body).toMatchObject({ total: 0 });
    expect((await worker.send('POST', at(`/versions/${versionNo}/send`), { version: (await open()).version })).status).toBe(200);
    expect((await worker.send('PUT', at(`/versions/${versionNo}/parts/identity`), { howMet: 'x', version: 0 })).body).toMatchObject({ type: '/problems/sent-plan' });
    for (const piece of [`/helpers/${no(stays!)}`, `/actions/${(await open()).outcomes[0]!.actions[0]!.actionNo}`]) expect((await worker.send('DELETE', at(piece), {})).body).toMatchObject({ type: '/problems/sent-plan' });
    const { items } = (await manager.get('/api/sign-off')).body as SignOffView;
    expect(items).toMatchObject([{ kind: 'care-and-support-plan', child: { reference: 'C-1' }, sentBy: 'Nia Gweithiwr', sentOn: today(), key: String(versionNo) }]);
    const { rows: [nia] } = await admin.query("select staff_no as no from record.staff where staff_id = 'S1'");
    expect((await manager.get(`/api/sign-off?staffNo=${nia.no}`)).body).toMatchObject({ sentBy: 'Nia Gweithiwr', total: 1, items: [{ key: String(versionNo) }] });
    expect((await manager.get(`/api/sign-off?staffNo=${nia.no + 1}`)).body).toMatchObject({ total: 0, items: [] });
    expect((await manager.get('/api/sign-off?staffNo=x')).status).toBe(400);
    expect(items[0]!.lines.map(({ text }) => text)).toEqual([texts.whyRevised, texts.longTermPlan, texts.concurrentPlan, `${outcome.words} (2 → 3 → ?)\n• Sibling Saturdays – Ffion`]);
    expect(items[0]!.minds.map(({ en }) => en)).toEqual(['Life has moved on since the assessment: 12 August 2026', expect.stringContaining('Not written: Why this home')]);
    const decide = (by: Asking, body: object) => by.send('POST', `/api/children/${child.get('C-1')}/sign-off/care-and-support-plan/${versionNo}`, body);
    expect(faults(await decide(manager, { decision: 'send-back' }))).toEqual({ status: 400, fields: ['words'] });
    expect((await decide(manager, { decision: 'send-back', words: 'What does Mam say?' })).body).toEqual({ decided: 'sent-back' });
    expect(await open()).toMatchObject({ state: 'draft', sentBackWords: 'What does Mam say?', sentBackOn: today() });
    expect((await decide(manager, { decision: 'agree' })).body).toMatchObject({ type: '/problems/not-waiting' });
    expect((await worker.send('POST', at(`/versions/${versionNo}/send`), { version: (await open()).version })).status).toBe(200);
  });

  it('once agreed is a plan of the record, counted from its words, moves the clocks, and stands', async () => {
    const { versionNo } = await open();
    const waiting = () => admin.query<{ met: string | null }>(`select met_on::text as met from clocks.duty_occurrences o join record.children c using (authority_id, child_no) where c.child_id = 'C-1' and duty = 'care-plan-first'`);
    expect((await waiting()).rows.every(({ met }) => met === null)).toBe(true);
    expect((await manager.send('POST', `/api/children/${child.get('C-1')}/sign-off/care-and-support-plan/${versionNo}`, { decision: 'agree' })).body).toEqual({ decided: 'agreed' });
    expect(await plan()).toMatchObject({ open: null, recordedOn: today(), current: { versionNo, number: 1, state: 'agreed', agreedBy: 'Beth Rheolwr', agreedOn: today() } });
    const [row] = (await admin.query('select has_health_plan, has_personal_education_plan, permanence_option, agreed_with_child, outcomes, outcomes_with_timescale, child_has_copy_on from record.care_and_support_plans')).rows;
    expect(row).toEqual({ has_health_plan: true, has_personal_education_plan: true, permanence_option: 'LTF', agreed_with_child: true, outcomes: 1, outcomes_with_timescale: 1, child_has_copy_on: null });
    expect((await waiting()).rows.some(({ met }) => met === today())).toBe(true);
    expect(await event('signed-off')).toEqual({ subject: String(versionNo), fields: { kind: 'care-and-support-plan' } });
    const { outcomes, version } = (await plan()).current!;
    expect((await worker.send('PATCH', at(`/outcomes/${outcomes[0]!.outcomeNo}`), { ...outcome, version: outcomes[0]!.version })).body).toMatchObject({ type: '/problems/agreed-plan' });
    expect((await worker.send('PATCH', at(`/versions/${versionNo}`), { ...texts, assessmentNo: null, version })).body).toMatchObject({ type: '/problems/agreed-plan' });
    // Whoever goes round the application is held by the store.
    const behind = inAuthority(test.store.dataSource, { authorityId: 1 }, (manager_) => manager_.query(`update record.plan_outcomes set words = 'else'`));
    await expect(behind).rejects.toThrow('an agreed plan is not changed');
  });

  it('is told of between versions in two choices and a sentence; what is done is done', async () => {
    const [{ outcomeNo, actions }] = (await plan()).current!.outcomes as [PlanVersionView['outcomes'][0]];
    const tell = (body: object) => worker.send('POST', at(`/outcomes/${outcomeNo}/updates`), body, key());
    expect(faults(await tell({}))).toEqual({ status: 400, fields: ['score', 'onward', 'words'] });
    expect((await tell({ score: 5, onward: 'carry-on', words: 'Saturdays have started.' })).status).toBe(201);
    const [mistaken, ofManager] = [await tell({ score: 9, onward: 'reached', words: 'Done.' }), await manager.send('POST', at(`/outcomes/${outcomeNo}/updates`), { score: 8, onward: 'carry-on', words: 'Well.' }, key())];
    expect((await worker.send('DELETE', at(`/updates/${no(ofManager)}`), {})).body).toMatchObject({ type: '/problems/told-before' });
    for (const [by, told] of [[worker, mistaken], [manager, ofManager]] as const) expect((await by.send('DELETE', at(`/updates/${no(told)}`), {})).status).toBe(200);
    expect((await worker.send('PUT', at(`/actions/${actions[0]!.actionNo}/done`), { doneOn: '2999-01-01', version: 1 })).status).toBe(422);
    expect((await worker.send('PUT', at(`/actions/${actions[0]!.actionNo}/done`), { doneOn: today(), version: 1 })).status).toBe(200);
    expect((await plan()).current!.outcomes).toMatchObject([{ startScore: 2, nowScore: 5, scoreBefore: 3, actions: [{ state: 'done' }], updates: [{ words: 'Saturdays have started.' }] }]);
  });

  it('given to the child is a copy the duties know of; withheld says why', async () => {
    const { versionNo } = (await plan()).current!;
    const give = (copy: object) => worker.send('POST', at(`/versions/${versionNo}/copies`), copy, key());
    expect(faults(await give({ party: 'child' }))).toEqual({ status: 422, fields: ['givenOn'] });
    const mistaken = await give({ party: 'child', givenOn: today(), method: 'post', language: 'cy' });
    expect((await manager.send('DELETE', at(`/copies/${no(mistaken)}`), {})).body).toMatchObject({ type: '/problems/told-before' });
    expect((await worker.send('DELETE', at(`/copies/${no(mistaken)}`), {})).status).toBe(200);
    expect((await admin.query(`select child_has_copy_on, (select count(*)::integer from record.case_events where kind = 'plan-copy-given') as events from record.care_and_support_plans`)).rows).toEqual([{ child_has_copy_on: null, events: 0 }]);
    expect((await give({ party: 'child', givenOn: today(), method: 'in-person', language: 'cy' })).status).toBe(201);
    expect((await give({ party: 'parent', name: 'Mam', withheldReason: 'The address is protected' })).status).toBe(201);
    expect((await plan()).current!.copies).toMatchObject([{ party: { code: 'child' }, givenOn: today() }, { party: { code: 'parent' }, withheldReason: 'The address is protected' }]);
    expect((await admin.query('select child_has_copy_on::text as "on" from record.care_and_support_plans')).rows).toEqual([{ on: today() }]);
    expect((await admin.query(`select party from record.case_events where kind = 'plan-copy-given'`)).rows).toEqual([{ party: 'child' }]);
  });

  it('is told to the child from the plan, read by somebody before it goes, and given once it is safe', async () => {
    const tell = await worker.send('POST', at('/mine'), { level: 'short', language: 'cy' }, key());
    expect(tell.status).toBe(201);
    const mine = async () => ((await worker.get(at('/mine'))).body as MineView).versions[0]!;
    const told = await mine();
    expect(told.body).toContain('Mae’r cynllun hwn amdanat ti, Siôn.');
    expect(told.body).toContain(`> ${outcome.words}`);
    expect(told).toMatchObject({ checkedOn: null, measured: { over: [] }, language: 'cy' });
    expect(told.toCheck.length).toBeGreaterThan(3);
    const give = (version: number) => worker.send('POST', at(`/mine/${told.no}/given`), { givenOn: today(), givenBy: 'Nia', givenHow: 'Wrth y bwrdd', explained: true, saidBack: 'Iawn.', version });
    expect(faults(await give(1))).toEqual({ status: 422, fields: ['givenOn'] });
    expect((await worker.send('PATCH', at(`/mine/${told.no}`), { body: told.body, toCheck: told.toCheck.slice(1), safeAtHome: true, keptWith: null, version: 1 })).status).toBe(200);
    expect((await mine()).checkedOn).toBeNull();
    expect((await worker.send('PATCH', at(`/mine/${told.no}`), { body: told.body, toCheck: [], safeAtHome: true, keptWith: null, version: 2 })).status).toBe(200);
    const checked = await mine();
    expect(checked).toMatchObject({ checkedOn: today(), toCheck: [] });
    expect((await give(checked.version)).status).toBe(200);
    expect(await mine()).toMatchObject({ givenOn: today(), saidBack: 'Iawn.', explained: true });
    expect(faults(await worker.send('PATCH', at(`/mine/${told.no}`), { body: 'else', toCheck: [], safeAtHome: true, keptWith: null, version: checked.version + 1 }))).toEqual({ status: 422, fields: ['body'] });
  });

  it('tells a child of their carers and of who is who, and never of what is protected', async () => {
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (m) => m.query(`
      insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on, pets, told_language) values (1, 'K1', 'Mair and Tom Parri', 'mainstream', 'own', 2, '2015-01-01', 'Ci o’r enw Mot.', 'cy');
      update placements set carer_no = (select carer_no from carers) where placement_id = 'QC-1';
      insert into people (authority_id, person_id, name, address, phone, address_protected) values (1, 'N1', 'Aled Pritchard', '12 Stryd Fawr, Bangor, LL57 1AA', null, true), (1, 'N2', 'Eirian Owen', null, '07700 900321', false);
      insert into relationships (authority_id, child_no, relationship_id, person_no, kind, restricted, restricted_reason)
        select 1, c.child_no, 'R' || p.person_id, p.person_no, case p.person_id when 'N1' then 'father' else 'advocate' end, p.person_id = 'N1', case p.person_id when 'N1' then 'Llys' end from people p, children c where c.child_id = 'C-1'`));
    const mine = async (document: string) => (await worker.get(at(`/mine?document=${document}`))).body as MineView;
    const tell = (document: string) => worker.send('POST', at('/mine'), { document, level: 'short', language: 'cy' }, key());
    expect(await mine('about-carers')).toMatchObject({ about: { carers: 'Mair and Tom Parri', writtenIn: 'cy' }, versions: [] });
    expect((await tell('about-carers')).status).toBe(201);
    expect((await tell('whos-who')).status).toBe(201);
    const carers = (await mine('about-carers')).versions[0]!;
    expect(carers).toMatchObject({ keptOff: [], body: expect.stringContaining('Mae hwn am Mair a Tom, Siôn. Rwyt ti’n byw gyda nhw.\n\n## Oes anifeiliaid anwes yno?\nCi o’r enw Mot.') });
    expect((await mine('whos-who')).versions).toMatchObject([{ body: expect.stringContaining('Eirian Owen ydy dy eiriolwr. Mae Eirian yn dy helpu i siarad.\n- Ffonia neu anfona neges: 07700 900321') }]);
    const write = (body: string) => worker.send('PATCH', at(`/mine/${carers.no}`), { body, toCheck: [], safeAtHome: true, keptWith: null, version: carers.version });
    expect(faults(await write('Mae Dad yn 12 stryd fawr.'))).toEqual({ status: 422, fields: ['body'] });
    expect(faults(await write('Mae ALED PRITCHARD yn cofio atat.'))).toEqual({ status: 422, fields: ['body'] });
    expect((await write(carers.body)).status).toBe(200);
    // Protected only after it was written: it is not given, and not printed.
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (m) => m.query(`update people set name = 'Mot', address = '9 Ci o’r enw Mot' where person_id = 'N1'`));
    expect((await mine('about-carers')).versions[0]).toMatchObject({ keptOff: [] });
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (m) => m.query(`update people set name = 'Mair a Tom' where person_id = 'N1'`));
    expect((await mine('about-carers')).versions[0]).toMatchObject({ keptOff: ['withheld-person'] });
    const give = await worker.send('POST', at(`/mine/${carers.no}/given`), { givenOn: today(), givenBy: 'Nia', givenHow: 'Wrth y bwrdd', explained: true, saidBack: null, version: carers.version + 1 });
    expect(faults(give)).toEqual({ status: 422, fields: ['givenOn'] });
    expect((await other.get(at('/mine?document=whos-who'))).status).toBe(404);
    // Where the child lives in a home, the people there are told of, and of the other children how many.
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (m) => m.query(`
      insert into settings (authority_id, setting_id, name, kind, run_by, places, told_language, manager) values (1, 'H1', 'Bryn Haul', 'childrens-home', 'own', 3, 'cy', 'Delyth');
      update placements set carer_no = null, keyworker = 'Sam', setting_no = (select setting_no from settings) where placement_id = 'QC-1'`));
    expect(await mine('about-carers')).toMatchObject({ about: { carers: 'Bryn Haul', isHome: true, writtenIn: 'cy' }, versions: [] });
    expect((await tell('about-carers')).status).toBe(201);
    expect((await mine('about-carers')).versions).toMatchObject([{ body: expect.stringContaining('Sam ydy dy weithiwr allweddol. Fe gei di siarad â nhw am bopeth.\nDelyth sy’n rhedeg y cartref.\n\n## Pwy sy’n byw yno?\nMae lle i dri pherson ifanc.') }]);
    expect((await mine('whos-who')).versions).toHaveLength(1);
  });

  it('begun again carries on what is still going, and is laid beside the one before', async () => {
    expect((await worker.send('POST', at('/versions'), {}, key())).status).toBe(201);
    const next = await open();
    expect(next).toMatchObject({ longTermPlan: texts.longTermPlan, outcomes: [{ startScore: 2, nowScore: 5, actions: [] }], helpers: [], mirror: { carriedOver: 6, texts: 6 } });
    const { whyRevised: _why, ...same } = texts;
    await worker.send('PATCH', at(`/versions/${next.versionNo}`), { ...same, longTermPlan: 'Grow up with Mair and Tom.', whyRevised: null, assessmentNo: next.restsOn!.assessmentNo, version: next.version });
    const { changes } = (await worker.get(at(`/versions/${next.versionNo}/changes`))).body as PlanComparedView;
    expect(changes).toEqual([
      { about: { en: 'The long-term plan', cy: 'Y cynllun hirdymor' }, before: texts.longTermPlan, now: 'Grow up with Mair and Tom.' },
      { about: { en: 'What will be done', cy: 'Beth fydd yn cael ei wneud' }, before: 'Sibling Saturdays', now: null },
    ]);
    expect((await worker.get(at('/versions'))).body as PlanVersionsView).toMatchObject({ total: 2, versions: [{ state: 'draft', number: null }, { state: 'agreed', number: 1 }] });
  });

  it('of another’s child is nobody’s to see, write or agree', async () => {
    const { versionNo } = await open();
    for (const answer of [
      await other.get(at()), await other.send('POST', at('/versions'), {}, key()), await other.send('PATCH', at(`/versions/${versionNo}`), { ...texts, assessmentNo: null, version: 1 }),
      await worker.get(at('', 'C-2')), await manager.send('POST', `/api/children/${child.get('C-2')}/sign-off/care-and-support-plan/${versionNo}`, { decision: 'agree' }),
    ]) expect(answer).toMatchObject({ status: 404 });
    // A number of this child's under the address of another is not there.
    expect((await other.get(at(`/versions/${versionNo}`, 'C-2'))).body).toMatchObject({ type: '/problems/no-such-plan' });
  });
});
