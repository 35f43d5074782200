import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { statementsOf } from '../../test/statements-of.js';
import { inAuthority } from '../database/authority-transaction.js';
import { today } from '../http/today.js';
import type { EmergencyView, ExactMatchView, OpeningView } from './emergency-view.js';
import { noteLateReviews } from './late-reviews.js';
import { LeadPost } from './lead-post.js';
import type { RestrictionsView } from './restrictions-view.js';
import type { EmergencyUsesView } from './reviews-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'), (1, 'S2', 'Mari Arall', 'mari@council.example', 'social-worker', 'South', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth, nhs_number) values
    (1, 'C-1', 'Siôn', 'Llywelyn', '2012-02-29', '943 476 5919'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01', null);
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-01' from children c join staff s on s.staff_id = 'S1';
`;
const risk = 'She may be hurt tonight; I could not reach Nia or the duty manager.';
const nowhere = '7d444840-9dc0-41d1-b245-5ffdce74fad2';

describe('a restricted record over HTTP', () => {
  let test: TestApp;
  let admin: pg.Client;
  let nia: Asking;
  let mari: Asking;
  let lead: Asking;
  let head: Asking;
  const idOf = new Map<string, string>();
  const accountOf = new Map<string, number>();
  const mails: { to: string; subject: string; text: string }[] = [];
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id } of (await admin.query('select child_id, public_id from record.children')).rows) idOf.set(child_id, public_id);
    nia = await test.as(['social-worker'], { email: 'nia@council.example' });
    mari = await test.as(['social-worker'], { email: 'mari@council.example' });
    lead = await test.as(['system-administrator'], { email: 'lead@council.example' });
    head = await test.as(['head-of-service'], { email: 'head@council.example' });
    for (const { email, account_no } of (await admin.query('select email, account_no from staff.accounts')).rows) accountOf.set(email.split('@')[0], account_no);
    test.app.get(LeadPost).start({ mailer: { send: async (mail) => void mails.push(mail) }, address: 'https://aelwyd.example' });
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const child = (reference = 'C-1') => `/api/children/${idOf.get(reference)}`;
  const restrict = (cleared: string[], more: object = {}) =>
    lead.send('POST', '/api/access/restrictions', { reference: 'C-1', kind: 'colleague-child', reason: 'Her mother works here', reviewOn: '2099-01-01', cleared: cleared.map((who) => accountOf.get(who)), ...more });
  const open = (as: Asking, more: object = {}, key = randomUUID()) =>
    as.send('POST', '/api/emergency-access', { publicId: idOf.get('C-1'), reason: 'risk-of-harm', said: risk, ...more }, { 'idempotency-key': key });
  const match = async (as: Asking, find: string) => ((await as.send('POST', '/api/emergency-access/match', { find })).body as ExactMatchView).publicId;
  const mine = async (as: Asking) => ((await as.get('/api/emergency-access')).body as EmergencyView).open;
  const uses = async (as = lead) => ((await as.get('/api/access/emergency-uses')).body as EmergencyUsesView).uses;
  const without = ({ status, body, headers: { 'x-request-id': _id, 'content-security-policy': _nonce, date: _date, ...headers } }: Answer) => ({ status, body, headers });

  it('is opened by its worker until it is restricted to others, and from then on answers like one that is not there', async () => {
    expect((await nia.get(child())).status).toBe(200);
    const set = await restrict(['head']);
    expect(set.status).toBe(201);
    expect((set.body as RestrictionsView).restrictions).toMatchObject([{ reference: 'C-1', kind: { code: 'colleague-child' }, cleared: [accountOf.get('head')] }]);
    expect(JSON.stringify(set.body)).not.toContain('Llywelyn');
    expect(without(await nia.get(child()))).toEqual(without(await nia.get(`/api/children/${nowhere}`)));
    expect((await nia.get('/api/children')).body).toMatchObject({ total: 1 });
    expect((await nia.send('POST', '/api/find', { typed: 'llywelyn' })).body).toMatchObject({ children: { total: 0, rows: [] } });
  });

  it('takes as many statements to refuse as one that is not there', async () => {
    const [restricted, absent] = [await statementsOf(() => nia.get(child())), await statementsOf(() => nia.get(`/api/children/${nowhere}`))];
    expect(restricted.length).toBeGreaterThan(3);
    expect(restricted).toEqual(absent);
  });

  it.each([
    ['its reference', 'c-1', true], ['its NHS number and date of birth', '9434765919 29/02/2012', true], ['the NHS number alone', '9434765919', false],
    ['its name', 'Siôn Llywelyn', false], ['part of the reference', 'C-', false], ['the reference of one’s own child', 'C-2', false],
  ])('is told to match %s or not', async (_, find, matches) => {
    expect(await match(nia, find)).toBe(matches ? idOf.get('C-1') : null);
  });

  it.each([
    { why: 'nobody said why', more: { said: 'Because I want to.' }, status: 400 },
    { why: 'the reason is none of the list', more: { reason: 'curious' }, status: 400 },
    { why: 'it is not there', more: { publicId: nowhere }, status: 404 },
    { why: 'it is the person’s own', more: { publicId: 'C-2' }, status: 409 },
  ])('is not opened in an emergency where $why', async ({ more, status }) => {
    const of = 'publicId' in more && idOf.get(more.publicId!);
    expect((await open(nia, of ? { ...more, publicId: of } : more)).status).toBe(status);
  });

  it('is opened for an hour, to read, and its guardian told at once without a name', async () => {
    const key = randomUUID();
    const opened = await open(mari, {}, key);
    expect(opened.status).toBe(201);
    const { openedAt, endsAt, openingNo } = opened.body as OpeningView;
    expect(Date.parse(endsAt) - Date.parse(openedAt)).toBe(3_600_000);
    expect((await open(mari, {}, key)).body).toEqual(opened.body);
    expect(mails).toEqual([expect.objectContaining({ to: 'lead@council.example', text: expect.stringContaining('https://aelwyd.example/admin/access') })]);
    expect(JSON.stringify(mails)).not.toMatch(/Llywelyn|C-1|Invented|Mari/);
    expect((await mari.get(child())).status).toBe(200);
    const visit = await mari.send('POST', `${child()}/visits`, { visitedOn: '2026-01-05', seen: true, seenAlone: true }, { 'idempotency-key': randomUUID() });
    expect(visit).toMatchObject({ status: 403, body: { type: '/problems/emergency-reading-only' } });
    expect((await admin.query('select from record.visits')).rowCount).toBe(0);
    expect(await uses()).toMatchObject([{ openingNo, reference: 'C-1', reason: { code: 'risk-of-harm' }, said: risk, looks: 1, isLate: false, outcome: null }]);
  });

  it('shows who opened it in an emergency to whoever asks who looked', async () => {
    const { rows: noted } = await admin.query(`select event, how from audit.events where how->>'as' = 'emergency' order by event_no`);
    expect(noted).toEqual([{ event: 'child-seen', how: { as: 'emergency' } }]);
  });

  it('is closed again by whoever opened it, and by the end of the hour', async () => {
    const [{ openingNo }] = (await mine(mari)) as [OpeningView];
    expect((await nia.send('POST', `/api/emergency-access/${openingNo}/end`)).status).toBe(404);
    expect((await mari.send('POST', `/api/emergency-access/${openingNo}/end`)).status).toBe(204);
    expect((await mari.get(child())).status).toBe(404);
    await open(mari);
    expect((await mari.get(child())).status).toBe(200);
    await admin.query(`update access.openings set opened_at = opened_at - interval '1 hour', ends_at = ends_at - interval '1 hour' where ended_at is null`);
    expect((await mari.get(child())).status).toBe(404);
  });

  it('is looked at afterwards by somebody else, once, and is late after two working days', async () => {
    await admin.query(`update access.openings set opened_at = opened_at - interval '10 days', ends_at = ends_at - interval '10 days', ended_at = ended_at - interval '10 days'`);
    const [use] = await uses();
    expect(use).toMatchObject({ isLate: true, isOwn: false, toldLateAt: null });
    const late = (after: number) => noteLateReviews(test.store.dataSource, 1, { day: today(), after });
    expect(await late(20)).toMatchObject({ openings: [] });
    expect([await late(5), await late(5)]).toMatchObject([{ openings: expect.arrayContaining([use!.openingNo]), heads: [{ email: expect.any(String) }] }, { openings: [] }]);
    expect((await uses()).find(({ openingNo }) => openingNo === use!.openingNo)?.toldLateAt).toEqual(expect.any(String));
    const review = (as: Asking) => as.send('POST', `/api/access/emergency-uses/${use!.openingNo}/review`, { outcome: 'understandable', note: 'Nia was on leave' });
    expect((await mari.send('POST', `/api/access/emergency-uses/${use!.openingNo}/review`, { outcome: 'right', note: 'Fine by me' })).status).toBe(403);
    expect([(await review(lead)).status, (await review(head)).status]).toEqual([204, 409]);
    expect((await uses()).find(({ openingNo }) => openingNo === use!.openingNo)).toMatchObject({ outcome: { title: { cy: 'Dealladwy' }, code: 'understandable' }, isLate: false });
  });

  it('takes where somebody lives, shows it to nobody, and takes it back', async () => {
    const given = async () => (await mari.get('/api/me/own-address')).body;
    expect(await given()).toEqual({ givenAt: null });
    expect((await mari.send('PUT', '/api/me/own-address', { postcode: 'nowhere' })).status).toBe(400);
    expect((await mari.send('PUT', '/api/me/own-address', { postcode: 'cf10 1aa' })).status).toBe(204);
    expect((await mari.send('PUT', '/api/me/own-address', { postcode: 'CF10 1AB' })).status).toBe(204);
    expect(await given()).toEqual({ givenAt: expect.any(String) });
    const { rows: kept } = await admin.query(`select to_jsonb(o)::text as said from access.own_postcodes o`);
    expect([kept.length, /CF10/i.test(kept[0].said)]).toEqual([1, false]);
    expect((await mari.send('DELETE', '/api/me/own-address')).status).toBe(204);
    expect(await given()).toEqual({ givenAt: null });
  });

  it('bites and is lifted at the next question', async () => {
    const [set] = ((await lead.get('/api/access/restrictions')).body as RestrictionsView).restrictions;
    const change = (more: object) => lead.send('PATCH', `/api/access/restrictions/${set!.restrictionNo}`, { cleared: [], reviewOn: '2099-01-01', version: set!.version, ...more });
    expect((await change({ cleared: [accountOf.get('nia')] })).status).toBe(200);
    expect((await nia.get(child())).status).toBe(200);
    expect((await change({})).status).toBe(409);
    expect((await change({ version: set!.version + 1 })).status).toBe(200);
    expect((await nia.get(child())).status).toBe(404);
    expect((await change({ version: set!.version + 2, endedBecause: 'She left the council' })).status).toBe(200);
    expect((await nia.get(child())).status).toBe(200);
  });

  it('of a child who is theirs by role alone is opened after one of four reasons, once a day', async () => {
    expect(await head.get(child('C-2'))).toMatchObject({ status: 403, body: { type: '/problems/say-why' } });
    expect((await head.send('PUT', `${child('C-2')}/purpose`, { purpose: 'curious' })).status).toBe(400);
    expect((await head.send('PUT', `${child('C-2')}/purpose`, { purpose: 'quality-audit' })).status).toBe(204);
    expect((await head.get(child('C-2'))).status).toBe(200);
    expect((await mari.send('PUT', `${child('C-2')}/purpose`, { purpose: 'quality-audit' })).status).toBe(404);
    expect((await nia.get(child('C-2'))).status).toBe(200);
    const { rows: noted } = await admin.query(`select how, seen_from from audit.events where event = 'child-seen' and children && (select array_agg(child_no) from record.children where child_id = 'C-2') order by event_no`);
    expect(noted).toEqual([{ how: { as: 'role', purpose: 'quality-audit' }, seen_from: '127.0.0.0/24' }, { how: { as: 'allocated' }, seen_from: '127.0.0.0/24' }]);
  });
});
