import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CuttingProxy } from '../../test/kill/cutting-proxy.js';
import { type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { inAuthority } from '../database/authority-transaction.js';

const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values (1, 'S1', 'Nia Gweithiwr', 'nia@council.example', 'social-worker', 'North', '2015-01-01');
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'C-1', 'Siôn', 'Llywelyn', '2015-02-28');
  insert into periods_of_care (authority_id, child_no, started_on) select 1, child_no, '2020-01-06' from children;
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-06' from children c, staff s;
`;

/** The connection to the database is cut at every message of a save, before and after the database has it; the worker sends again. */
describe('a visit being saved while the connection is cut', () => {
  let test: TestApp;
  let proxy: CuttingProxy;
  let admin: pg.Client;
  let worker: Asking;
  let visits: string;
  beforeAll(async () => {
    let url = '';
    test = await makeTestApp({ through: async (appUrl) => ({ proxy, url } = await CuttingProxy.before(appUrl)).url });
    expect(url).not.toBe('');
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    worker = await test.as(['social-worker'], { email: 'nia@council.example' });
    visits = `/api/children/${(await admin.query('select public_id from record.children')).rows[0].public_id}/visits`;
  });
  afterAll(async () => {
    await admin.end();
    await test.close();
    await proxy.close();
  });

  const save = (key: string, day: number) =>
    worker.send('POST', visits, { visitedOn: new Date(Date.UTC(2020, 0, 7 + day)).toISOString().slice(0, 10), seen: true, seenAlone: true }, { 'idempotency-key': key });
  const storedWith = async (key: string) =>
    (await admin.query(
      `select (select count(*)::integer from record.visits where visit_id = $1) as visits,
        (select count(*)::integer from audit.events where event = 'visit-recorded' and subject = (select visit_no::text from record.visits where visit_id = $1)) as noted,
        (select count(*)::integer from clocks.duty_occurrences o where exists (select from record.visits v where v.visit_id = $1 and v.visited_on = o.met_on)) as clocks`,
      [key],
    )).rows[0];

  it.each(['before', 'after'] as const)('is whole or not there, and there once when sent again (%s the message)', async (when) => {
    let cuts = 0;
    for (let message = 1; ; message++) {
      const key = randomUUID();
      const day = message + (when === 'after' ? 400 : 0);
      proxy.cut(message, when);
      const { status, headers } = await save(key, day);
      const isCut = proxy.sent >= message;
      proxy.leaveWhole();
      if (!isCut) {
        expect({ message, status }).toEqual({ message, status: 201 });
        break;
      }
      cuts += 1;
      expect({ message, status, retry: headers['retry-after'] }).toEqual({ message, status: 503, retry: '5' });
      const left = await storedWith(key);
      expect([0, 1]).toContain(left.visits);
      expect({ message, noted: left.noted, isDerived: left.clocks > 0 || left.visits === 0 }).toEqual({ message, noted: left.visits, isDerived: true });
      expect({ message, status: (await save(key, day)).status, ...(await storedWith(key)), clocks: 0 }).toEqual({ message, status: 201, visits: 1, noted: 1, clocks: 0 });
    }
    expect(cuts).toBeGreaterThan(5);
  });
});
