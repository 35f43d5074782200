import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import pg from 'pg';
import { type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { AUDITED, type AuditMark } from '../../http/route-marks.js';
import { actTitles } from './act-titles.js';
import type { ReadersView } from './readers-view.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values
    (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01'), (1, 'S2', 'Tomos Rheolwr', 'tomos@council.example', 'team-manager', 'North', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2012-02-29'), (1, 'C-2', 'Mali', 'Dafydd', '2014-07-01');
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-01'
    from children c join staff s on s.staff_id = 'S1' where c.child_id = 'C-1';
`;

describe('who looked at a file', () => {
  let test: TestApp;
  let tomos: Asking;
  let nia: Asking;
  const idOf = new Map<string, string>();
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    const admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id } of (await admin.query('select child_id, public_id from record.children')).rows) idOf.set(child_id, public_id);
    await admin.end();
    nia = await test.as(['social-worker'], { email: 'nia@council.example' });
    tomos = await test.as(['team-manager'], { email: 'tomos@council.example' });
  });
  afterAll(() => test.close());

  const readers = async (query = '', child = 'C-1') => (await tomos.get(`/api/children/${idOf.get(child)}/readers${query}`)).body as ReadersView;

  it('names everybody who saw the child, in a list too, who was refused, and who asked who looked', async () => {
    await nia.get('/api/children');
    await nia.get(`/api/children/${idOf.get('C-1')}`);
    const stranger = await test.as(['social-worker', 'iro']);
    expect((await stranger.get(`/api/children/${idOf.get('C-1')}`)).status).toBe(404);
    const first = await readers();
    expect(first.rows.map(({ act, roles, name }) => [act.en, roles.map(({ cy }) => cy), name])).toEqual([
      [actTitles['child-refused']?.en, ['Swyddog adolygu annibynnol', 'Gweithiwr cymdeithasol'], 'Invented Person'],
      [actTitles['child-seen']?.en, ['Gweithiwr cymdeithasol'], 'Invented Person'],
      [actTitles['children-listed']?.en, ['Gweithiwr cymdeithasol'], 'Invented Person'],
    ]);
    expect(first).toMatchObject({ reference: 'C-1', total: 3, page: 1 });
    expect((await readers()).rows[0]).toMatchObject({ act: actTitles['readers-seen'], roles: [{ en: 'Team manager' }] });
  });

  it('shows a page of them at a time', async () => {
    expect(await readers('?page=2')).toMatchObject({ page: 2, rows: [] });
    expect((await tomos.get(`/api/children/${idOf.get('C-1')}/readers?page=0`)).status).toBe(400);
  });

  it.each([
    { who: 'the child’s own worker', as: () => nia, child: 'C-1', status: 403, because: 'the role does not include it' },
    { who: 'a manager', as: () => tomos, child: 'C-2', status: 404, because: 'the child is not of the team' },
  ])('is not told to $who, because $because', async ({ as, child, status }) => {
    expect((await as().get(`/api/children/${idOf.get(child)}/readers`)).status).toBe(status);
  });

  it('has words for what every route about one child leaves in the log', () => {
    const controllers = [...test.app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
    const events = controllers.flatMap(({ metatype, instance }) => {
      if (!String(Reflect.getMetadata('path', metatype as object)).startsWith('children')) return [];
      return new MetadataScanner().getAllMethodNames(Object.getPrototypeOf(instance) as object).flatMap((method) => {
        const mark = Reflect.getMetadata(AUDITED, (instance as Record<string, object>)[method] ?? {}) as AuditMark | undefined;
        return mark?.by === 'act' ? [mark.event] : [];
      });
    });
    expect(events.length).toBeGreaterThan(5);
    expect(events.filter((event) => !(event in actTitles))).toEqual([]);
  });
});
