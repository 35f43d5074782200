import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { inAuthority } from '../database/authority-transaction.js';
import { makeAccount } from '../staff/make-account.js';
import { findPatterns } from './find-patterns.js';
import { digestOfPostcode } from './own-address.js';

const NORMAL = 20_000;
const secretsKey = randomBytes(32);
const since = new Date('2026-11-16T00:00:00Z');

/** Scenarios that are known, among reading that is in order: all of them are found, and nobody else. */
describe('reading that is worth a look', () => {
  let store: TestStore;
  let admin: pg.Client;
  const account = new Map<string, number>();
  beforeAll(async () => {
    store = await makeTestStore();
    admin = new pg.Client({ connectionString: store.adminUrl });
    await admin.connect();
    for (const [who, name] of [['cousin', 'Mari Llywelyn'], ['neighbour', 'Tomos Rees'], ['curious', 'Nia Haf'], ['owl', 'Gwen Prys'], ['friend', 'Ifan Wyn'], ['worker', 'Siân Dafydd'], ['namesake', 'Elin Jones']]) {
      await makeAccount(store.dataSource, 1, { email: `${who}@council.example`, name: name!, roles: ['social-worker'], language: 'en', password: 'a password of the tests' });
    }
    for (const { email, account_no } of (await admin.query('select email, account_no from staff.accounts')).rows) account.set(email.split('@')[0], account_no);
    await inAuthority(store.dataSource, { authorityId: 1 }, async (manager) => {
      await manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth, home_postcode)
        select 1, 'C-' || n, 'Invented', case n when 1 then 'Llywelyn' when 2 then 'Ap Hugh' when 4 then 'Jones' else 'Invented' || n end, '2014-05-01', case n when 2 then 'CF10 1AA' end from generate_series(1, 60) n`);
      await manager.query(`insert into access.own_postcodes (authority_id, account_no, digest) values (1, $1, $2), (1, $3, $4)`, [
        account.get('neighbour'), digestOfPostcode(secretsKey, 1, 'CF101AA'), account.get('worker'), digestOfPostcode(secretsKey, 1, 'CF999ZZ'),
      ]);
      await manager.query(`insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) select 1, child_no, 'colleague-child', 'x', '2099-01-01', 1 from children where child_id = 'C-3'`);
    });
    await look('worker', `generate_series(1, ${NORMAL}) n`, `timestamp '2026-11-17 09:00' + (n % 400) * interval '1 minute'`, `5 + n % 50`, 'allocated');
    await look('cousin', 'generate_series(1, 2) n', `timestamp '2026-11-17 10:00'`, '1', 'team');
    await look('namesake', 'generate_series(1, 2) n', `timestamp '2026-11-17 10:00'`, '4', 'allocated');
    await look('neighbour', 'generate_series(1, 1) n', `timestamp '2026-11-17 10:00'`, '2', 'team');
    await look('curious', 'generate_series(1, 4) n', `timestamp '2026-11-17 10:00'`, '10 + n', null, 'child-refused');
    await look('owl', 'generate_series(1, 25) n', `timestamp '2026-11-17 23:30' + n * interval '3 minutes'`, '10 + n', 'team');
    await look('friend', 'generate_series(1, 1) n', `timestamp '2026-11-17 10:00'`, '3', 'emergency');
    await findPatterns(store.dataSource, 1, since, secretsKey);
  });
  afterAll(async () => {
    await admin.end();
    await store.drop();
  });

  const look = (who: string, series: string, at: string, nth: string, as: string | null, event = 'child-seen') =>
    admin.query(
      `insert into audit.events (authority_id, at, account_no, event, children, how)
       select 1, (${at}) at time zone 'Europe/London', $1, $2, array[c.child_no], case when $3::text is null then null else jsonb_build_object('as', $3::text) end
       from ${series} join record.children c on c.child_id = 'C-' || (${nth})`, [account.get(who), event, as]);
  const found = async () =>
    (await admin.query(`select p.kind, split_part(a.email, '@', 1) as who, c.child_id as child, p.times, p.seen_on::text as on from access.patterns p
      join staff.accounts a using (authority_id, account_no) left join record.children c using (authority_id, child_no) order by p.kind`)).rows;

  it('is found wherever it is known to be, and nowhere else', async () => {
    expect(await found()).toEqual([
      { kind: 'colleague-child', who: 'friend', child: 'C-3', times: 1, on: '2026-11-17' },
      { kind: 'night-time-bulk', who: 'owl', child: null, times: 25, on: '2026-11-17' },
      { kind: 'not-allocated', who: 'curious', child: null, times: 4, on: '2026-11-17' },
      { kind: 'own-address', who: 'neighbour', child: 'C-2', times: 1, on: '2026-11-17' },
      { kind: 'same-surname', who: 'cousin', child: 'C-1', times: 2, on: '2026-11-17' },
    ]);
  });

  it('is kept once, however often it is looked for', async () => {
    const before = await found();
    await findPatterns(store.dataSource, 1, since, secretsKey);
    expect(await found()).toEqual(before);
  });
});
