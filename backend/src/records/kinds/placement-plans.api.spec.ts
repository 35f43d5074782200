import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestApp, type TestApp } from '../../../test/test-app.js';
import { deriveAuthority } from '../../clocks/derive-authority.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { rowKey } from '../row-key.js';

describe('a placement plan written by hand', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(`
      insert into staff (authority_id, staff_id, name, email, job, team, started_on) values (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01');
      insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2015-02-28');
      insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2026-01-05', 'N1' from children;
      insert into legal_statuses (authority_id, child_no, legal_status, started_on) select 1, child_no, 'C2', '2026-01-05' from children;
      insert into placements (authority_id, child_no, placement_id, started_on, placement_type) select 1, child_no, 'P1', '2026-01-05', 'F2' from children;
      insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, child_no, staff_no, 'social-worker', '2026-01-05' from children, staff;
    `));
    await deriveAuthority(test.store.dataSource, 1);
  });
  afterAll(() => test.close());

  it('a placement plan written by hand is when the duties know the plan of the placement was made and signed', async () => {
    const seen = (sql: string) => inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(sql));
    const [{ public_id: publicId }] = await seen('select public_id from children');
    const worker = await test.as(['social-worker'], { email: 'nia@council.example' });
    const values = { placement_id: rowKey(['P1']), day_to_day: 'Up at seven.', prepared_on: '2026-01-08', signed_on: '2026-01-09', signed_by: 'Mair Bevan' };
    const added = await worker.send('POST', `/api/children/${publicId}/records/placement-plans`, { values }, { 'idempotency-key': randomUUID() });
    expect(added).toMatchObject({ status: 201 });
    expect(await seen('select plan_made_on::text, plan_signed_on::text from placements')).toEqual([{ plan_made_on: '2026-01-08', plan_signed_on: '2026-01-09' }]);
    const met = `select duty, met_on::text from clocks.duty_occurrences where duty in ('placement-plan', 'placement-plan-signed') order by duty`;
    expect(await seen(met)).toEqual([{ duty: 'placement-plan', met_on: '2026-01-08' }, { duty: 'placement-plan-signed', met_on: '2026-01-09' }]);
  });
});
