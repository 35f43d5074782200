import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { childWithStory, familyOfChild } from '../../../test/child-with-story.js';
import { type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { sayWhy } from '../../../test/say-why.js';
import type { AlertsView } from '../../alerts/alerts-view.js';
import type { RecordsView } from '../../records/records-view.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { VoicesView } from '../../voices/voices-view.js';
import type { ChildBriefView } from '../brief/brief-view.js';
import type { KnownPeopleView, PeopleView } from './people-view.js';

/** A sister with the same mother, who is known to nobody else yet. */
const ofSister = `
  insert into relationships (authority_id, child_no, relationship_id, person_no, kind, restricted)
    select 1, c.child_no, 'Q7', p.person_no, 'mother', false from children c, people p where c.child_id = 'C-2' and p.person_id = 'N1';
  insert into allocations (authority_id, child_no, staff_no, role, started_on)
    select 1, child_no, staff_no, 'social-worker', '2025-12-22' from children, staff where child_id = 'C-2' and staff_id = 'S1';
`;

describe('a child’s people, words, alerts and brief', () => {
  let test: TestApp;
  let admin: pg.Client;
  let nia: Asking;
  let officer: Asking;
  let at: string;
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(childWithStory + familyOfChild));
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    at = `/api/children/${(await admin.query("select public_id from record.children where child_id = 'C-1'")).rows[0].public_id}`;
    nia = await test.as(['social-worker'], { email: 'nia@council.example' });
    officer = await test.as(['performance-officer']);
    await sayWhy(officer, at.split('/').at(-1)!);
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  it('shows the child’s worker everybody, with what was withheld and who approved it', async () => {
    const { people, arrangements } = (await nia.get(`${at}/people`)).body as PeopleView;
    expect(people.map(({ name, address, notShown }) => [name, address, notShown])).toEqual([
      ['Non Dychmygol', '1 Stryd Gudd', null], ['Aled Dychmygol', '2 Stryd Arall', null], ['Nain Dychmygol', '3 Stryd Agored', null],
    ]);
    expect(people[1]).toMatchObject({ kind: { code: 'father' }, parentalResponsibility: null, restrictedReason: 'Trais domestig' });
    expect(arrangements.find(({ withWhom }) => withWhom === 'Aled Dychmygol')).toMatchObject({ noticesWithheld: true, withheldReason: 'Perygl o niwed', withheldApprovedBy: 'Nia Gweithiwr', manner: { code: 'none' } });
  });

  it('keeps restricted people and protected addresses from others: not a word of them is in the answer', async () => {
    const answer = await officer.get(`${at}/people`);
    const { people, arrangements } = answer.body as PeopleView;
    expect(people.map(({ name, notShown }) => [name, notShown])).toEqual([['Non Dychmygol', 'address'], [null, 'person'], ['Nain Dychmygol', null]]);
    expect(arrangements.find(({ isNotShown }) => isNotShown)).toMatchObject({ withWhom: null, withheldReason: null, noticesWithheld: true });
    for (const kept of ['Aled', 'Stryd Gudd', 'Stryd Arall', '01000', 'Trais', 'Perygl']) expect(JSON.stringify(answer.body)).not.toContain(kept);
    expect(JSON.stringify(answer.body)).toContain('3 Stryd Agored');
  });

  it('lists what the child said, the latest first, with what they agreed to', async () => {
    const { voices, total } = (await nia.get(`${at}/voices`)).body as VoicesView;
    expect([total, voices.map(({ key, consent }) => [key, consent?.code])]).toEqual([3, [['W3', 'no'], ['W2', 'yes'], ['W1', 'yes']]]);
    expect(voices[1]).toMatchObject({ words: 'Dw i isio aros yn fy ysgol.', method: { code: 'talking', title: { cy: 'Siarad gyda’n gilydd' } }, heardBy: 'Gwilym Adolygu', whatHappened: null });
  });

  it('tells alerts that hold from those that ended', async () => {
    const { open, ended } = (await nia.get(`${at}/alerts`)).body as AlertsView;
    expect(open.map(({ key, isReviewLate }) => [key, isReviewLate])).toEqual([['K1', true], ['K2', false]]);
    expect(ended).toMatchObject([{ key: 'K3', endedOn: '2025-12-01' }]);
  });

  it('has a brief whose first lines a worker writes; the second of two who write is shown the first’s', async () => {
    const brief = async () => (await nia.get(`${at}/brief`)).body as ChildBriefView;
    expect(await brief()).toMatchObject({ lines: null, lastSeenOn: '2026-08-03', home: { strip: { called: 'Osian' } } });
    expect((await brief()).people.map(({ name, howOften }) => [name, howOften])).toEqual([['Non Dychmygol', 'Bob dydd Sadwrn'], ['Nain Dychmygol', null]]);
    const write = (lines: object) => nia.send('PUT', `${at}/brief`, lines);
    expect(await write({ topLines: 'Gofynnwch am yr ysgol.' })).toMatchObject({ status: 200, body: { topLines: 'Gofynnwch am yr ysgol.', version: 1, writtenBy: 'Nia Gweithiwr' } });
    expect(await write({ topLines: 'Rhywbeth arall.' })).toMatchObject({ status: 409, body: { errors: [{ field: 'topLines', message: { cy: expect.stringContaining('Gofynnwch am yr ysgol.') } }] } });
    expect(await write({ topLines: 'Gofynnwch am y ci.', version: 1 })).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await brief()).lines).toMatchObject({ topLines: 'Gofynnwch am y ci.' });
    expect(await write({ topLines: ' ', version: 2 })).toMatchObject({ status: 400, body: { errors: [{ field: 'topLines' }] } });
    expect((await officer.send('PUT', `${at}/brief`, { topLines: 'x' })).status).toBe(403);
    const takeBack = (version: number) => nia.send('POST', `${at}/brief/take-back`, { version });
    expect(await takeBack(1)).toMatchObject({ status: 409, body: { errors: [{ message: { cy: expect.stringContaining('Gofynnwch am y ci.') } }] } });
    expect([(await takeBack(2)).status, (await takeBack(2)).status]).toEqual([204, 404]);
    expect((await brief()).lines).toBeNull();
    expect((await admin.query('select top_lines from history.briefs order by version')).rows.map(({ top_lines }) => top_lines as string)).toEqual(['Gofynnwch am yr ysgol.', 'Gofynnwch am y ci.']);
  });

  it('notes that a page was printed, and which', async () => {
    expect((await nia.send('POST', `${at}/printed`, { page: 'plan/mine' })).status).toBe(204);
    expect((await nia.send('POST', `${at}/printed`, { page: 'Nia’s plan' })).status).toBe(400);
    expect((await admin.query("select fields from audit.events where event = 'record-printed'")).rows).toEqual([{ fields: { page: 'plan/mine' } }]);
  });

  it('takes what the child said by hand, once, and lets it be corrected with a reason', async () => {
    const key = '7d444840-9dc0-41d1-b245-5ffdce74fad2';
    const kinds = (await nia.get('/api/record-kinds')).body as { kinds?: { name: string }[] };
    expect(JSON.stringify(kinds)).toContain('"voices"');
    const values = { words: 'Dwi isio beic.', language: 'cy', said_on: '2026-11-20', method: 'talking', consent: 'yes' };
    const made = await nia.send('POST', `${at}/records/voices`, { values }, { 'idempotency-key': key });
    expect([made.status, JSON.stringify(made.body)]).toEqual([201, expect.stringContaining('Dwi isio beic.')]);
    expect(((await nia.get(`${at}/voices`)).body as VoicesView).voices[0]).toMatchObject({ words: 'Dwi isio beic.', language: 'cy' });
  });

  const kept = ['Aled', 'Stryd Gudd', 'Stryd Arall', '01000', 'Trais', 'Perygl'];

  it.each(['people', 'relationships', 'contact-arrangements'])('keeps what others may not know out of the list of %s, and out of its past', async (kind) => {
    const list = (asking: Asking) => asking.get(`${at}/records/${kind}`);
    const [whole, part] = [(await list(nia)).body as RecordsView, (await list(officer)).body as RecordsView];
    expect(whole.rows.every((row) => row.kept.length === 0)).toBe(true);
    expect(JSON.stringify(whole)).toContain('Aled');
    expect(part.rows.map(({ key }) => key)).toEqual(whole.rows.map(({ key }) => key));
    for (const word of kept) expect(JSON.stringify(part)).not.toContain(word);
    const [hidden] = part.rows.filter((row) => row.kept.length > 0);
    const one = await officer.get(`${at}/records/${kind}/${hidden!.key}`);
    expect(one).toMatchObject({ status: 200, body: { choices: [], canRecord: false } });
    for (const word of kept) expect(JSON.stringify(one.body)).not.toContain(word);
    expect((await officer.get(`${at}/records/${kind}/${hidden!.key}/history`)).status).toBe(403);
    expect((await nia.get(`${at}/records/${kind}/${hidden!.key}/history`)).status).toBe(200);
  });

  it('adds a person with what they are to the child, once; what is wrong is said at each question', async () => {
    const key = '0f1f5c6e-2d0c-4c39-9df4-8f2a8e1f7a11';
    const values = { name: 'Beti Dychmygol', address_protected: 'false', kind: 'aunt-or-uncle', restricted: 'false', parental_responsibility: '' };
    const post = (more: object, sent = key) => nia.send('POST', `${at}/people`, { values: { ...values, ...more } }, { 'idempotency-key': sent });
    expect(await post({ name: '', kind: '', restricted: 'true' })).toMatchObject({ status: 422, body: { errors: [{ field: 'name' }, { field: 'kind' }, { field: 'restricted_reason' }] } });
    expect([(await post({})).status, (await post({})).status]).toEqual([201, 201]);
    const found = ((await nia.get(`${at}/people`)).body as PeopleView).people.filter(({ name }) => name === 'Beti Dychmygol');
    expect(found).toMatchObject([{ kind: { code: 'aunt-or-uncle' }, parentalResponsibility: null }]);
    expect((await officer.send('POST', `${at}/people`, { values }, { 'idempotency-key': key })).status).toBe(403);
    const [who, what] = [`${at}/records/people/${found[0]!.personKey}`, `${at}/records/relationships/${found[0]!.relationshipKey}`];
    expect(await nia.send('PATCH', who, { version: 1, reason: 'Sillafiad', values: { name: 'Betsi Dychmygol' } })).toMatchObject({ status: 200 });
    expect(await nia.send('POST', `${what}/withdraw`, { version: 1, reason: 'Nid modryb' })).toMatchObject({ status: 200 });
    expect(((await nia.get(`${at}/people`)).body as PeopleView).people.map(({ name }) => name)).not.toContain('Betsi Dychmygol');
    // Nothing joins her to anybody any more: she was recorded in error with it, and both can be read by those who may.
    expect((await admin.query("select name from record.people where name like 'Bet%'")).rows).toEqual([]);
    const withdrawn = { isWithdrawn: true, versions: [{ what: 'withdrawn', reason: 'Nid modryb' }, { what: 'changed' }, { what: 'added' }] };
    expect((await nia.get(`${who}/history`)).body).toMatchObject(withdrawn);
    expect(JSON.stringify((await nia.get(`${what}/history`)).body)).toContain('Betsi Dychmygol');
    expect([(await officer.get(`${who}/history`)).status, (await officer.get(`${what}/history`)).status]).toEqual([403, 403]);
  });

  it('leaves nobody without a relation to a child: who is still kept in touch with cannot go', async () => {
    const relations = async () => (await admin.query<{ id: string; person: string; version: number }>(`select r.relationship_id as id, p.person_id as person, r.version from record.relationships r join record.people p using (authority_id, person_no) join record.children c using (authority_id, child_no) where c.child_id = 'C-1' order by 1`)).rows;
    const before = await relations();
    const [touch, other] = [before.find(({ person }) => person === 'N2')!, before.find(({ person }) => person === 'N3')!];
    const key = (id: string) => Buffer.from(JSON.stringify([id])).toString('base64url');
    const withdraw = ({ id, version }: { id: string; version: number }) => nia.send('POST', `${at}/records/relationships/${key(id)}/withdraw`, { version, reason: 'Nid hwn' });
    expect(await withdraw(touch)).toMatchObject({ status: 409, body: { type: '/problems/still-kept-in-touch' } });
    expect(await relations()).toEqual(before);
    // Said of somebody else instead: who was meant before is left to nobody.
    const added = await nia.send('POST', `${at}/people`, { values: { name: 'Gwen Dychmygol', address_protected: 'false', kind: 'friend', restricted: 'false' } }, { 'idempotency-key': '0f1f5c6e-2d0c-4c39-9df4-8f2a8e1f7a21' });
    const gwen = (await relations()).find(({ id }) => !before.some((one) => one.id === id))!;
    expect(await nia.send('PATCH', `${at}/records/relationships/${key(gwen.id)}`, { version: 1, reason: 'Nain oedd hi', values: { person_id: key(other.person) } })).toMatchObject({ status: 200 });
    expect((await admin.query("select name from record.people where name like 'Gwen%'")).rows).toEqual([]);
    expect((await nia.get(`${at}/records/people/${(added.body as { key: string }).key}/history`)).body).toMatchObject({ isWithdrawn: true, versions: [{ reason: 'Nain oedd hi' }, {}] });
    expect(await withdraw({ id: gwen.id, version: 2 })).toMatchObject({ status: 200 });
    expect(await relations()).toEqual(before);
  });

  it('offers the people of a brother or sister who has somebody in common, and nobody who is restricted or nobody’s own', async () => {
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(ofSister));
    const sister = `/api/children/${(await admin.query("select public_id from record.children where child_id = 'C-2'")).rows[0].public_id}`;
    const { people } = (await nia.get(`${sister}/people/known`)).body as KnownPeopleView;
    expect(people.map(({ name, ofWhom }) => [name, ofWhom])).toEqual([['Nain Dychmygol', 'Osian']]);
    const added = await nia.send('POST', `${sister}/people`, { known: people[0]!.key, values: { kind: 'grandparent', restricted: 'false' } }, { 'idempotency-key': '0f1f5c6e-2d0c-4c39-9df4-8f2a8e1f7a12' });
    expect(added).toMatchObject({ status: 201, body: { key: people[0]!.key } });
    const stranger = Buffer.from('["N2"]').toString('base64url');
    expect((await nia.send('POST', `${sister}/people`, { known: stranger, values: { kind: 'father', restricted: 'false' } }, { 'idempotency-key': '0f1f5c6e-2d0c-4c39-9df4-8f2a8e1f7a13' })).status).toBe(422);
    // What she is to the sister was recorded in error: she is her brother’s still.
    const { people: hers } = (await nia.get(`${sister}/people`)).body as PeopleView;
    const { relationshipKey } = hers.find(({ name }) => name === 'Nain Dychmygol')!;
    expect((await nia.send('POST', `${sister}/records/relationships/${relationshipKey}/withdraw`, { version: 1, reason: 'Nain ei brawd' })).status).toBe(200);
    expect((await nia.get(`${at}/people`)).body).toMatchObject({ people: expect.arrayContaining([expect.objectContaining({ name: 'Nain Dychmygol' })]) });
  });
});
