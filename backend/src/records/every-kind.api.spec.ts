import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sayWhy } from '../../test/say-why.js';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { inAuthority } from '../database/authority-transaction.js';
import { spellEnds } from '../domain/rules/spell-ends.js';
import { isAsked } from './check-answers.js';
import { recordKinds, tableOf } from './all-kinds.js';
import type { FieldColumn, KindTable } from './kind-table.js';
import type { RecordDoneView, RecordFormView, RecordHistoryView, RecordsView } from './records-view.js';

const rows = `
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2004-02-28');
  insert into staff (authority_id, staff_id, name, job, started_on) values (1, 'S1', 'Nia Gweithiwr', 'social-worker', '2015-01-01');
  insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on) values (1, 'K1', 'Mair a Tom', 'mainstream', 'own', 2, '2012-01-01');
  insert into settings (authority_id, setting_id, name, kind, run_by) values (1, 'H1', 'Y Bwthyn', 'childrens-home', 'own');
  insert into placements (authority_id, child_no, placement_id, started_on, ended_on, placement_type, reason_ended) select 1, child_no, 'P1', '2019-01-01', '2019-02-01', 'F2', 'other' from children;
  insert into reviews (authority_id, child_no, review_id, held_on) select 1, child_no, 'R1', '2019-01-20' from children;
  insert into care_and_support_plans (authority_id, child_no, plan_id, prepared_on, has_health_plan, has_personal_education_plan) select 1, child_no, 'L1', '2019-01-02', true, true from children;
  insert into protection_meetings (authority_id, child_no, meeting_id, kind, held_on) select 1, child_no, 'M1', 'core-group', '2019-01-03' from children;
  insert into assessments (authority_id, child_no, assessment_id, kind, started_on) select 1, child_no, 'A1', 'care-and-support', '2019-01-02' from children;
  insert into people (authority_id, person_id, name, address_protected) values (1, 'N1', 'Non Llywelyn', false);
  insert into relationships (authority_id, child_no, relationship_id, person_no, kind, restricted) select 1, child_no, 'Q1', person_no, 'mother', false from children, people;
`;

/** Every kind there is, and those to come: a row with every question answered, changed, read back and withdrawn. */
describe('every kind of record', () => {
  let test: TestApp;
  let everybody: Asking;
  let child: string;
  beforeAll(async () => {
    test = await makeTestApp();
    [{ child }] = await inAuthority(test.store.dataSource, { authorityId: 1 }, async (store) => {
      await store.query(rows);
      return store.query('select public_id as child from children');
    });
    everybody = await test.as(['social-worker', 'iro', 'team-manager', 'personal-adviser', 'panel-administrator', 'head-of-service', 'system-administrator']);
    await sayWhy(everybody, child);
  });
  afterAll(() => test.close());

  const at = ({ kind, isOfChild }: KindTable, more = '') => `/api/${isOfChild ? `children/${child}/` : ''}records/${kind.name}${more}`;

  async function answers(table: KindTable): Promise<Record<string, string>> {
    const { choices } = (await everybody.get(at(table, '/new'))).body as RecordFormView;
    const values: Record<string, string> = {};
    for (const column of table.fields) {
      const { field, refersTo } = column;
      const choice = choices.find((one) => one.field === field.name)?.key;
      values[field.name] = !isAsked(field, values) ? '' : refersTo === null ? sample(column, table) : (choice ?? ((await everybody.get(`/api/records/${refersTo}`)).body as RecordsView).rows[0]!.key);
    }
    return values;
  }

  it.each(recordKinds.filter(({ isCorrectedOnly, addedAt }) => !isCorrectedOnly && !addedAt))('$name is added, read, corrected and withdrawn', async ({ name }) => {
    const table = tableOf(name);
    const values = await answers(table);
    const post = (confirmed: string[]) => everybody.send('POST', at(table), { values, confirmed }, { 'idempotency-key': randomUUID() });
    const first = await post([]);
    const confirmed = (first.body as { toConfirm?: string[] }).toConfirm ?? [];
    const added = confirmed.length > 0 ? await post(confirmed) : first;
    expect(added).toMatchObject({ status: 201, body: { record: { values } } });
    const { key, version, name: said } = (added.body as RecordDoneView).record!;
    expect(said.en).not.toBe('');
    expect(((await everybody.get(at(table))).body as RecordsView).rows.map((row) => row.values)).toContainEqual(values);
    const optional = table.fields.find(({ field, refersTo, required }) => refersTo === null && !required && !field.isNeeded && values[field.name] !== '' && !rests(table, field.name));
    if (optional) {
      const changed = await everybody.send('PATCH', at(table, `/${key}`), { values: { [optional.field.name]: '' }, version, reason: 'Nobody said so', confirmed });
      expect(changed).toMatchObject({ status: 200, body: { record: { key, version: version + 1, values: { ...values, [optional.field.name]: '' } } } });
    }
    const last = optional ? version + 1 : version;
    expect(await everybody.send('POST', at(table, `/${key}/withdraw`), { version: last, reason: 'Only a test' })).toMatchObject({ status: 200 });
    const { versions } = (await everybody.get(at(table, `/${key}/history`))).body as RecordHistoryView;
    expect(versions.map(({ what }) => what)).toEqual(optional ? ['withdrawn', 'changed', 'added'] : ['withdrawn', 'added']);
  });
});

/** Answers without which others would be wrong: what opens a question, and what an end or order needs. */
function rests({ kind, fields }: KindTable, name: string): boolean {
  return ['ended_on', 'reason_ended', 'final_order_on', 'outcomes'].includes(name) || spellEnds[kind.name]?.end === name || fields.some(({ field }) => field.askedWhen?.field === name);
}

function sample({ field, type, codes }: FieldColumn, { kind }: KindTable): string {
  const code = codes ? [...codes][0] : field.codes?.[0]?.code;
  if (code) return code;
  return { string: 'Geiriau', date: spellEnds[kind.name]?.end === field.name ? '2020-03-09' : '2020-03-02', datetime: '2020-03-02T14:30', boolean: 'true', integer: '1', number: '0.5' }[type];
}
