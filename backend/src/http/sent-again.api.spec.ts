import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { onceAnyway } from '../../test/made-requests/once-anyway.js';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { deriveAuthority } from '../clocks/derive-authority.js';
import { inAuthority } from '../database/authority-transaction.js';
import { today } from './today.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'), (1, 'S2', 'Beth Rheolwr', 'beth@council.example', 'team-manager', 'North', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) select 1, 'C-' || n, 'Plentyn' || n, 'Llywelyn', date '2014-02-01' + n * 40 from generate_series(1, 4) n;
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2026-01-05', 'N1' from children where child_id <> 'C-4';
  insert into assessments (authority_id, child_no, assessment_id, kind, started_on, completed_on) select 1, child_no, 'A' || child_id, 'care-and-support', '2026-05-01', '2026-06-02' from children;
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2026-01-05' from children c, staff s where s.staff_id = 'S1' and c.child_id <> 'C-2';
  insert into visits (authority_id, child_no, visit_id, visited_on, statutory, seen) select 1, child_no, 'V' || n, '2026-02-01', true, true from children, generate_series(1, 50) n where child_id = 'C-1';
`;
const outcome = { words: 'Dw i’n gweld Macsen bob wythnos.', why: 'They have never lived apart.', startScore: 2, nowScore: 3, goalScore: 9, reviewOn: '2027-05-31' };

/** Routes with a key that are sent again in the specs of their own rooms. */
const triedByTheirOwn = ['/api/children/{publicId}/documents', '/api/children/{publicId}/people', '/api/supervisions/{staffNo}'];
const choices = [{ table: 'record.allocations', stands: 'stays' }];
const voice = { language: 'cy', said_on: '2026-03-02', method: 'play', consent: 'yes' };
const carer = { kind: 'mainstream', agency: 'own', approved_on: '2020-01-01', places: '2' };

/** Edits each of sixteen people tries of fifty visits; a thousand and more with `AELWYD_EDITS`. */
const edits = Number(process.env['AELWYD_EDITS'] ?? 5);

/** What is sent, the same with other words, and who sends it. */
interface Sent {
  route: string;
  url: () => string;
  body: object;
  other: object;
  as?: 'manager' | 'officer' | 'systems' | 'elsewhere';
}

interface Operation {
  parameters?: { name: string }[];
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
}

describe('what is sent again', () => {
  let test: TestApp;
  let admin: pg.Client;
  const people = new Map<string, Asking>();
  const child = new Map<string, string>();
  const made = new Map<string, number>();
  let [beth, clock] = [0, ''];
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    await deriveAuthority(test.store.dataSource, 1);
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id } of (await admin.query('select child_id, public_id from record.children')).rows) child.set(child_id, public_id);
    beth = (await admin.query("select staff_no from record.staff where staff_id = 'S2'")).rows[0].staff_no;
    const [due] = (await admin.query('select duty, arose_on::text, regime, about from clocks.duty_occurrences where child_no = (select child_no from record.children where public_id = $1) limit 1', [child.get('C-1')])).rows;
    clock = Buffer.from([due.duty, due.arose_on, due.regime, due.about].join('~')).toString('base64url');
    people.set('worker', await test.as(['social-worker'], { email: 'nia@council.example' }));
    people.set('manager', await test.as(['team-manager'], { email: 'beth@council.example' }));
    people.set('officer', await test.as(['performance-officer']));
    people.set('systems', await test.as(['system-administrator']));
    people.set('elsewhere', await test.as(['social-worker']));
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  /** Rows of everything that is recorded, and of what stands beside it. */
  const everything = async () => {
    const tables = (await admin.query("select c.oid::regclass::text as named from pg_class c where relkind = 'r' and (relnamespace in ('record'::regnamespace, 'access'::regnamespace, 'find'::regnamespace) or c.oid = 'clocks.late_reasons'::regclass) and c.oid <> all (array['record.moved', 'record.positions', 'find.names']::regclass[])")).rows;
    const counts = tables.map(({ named }) => `(select count(*) from ${named})`);
    return Number((await admin.query(`select ${counts.join(' + ')} + (select count(*) from staff.accounts) as all`)).rows[0].all);
  };
  const of = (reference: string, path: string) => () => `/api/children/${child.get(reference)}${path}`;
  const numbered = (reference: string, path: string, name: string, more: string) => () => `${of(reference, path)()}/${made.get(name)}${more}`;

  const sent: Sent[] = [
    { route: '/api/children/{publicId}/visits', url: of('C-1', '/visits'), body: { visitedOn: '2026-03-02', seen: true, seenAlone: true }, other: { visitedOn: '2026-03-03', seen: true, seenAlone: true } },
    { route: '/api/children/{publicId}/notes', url: of('C-1', '/notes'), body: { values: { kind: 'call', happened_on: '2026-03-02', body: 'Hapus' } }, other: { values: { kind: 'call', happened_on: '2026-03-02', body: 'Trist' } } },
    { route: '/api/children/{publicId}/records/{kind}', url: of('C-1', '/records/voices'), body: { values: { ...voice, words: 'Dw i’n hapus' } }, other: { values: { ...voice, words: 'Dw i’n drist' } } },
    { route: '/api/records/{kind}', url: () => '/api/records/carers', as: 'manager', body: { values: { ...carer, name: 'Mair' } }, other: { values: { ...carer, name: 'Tom' } } },
    { route: '/api/children/{publicId}/chronology/events', url: of('C-1', '/chronology/events'), body: { happenedOn: '2026-02-02', sentence: 'Symud ysgol.', source: 'Llythyr' }, other: { happenedOn: '2026-02-02', sentence: 'Arall.', source: 'Llythyr' } },
    { route: '/api/children/{publicId}/clocks/{key}/late-reasons', url: () => of('C-1', `/clocks/${clock}/late-reasons`)(), body: { reason: 'The school is closed.' }, other: { reason: 'Nobody was in.' } },
    { route: '/api/children/{publicId}/plan/versions', url: of('C-1', '/plan/versions'), body: {}, other: {} },
    { route: '/api/children/{publicId}/plan/versions/{versionNo}/outcomes', url: numbered('C-1', '/plan/versions', 'versions', '/outcomes'), body: outcome, other: { ...outcome, words: 'Arall' } },
    { route: '/api/children/{publicId}/plan/outcomes/{outcomeNo}/actions', url: numbered('C-1', '/plan/outcomes', 'outcomes', '/actions'), body: { what: 'Ring Mair', owner: 'Nia', dueOn: '2027-01-01' }, other: { what: 'Ring Tom', owner: 'Nia', dueOn: '2027-01-01' } },
    { route: '/api/children/{publicId}/plan/outcomes/{outcomeNo}/updates', url: numbered('C-1', '/plan/outcomes', 'outcomes', '/updates'), body: { score: 4, onward: 'carry-on', words: 'Yn well' }, other: { score: 5, onward: 'carry-on', words: 'Yn well' } },
    { route: '/api/children/{publicId}/plan/versions/{versionNo}/helpers', url: numbered('C-1', '/plan/versions', 'versions', '/helpers'), body: { name: 'Mair', party: 'parent' }, other: { name: 'Tom', party: 'parent' } },
    { route: '/api/children/{publicId}/plan/versions/{versionNo}/copies', url: numbered('C-1', '/plan/versions', 'versions', '/copies'), body: { party: 'parent', name: 'Mair', givenOn: today(), method: 'post', language: 'cy' }, other: { party: 'parent', name: 'Tom', givenOn: today(), method: 'post', language: 'cy' } },
    { route: '/api/children/{publicId}/plan/mine', url: of('C-1', '/plan/mine'), body: { level: 'short', language: 'cy' }, other: { level: 'short', language: 'en' } },
    { route: '/api/children', url: () => '/api/children', body: { forenames: 'Elin', surname: 'Prydderch', dateOfBirth: '2016-05-20' }, other: { forenames: 'Elen', surname: 'Prydderch', dateOfBirth: '2011-05-20', isNobodyKnown: true } },
    { route: '/api/accounts', url: () => '/api/accounts', as: 'systems', body: { name: 'Mari Invented', email: 'mari@council.example', roles: ['iro'], language: 'cy' }, other: { name: 'Mari Invented', email: 'arall@council.example', roles: ['iro'], language: 'cy' } },
    { route: '/api/emergency-access', url: () => '/api/emergency-access', as: 'elsewhere', body: { reason: 'risk-of-harm', said: 'She may be hurt tonight; nobody answers.' }, other: { reason: 'risk-of-harm', said: 'He may be hurt tonight; nobody answers.' } },
    { route: '/api/merges', url: () => '/api/merges', as: 'officer', body: { because: 'The same child, entered twice.', choices }, other: { because: 'Another reason altogether.', choices } },
    { route: '/api/caseloads/reallocations', url: () => '/api/caseloads/reallocations', as: 'manager', body: { role: 'social-worker', on: today(), reason: 'workload' }, other: { role: 'social-worker', on: today(), reason: 'worker-leaving' } },
  ];

  /** What names somebody is known once the store is filled. */
  const whole = ({ route }: Sent, body: object): object => {
    if (route === '/api/emergency-access') return { ...body, publicId: child.get('C-2') };
    if (route === '/api/merges') return { ...body, stays: child.get('C-1'), goes: child.get('C-4') };
    if (route === '/api/caseloads/reallocations') return { ...body, children: [{ publicId: child.get('C-3'), handover: 'Ten lines about Plentyn3, which is enough.' }], toStaffNo: beth };
    return body;
  };
  const send = (one: Sent, body: object, key: string): Promise<Answer> => people.get(one.as ?? 'worker')!.send('POST', one.url(), whole(one, body), { 'idempotency-key': key });

  it.each(sent.map((one) => [one.route, one] as const))('to %s is stored once, three at a time too, and refused with other words', async (route, one) => {
    if (route.endsWith('/copies')) await agree();
    const [key, before] = [randomUUID(), await everything()];
    const answers = await Promise.all([1, 2, 3].map(() => send(one, one.body, key)));
    expect(answers.map(({ status }) => status)).toEqual([answers[0]!.status, answers[0]!.status, answers[0]!.status]);
    expect({ isStored: answers[0]!.status < 300, ...answers[0] }).toMatchObject({ isStored: true });
    const stored = await everything();
    expect(stored).toBeGreaterThan(before);
    expect((await send(one, one.body, key)).status).toBe(answers[0]!.status);
    expect(await everything()).toBe(stored);
    made.set(route.split('/').at(-1)!, (answers[0]!.body as { no: number }).no);
    if (JSON.stringify(one.other) === '{}') return;
    expect(await send(one, one.other, key)).toMatchObject({ status: 422, body: { type: '/problems/sent-before', errors: [{ field: 'idempotency-key' }] } });
    expect(await everything()).toBe(stored);
  });

  it('is every route that takes a key; of the others each sends the version it changes, or is stated to act once anyway', () => {
    const { paths, components } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'openapi.json'), 'utf8'));
    const keyed: string[] = [];
    const unkeyed: string[] = [];
    for (const [path, verbs] of Object.entries<Record<string, Operation>>(paths)) {
      for (const { parameters = [], requestBody } of ['post', 'patch'].flatMap((verb) => verbs[verb] ?? [])) {
        const shape = components.schemas[requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1) ?? ''];
        if (parameters.some(({ name }) => name === 'idempotency-key')) keyed.push(path);
        else if (!shape?.properties?.version) unkeyed.push(path);
      }
    }
    expect([...sent.map(({ route }) => route), ...triedByTheirOwn].sort()).toEqual(keyed.sort());
    expect(Object.values(onceAnyway).flat().sort()).toEqual(unkeyed.sort());
  });

  /** The plan of C-1 is agreed, so that copies of it can be given. */
  async function agree(): Promise<void> {
    const [worker, version] = [people.get('worker')!, numbered('C-1', '/plan/versions', 'versions', '')()];
    const read = async () => ((await worker.get(version)).body as { version: number }).version;
    const texts = { longTermPlan: 'Stay with Mair.', concurrentPlan: 'Nain.', decideBy: '2027-05-31', permanenceOption: 'LTF', whyRevised: 'After the move.' };
    expect((await worker.send('PATCH', version, { ...texts, version: await read() })).status).toBe(200);
    expect((await worker.send('POST', `${version}/send`, { version: await read() })).status).toBe(200);
    expect((await people.get('manager')!.send('POST', `/api/children/${child.get('C-1')}/sign-off/care-and-support-plan/${made.get('versions')}`, { decision: 'agree' })).status).toBe(200);
  }

  it('by sixteen people who edit fifty visits at once, is taken once a version: what was accepted is what the versions rose by', async () => {
    const worker = people.get('worker')!;
    const visits = (await admin.query("select visit_no as no from record.visits where visit_id like 'V%' order by visit_no")).rows.map(({ no }) => Number(no));
    const versions = new Map(visits.map((no) => [no, 1]));
    let accepted = 0;
    const refused = new Set<number>();
    await Promise.all(Array.from({ length: 16 }, async (_, client) => {
      for (let turn = 0; turn < edits; turn++) {
        const no = visits[(client * 7 + turn * 13) % visits.length]!;
        const version = versions.get(no)!;
        const { status, body } = await worker.send('PATCH', `/api/children/${child.get('C-1')}/visits/${no}`, { visitedOn: `2026-03-${String(1 + ((client + turn) % 28)).padStart(2, '0')}`, version });
        if (status === 200) {
          accepted += 1;
          versions.set(no, Math.max(versions.get(no)!, (body as { visit: { version: number } }).visit.version));
        } else refused.add(status);
      }
    }));
    const [{ rose, kept }] = (await admin.query("select sum(version - 1)::integer as rose, (select count(*)::integer from history.visits where visit_id like 'V%') as kept from record.visits where visit_id like 'V%'")).rows;
    expect({ rose, kept }).toEqual({ rose: accepted, kept: accepted });
    expect(accepted).toBeGreaterThan(30);
    expect([...refused]).toEqual([409]);
  }, 180_000 + edits * 1_000);
});
