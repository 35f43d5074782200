import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sayWhy } from '../../test/say-why.js';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { deriveAuthority } from '../clocks/derive-authority.js';
import { inAuthority } from '../database/authority-transaction.js';
import { childTables } from './child-tables.query.js';
import { kindOfTable } from './held.js';
import type { HeldRowView, MergePreviewView, MergeView } from './merges-view.js';
import { rowsOfOthers } from './other-rows.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth, nhs_number) values (1, 'C-1', 'Siôn', 'Llywelyn', '2015-02-28', null), (1, 'C-2', 'Shaun', 'Llewellyn', '2015-02-28', '4001234567'), (1, 'C-3', 'Gwen', 'Other', '2012-01-01', null);
  insert into periods_of_care (authority_id, child_no, started_on, ended_on, category_of_need) select 1, child_no, case child_id when 'C-1' then '2022-01-06' else '2020-01-06' end::date, case child_id when 'C-1' then null when 'C-2' then '2021-06-01' end::date, 'N1' from children;
  insert into legal_statuses (authority_id, child_no, legal_status, started_on, ended_on) select 1, child_no, 'C2', case child_id when 'C-1' then '2022-01-06' else '2020-01-06' end::date, case child_id when 'C-2' then '2022-03-01' end::date from children;
  insert into placements (authority_id, child_no, placement_id, started_on, ended_on, placement_type) select 1, child_no, 'P' || child_id, case child_id when 'C-1' then '2022-01-06' else '2020-01-06' end::date, case child_id when 'C-2' then '2022-02-01' end::date, 'F2' from children;
  insert into out_of_area_decisions (authority_id, child_no, placement_no, referred_to_panel_on) select 1, child_no, placement_no, '2020-01-02' from placements join children using (authority_id, child_no) where child_id = 'C-2';
  insert into visits (authority_id, child_no, visit_id, visited_on, statutory, seen, seen_alone) select 1, child_no, child_id || on_day, on_day::date, true, true, true from children, (values ('2022-02-10'), ('2023-02-14')) v (on_day);
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', case child_id when 'C-1' then '2022-01-06' else '2020-01-06' end::date from children c, staff s where child_id <> 'C-2';
`;

describe('merging over HTTP', () => {
  let test: TestApp;
  let admin: pg.Client;
  let officer: Asking;
  const child = new Map<string, { publicId: string; childNo: number }>();
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    await deriveAuthority(test.store.dataSource, 1);
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id, child_no } of (await admin.query('select child_id, public_id, child_no from record.children')).rows) child.set(child_id, { publicId: public_id, childNo: child_no });
    officer = await test.as(['performance-officer']);
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
  });

  const two = (stays = 'C-1', goes = 'C-2') => ({ stays: child.get(stays)!.publicId, goes: child.get(goes)!.publicId });
  const choices = [{ table: 'record.legal_statuses', stands: 'goes' }, { table: 'record.placements', stands: 'stays' }];
  const because = 'The same child, entered twice.';
  const merge = (said: object = {}, key: string = randomUUID()) => officer.send('POST', '/api/merges', { ...two(), because, choices, ...said }, { 'idempotency-key': key });
  const undo = (mergeNo: number) => officer.send('POST', `/api/merges/${mergeNo}/undo`, { because: 'They are two children after all.' });
  /** Everything of every child in the record, but who wrote which version when; and the clocks. */
  const everything = async () => {
    const tables = (await admin.query(`select c.oid::regclass::text as named from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_no'
      where n.nspname in ('record', 'access', 'clocks') and c.relkind = 'r' and c.oid::regclass::text not in ('record.moved', 'access.purposes', 'clocks.moves') order by 1`)).rows;
    const said: Record<string, string[]> = {};
    for (const { named } of tables) {
      const found = await admin.query(`select (to_jsonb(t) - '{recorded_seq,recorded_by,version}'::text[])::text as said from ${named} t`);
      said[named] = found.rows.map((row) => row.said as string).sort();
    }
    return said;
  };

  it('shows first what would move and what cannot both stand', async () => {
    const preview = (await officer.send('POST', '/api/merges/preview', two())).body as MergePreviewView;
    expect(preview).toMatchObject({ stays: { reference: 'C-1' }, goes: { reference: 'C-2', rows: 6 } });
    expect(preview.clashing.map(({ table, stays, goes }) => [table, stays, goes])).toEqual([['record.legal_statuses', 1, 1], ['record.placements', 1, 1]]);
    const inEnglish = (row: HeldRowView | null | undefined) => [row?.title.en, ...(row?.said ?? []).map(({ label, text }) => `${label.en}: ${text.en}`)].join(' · ');
    const [statuses] = preview.clashing;
    expect([statuses!.title.en, inEnglish(statuses!.firstOfStays[0]), inEnglish(statuses!.firstOfGoes[0])]).toEqual(['Legal statuses', 'Full care order · In force from: 6 January 2022', 'Full care order · In force from: 6 January 2020 · No longer in force from: 1 March 2022']);
    expect(preview.about).toContainEqual({ label: expect.objectContaining({ en: 'NHS number' }), stays: null, goes: { en: '4001234567', cy: '4001234567' } });
    const visits = preview.held.find(({ title }) => title.en === 'Visits')!;
    expect(visits).toMatchObject({ stays: 2, goes: 2 });
    expect(inEnglish(visits.latestOfGoes[0])).toMatch(/^14 February 2023 · .*Yes/);
    expect(preview.held.find(({ title }) => title.en === 'Decisions to place out of the area')).toMatchObject({ stays: 0, goes: 1 });
    // What a page says needs words for every code and name: none is left as the store has it.
    expect(preview.held.flatMap((kind) => [...kind.latestOfStays, ...kind.latestOfGoes]).map(inEnglish).filter((line) => /undefined|\b(C2|F2|N1)\b|social-worker/.test(line))).toEqual([]);
  });

  it('has words for every table of a child', async () => {
    const tables = await inAuthority(test.store.dataSource, { authorityId: 1 }, childTables);
    expect(tables.filter((table) => !kindOfTable(table)).map(({ name }) => name).sort()).toEqual(Object.keys(rowsOfOthers).sort());
  });

  it('waits until it is said whose rows stand', async () => {
    const before = await everything();
    expect(await merge({ choices: [] })).toMatchObject({ status: 409, body: { type: '/problems/rows-clash' } });
    expect(await everything()).toEqual(before);
  });

  it('moves every row, is found by the old reference and address, and undone to the letter', async () => {
    const before = await everything();
    const key = randomUUID();
    const made = await merge({}, key);
    expect(made).toMatchObject({ status: 201, body: { goneReference: 'C-2', because, undoneAt: null, name: 'Siôn Llywelyn' } });
    const { mergeNo, leftOut } = made.body as MergeView;
    // The staying child's legal status, the other's placement and the decision about it.
    expect(leftOut).toBe(3);
    expect((await merge({}, key)).body).toEqual(made.body);
    const of = async (table: string) => (await admin.query(`select count(*)::integer as n from record.${table} where child_no = $1`, [child.get('C-1')!.childNo])).rows[0].n;
    expect([await of('periods_of_care'), await of('legal_statuses'), await of('placements'), await of('visits'), await of('out_of_area_decisions')]).toEqual([2, 1, 1, 4, 0]);
    expect((await admin.query(`select count(*)::integer as n from clocks.duty_occurrences where child_no = $1`, [child.get('C-2')!.childNo])).rows).toEqual([{ n: 0 }]);
    const found = await officer.send('POST', '/api/find', { typed: 'C-2' });
    expect(found.body).toMatchObject({ children: { total: 1, rows: [{ reference: 'C-1', because: ['merged-reference'] }] } });
    expect((await officer.send('POST', '/api/find', { typed: 'Shaun Llewellyn' })).body).toMatchObject({ children: { total: 1, rows: [{ reference: 'C-1' }] } });
    await sayWhy(officer, child.get('C-1')!.publicId);
    expect((await officer.get(`/api/children/${child.get('C-2')!.publicId}`)).body).toMatchObject({ reference: 'C-1' });
    expect((await officer.get('/api/children')).body).toMatchObject({ total: 2 });
    expect(await undo(mergeNo)).toMatchObject({ status: 200, body: { undoneBecause: 'They are two children after all.' } });
    expect(await everything()).toEqual(before);
    expect(await undo(mergeNo)).toMatchObject({ status: 404 });
    expect((await officer.send('POST', '/api/find', { typed: 'C-2' })).body).toMatchObject({ children: { total: 1, rows: [{ reference: 'C-2' }] } });
    expect((await admin.query(`select event, children from audit.events where event in ('children-merged', 'merge-undone') order by event_no`)).rows).toEqual([
      { event: 'children-merged', children: [child.get('C-1')!.childNo, child.get('C-2')!.childNo] }, { event: 'merge-undone', children: [child.get('C-1')!.childNo, child.get('C-2')!.childNo] },
    ]);
  });

  it('takes along what people are still writing, and gives it back', async () => {
    const [stays, goes] = [child.get('C-1')!, child.get('C-2')!];
    const put = (place: string, of: { childNo: number; publicId: string }) => admin.query(
      `insert into staff.drafts (authority_id, account_no, place, kind, child_no, page, body, device) select 1, min(account_no), $1, 'visit', $2, $3, '{}', gen_random_uuid() from staff.accounts where authority_id = 1`,
      [place, of.childNo, `/children/${of.publicId}/visits/new`]);
    await put(`visit.${goes.publicId}`, goes);
    await put(`note.${goes.publicId}`, goes);
    await put(`note.${stays.publicId}`, stays);
    const drafts = async () => (await admin.query('select place, child_no, page from staff.drafts order by place, page')).rows;
    const before = await drafts();
    const { mergeNo } = (await merge()).body as MergeView;
    const page = `/children/${stays.publicId}/visits/new`;
    // Whoever writes a note of both has two: the one of the child who goes keeps its place.
    expect(await drafts()).toEqual([`note.${goes.publicId}`, `note.${stays.publicId}`, `visit.${stays.publicId}`].sort().map((place) => ({ place, child_no: stays.childNo, page })));
    expect((await undo(mergeNo)).status).toBe(200);
    expect(await drafts()).toEqual(before);
    await admin.query('delete from staff.drafts');
  });

  it('keeps what was recorded since with the child it was recorded of, where it is undone', async () => {
    const { mergeNo } = (await merge()).body as MergeView;
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(`insert into visits (authority_id, child_no, visit_id, visited_on, statutory, seen) values (1, $1, 'since', '2024-01-01', true, true)`, [child.get('C-1')!.childNo]));
    expect(await undo(mergeNo)).toMatchObject({ status: 200 });
    expect((await admin.query(`select child_no from record.visits where visit_id = 'since'`)).rows).toEqual([{ child_no: child.get('C-1')!.childNo }]);
    expect((await officer.get('/api/merges')).body).toMatchObject({ total: 3, merges: [{ mergeNo }, {}, {}] });
  });

  it('refuses one record twice, no reason, and whoever may not', async () => {
    expect(await merge(two('C-1', 'C-1'))).toMatchObject({ status: 422, body: { errors: [{ field: 'goes' }] } });
    expect(await merge({ because: 'no' })).toMatchObject({ status: 400, body: { errors: [{ field: 'because' }] } });
    const worker = await test.as(['social-worker'], { email: 'nia@council.example' });
    expect((await worker.get('/api/merges')).status).toBe(403);
  });

  it('leaves no table out: rows that name rows of their child wait for the end of the act', async () => {
    const { rows: found } = await admin.query(`select c.conname from pg_constraint c where c.contype = 'f' and c.connamespace = 'record'::regnamespace and c.confrelid <> 'record.children'::regclass and not c.condeferrable
      and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname = 'child_no')`);
    expect(found).toEqual([]);
  });
});
