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
/**
 * A made authority of Welsh names: a quarter of all bear ten surnames, as common as stated in thousandths, a quarter ninety more, the rest a
 * long tail. Everybody’s place among them is counted out, not drawn.
 */
const common = [['Jones', 58], ['Williams', 37], ['Davies', 37], ['Evans', 25], ['Thomas', 24], ['Roberts', 15], ['Lewis', 15], ['Hughes', 12], ['Morgan', 12], ['Griffiths', 10]] as const;
const surnameAt = (place: string) => `case ${common.map(([name], at) => `when ${place} % 1000 < ${common.slice(0, at + 1).reduce((sum, [, many]) => sum + many, 0)} then '${name}'`).join(' ')}
  when ${place} % 1000 < 497 then 'Canol' || ${place} % 90 else 'Prin' || (${place} / 1000 * 503 + ${place} % 1000) % 2503 end`;
/** What is read in a week that is in order, by account n of 400: who reads, how many children, by what right. */
const week = [
  { who: 'n <= 350', children: 12, as: 'allocated' }, { who: 'n <= 350', children: 5, as: 'team' }, { who: 'n <= 350', children: 4, as: 'cover' },
  { who: 'n between 351 and 390', children: 40, as: 'team' }, { who: 'n > 390', children: 75, as: 'role' },
];
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

  it('is found of fewer than one in a hundred staff in a week that is in order, of 4,000 children and 400 staff of Welsh names', async () => {
    await inAuthority(store.dataSource, { authorityId: 2 }, async (manager) => {
      await manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth) select 2, 'W-' || n, 'Dychmygol', ${surnameAt('(n * 389 + n / 1000 * 7)')}, '2014-05-01' from generate_series(1, 4000) n`);
      await manager.query(`insert into staff.accounts (authority_id, email, name, password_hash, language) select 2, 'w-' || n || '@council.example', 'Gweithiwr ' || ${surnameAt('(n * 617)')}, 'none', 'cy' from generate_series(1, 400) n`);
    });
    for (const { who, children, as } of week) {
      await admin.query(
        `insert into audit.events (authority_id, at, account_no, event, children, how)
         select 2, (timestamp '2026-11-16 09:00' + k % 5 * interval '1 day' + k * interval '5 minutes') at time zone 'Europe/London', a.account_no, 'child-seen', array[c.child_no], jsonb_build_object('as', $2::text)
         from generate_series(1, 400) n cross join generate_series(1, $1) k join staff.accounts a on a.email = 'w-' || n || '@council.example' join record.children c on c.child_id = 'W-' || (n * 131 + k * 37) % 4000 + 1 where ${who}`, [children, as]);
    }
    await findPatterns(store.dataSource, 2, since, secretsKey);
    const [{ flagged, by, namesakes }] = (await admin.query(
      `select count(distinct account_no)::integer as flagged, array_agg(distinct kind) as by,
        (select count(distinct e.account_no)::integer from audit.events e join staff.accounts a using (authority_id, account_no) join record.children c on c.child_no = e.children[1]
          where e.authority_id = 2 and e.how->>'as' <> 'allocated' and split_part(a.name, ' ', 2) = c.surname) as namesakes from access.patterns where authority_id = 2`)).rows;
    // Many read of somebody who is called as they are; a surname of few is another matter.
    expect(namesakes).toBeGreaterThan(20);
    expect({ flagged, by, isFew: flagged < 4 }).toMatchObject({ isFew: true });
  });

  it('is kept once, however often it is looked for', async () => {
    const before = await found();
    await findPatterns(store.dataSource, 1, since, secretsKey);
    expect(await found()).toEqual(before);
  });
});
