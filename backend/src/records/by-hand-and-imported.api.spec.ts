import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { deriveAuthority } from '../clocks/derive-authority.js';
import { inAuthority } from '../database/authority-transaction.js';
import { exportExtract } from '../exchange/extract/export-extract.js';
import { importExtract } from '../exchange/extract/import-extract.js';
import { readExtractFolder } from '../exchange/extract/read-extract.js';
import type { RecordFormView, RecordsView } from './records-view.js';

const shared = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Osian', 'Cadwaladr', '2009-12-01');
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, child_no, staff_no, 'personal-adviser', '2024-11-04' from children, staff;
`;

/** A life in care as people record it, in their order: first accommodation to pathway plan. Names in ‹› are looked up. */
const life: readonly [kind: string, values: Record<string, string>][] = [
  ['carers', { name: 'Mair a Tom', kind: 'mainstream', agency: 'own', approved_on: '2015-05-01', places: '2', area_authority: 'W06000001' }],
  ['carers', { name: 'Eluned Prys', kind: 'mainstream', agency: 'independent', profit_status: 'not-for-profit', approved_on: '2016-05-01', places: '1', area_authority: 'W06000002' }],
  ['periods-of-care', { started_on: '2024-11-04', category_of_need: 'N1' }],
  ['legal-statuses', { legal_status: 'V2', started_on: '2024-11-04' }],
  ['allocations', { role: 'social-worker', staff_id: '‹staff Nia›', started_on: '2024-11-04' }],
  ['placements', { placement_type: 'F2', carer_id: '‹carers Mair›', area_authority: 'W06000001', started_on: '2024-11-04', started_at: '2024-11-04T16:30', emergency: 'true', plan_made_on: '2024-11-08', plan_signed_on: '2024-11-08' }],
  ['assessments', { kind: 'care-and-support', started_on: '2024-11-05', completed_on: '2024-12-10', views: 'Dw i isio aros yn yr un ysgol.' }],
  ['care-and-support-plans', { prepared_on: '2024-11-14', has_health_plan: 'true', has_personal_education_plan: 'true', outcomes: '3', outcomes_with_timescale: '2' }],
  ['visits', { visited_on: '2024-11-08', staff_id: '‹staff Nia›', statutory: 'true', seen: 'true', seen_alone: 'true' }],
  ['health-assessments', { kind: 'initial', assessed_on: '2024-11-20' }],
  ['schools', { school: 'Ysgol y Bryn', started_on: '2024-11-11', welsh_medium: 'true' }],
  ['personal-education-plans', { agreed_on: '2024-12-02', school_started_on: '2024-11-11' }],
  ['reviews', { held_on: '2024-11-29', chaired_by: '‹staff Nia›', iro_spoke_with_child_on: '2024-11-28', participation: 'PN1', record_distributed_on: '2024-12-13' }],
  ['visits', { visited_on: '2024-12-19', statutory: 'true', seen: 'true', seen_alone: 'false', not_alone_reason: 'child-refused' }],
  ['placements', { placement_type: 'F6', carer_id: '‹carers Eluned›', area_authority: 'W06000002', started_on: '2025-01-20', emergency: 'false', plan_made_on: '2025-01-17', plan_signed_on: '2025-01-17' }],
  ['out-of-area-decisions', { placement_id: '‹placement Eluned›', referred_to_panel_on: '2025-01-06', panel_met_on: '2025-01-13', panel_approved: 'true', area_authority_notified_on: '2025-01-20', health_board_notified_on: '2025-01-21' }],
  ['visits', { visited_on: '2025-01-24', statutory: 'true', seen: 'true', seen_alone: 'true' }],
  ['reviews', { held_on: '2025-02-26', iro_spoke_with_child_on: '2025-02-20', participation: 'PN1' }],
  ['pathway-assessments-and-plans', { kind: 'assessment', completed_on: '2026-02-20', young_person_took_part: 'true' }],
  ['pathway-assessments-and-plans', { kind: 'plan', completed_on: '2026-03-05', copy_given_on: '2026-03-06' }],
];

describe('a child entered by hand', () => {
  let byHand: TestApp;
  let imported: TestApp;
  let folder: string;
  beforeAll(async () => {
    [byHand, imported, folder] = [await makeTestApp(), await makeTestApp(), await mkdtemp(join(tmpdir(), 'aelwyd-by-hand-'))];
    await inAuthority(byHand.store.dataSource, { authorityId: 1 }, (store) => store.query(shared));
    await deriveAuthority(byHand.store.dataSource, 1);
    await enter(byHand);
    await exportExtract(byHand.store.dataSource, 1, folder);
    const { content } = await readExtractFolder(folder);
    expect(await importExtract(imported.store.dataSource, content, {})).toMatchObject({ ok: true, faults: [] });
    await deriveAuthority(imported.store.dataSource, 1);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([byHand.close(), imported.close(), rm(folder, { recursive: true })]);
  });

  it('has the same clocks as the same facts imported, each with the same dates', async () => {
    const clocks = await clocksOf(byHand);
    expect(clocks.length).toBeGreaterThan(25);
    expect(clocks.map(({ duty }) => duty)).toEqual(expect.arrayContaining(['review-first', 'ooa-decision', 'placement-plan', 'lc-pathway-plan-cat1', 'pep-20-school-days', 'health-assessment-initial']));
    expect(await clocksOf(imported)).toEqual(clocks);
  });

  it('counts the same in every figure, on four days', async () => {
    const [here, there] = await Promise.all([byHand, imported].map((test) => test.as(['performance-officer'])));
    for (const day of ['2024-12-31', '2025-03-31', '2026-03-31', '2026-09-30']) {
      const [one, other] = [await figures(here!, day), await figures(there!, day)];
      expect(JSON.stringify(one).length).toBeGreaterThan(2000);
      expect(other).toEqual(one);
    }
  });
});

async function enter({ store, as }: TestApp): Promise<void> {
  const [{ child }] = await inAuthority(store.dataSource, { authorityId: 1 }, (manager) => manager.query('select public_id as child from children'));
  const people = await as(['social-worker', 'iro', 'team-manager', 'personal-adviser', 'panel-administrator'], { email: 'nia@council.example' });
  for (const [kind, values] of life) {
    const at = `/api/${['carers', 'settings', 'staff'].includes(kind) ? '' : `children/${child}/`}records/${kind}`;
    const { open, choices } = (await people.get(`${at}/new`)).body as RecordFormView;
    const found = Object.entries(values).map(async ([name, text]): Promise<[string, string]> => [name, await lookUp(people, text, choices)]);
    const ends = kind === 'placements' && open[0] ? { ends: { key: open[0].key, version: open[0].version, values: { reason_ended: 'planned-move' } } } : {};
    const answer = await people.send('POST', at, { values: Object.fromEntries(await Promise.all(found)), ...ends }, { 'idempotency-key': randomUUID() });
    expect({ kind, values, status: answer.status, body: answer.status === 201 ? null : answer.body }).toEqual({ kind, values, status: 201, body: null });
  }
}

async function lookUp(people: Asking, text: string, choices: RecordFormView['choices']): Promise<string> {
  const [, kind, name] = /^‹(\w+) (\w+)›$/.exec(text) ?? [];
  if (!kind || !name) return text;
  if (kind === 'placement') return choices.find((choice) => choice.name.en.startsWith(name))!.key;
  return ((await people.send('POST', `/api/records/${kind}/find`, { find: name })).body as RecordsView).rows[0]!.key;
}

async function clocksOf({ store }: TestApp): Promise<{ duty: string }[]> {
  const admin = new pg.Client({ connectionString: store.adminUrl });
  await admin.connect();
  const { rows } = await admin.query('select duty, arose_on, regime, about, due_on, due_at, met_on, met_at, lapsed_on, missing, reckoned_from, reckoned_by, reckoned_amount from clocks.duty_occurrences order by 1, 2, 3, 4');
  await admin.end();
  return rows;
}

async function figures(officer: Asking, day: string): Promise<unknown> {
  const answers = await Promise.all(['profile', 'board', 'duties'].map((page) => officer.get(`/api/performance/${page}?asAt=${day}`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  return answers.map(({ body }) => withoutWhen(body));
}

/** All but when it was worked out, and at which position of which record. */
function withoutWhen(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (/position|knownAt|madeAt|at$/i.test(key) && key !== 'asAt' ? undefined : inner))) as unknown;
}
