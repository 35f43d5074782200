import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { inAuthority, onEveryChild } from '../database/authority-transaction.js';
import { makeAccount } from '../staff/make-account.js';

/** The wall in front of a restricted child, held to the catalogue: a table added later is covered the day it lands. */
describe('the rows of a restricted child', () => {
  let store: TestStore;
  let admin: pg.Client;
  let hidden: number;
  let open: number;
  const account = new Map<string, number>();
  beforeAll(async () => {
    store = await makeTestStore();
    admin = new pg.Client({ connectionString: store.adminUrl });
    await admin.connect();
    for (const who of ['cleared', 'worker', 'opener']) {
      await makeAccount(store.dataSource, 1, { email: `${who}@council.example`, name: 'Invented Person', roles: ['social-worker'], language: 'en', password: 'a password of the tests' });
    }
    for (const { email, account_no } of (await admin.query('select email, account_no from staff.accounts')).rows) account.set(email.split('@')[0], account_no);
    await inAuthority(store.dataSource, { authorityId: 1 }, async (manager) => {
      const made = await manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth)
        values (1, 'A', 'Nia', 'Invented', '2014-05-01'), (1, 'B', 'Mali', 'Invented', '2014-05-01') returning child_no`);
      [hidden, open] = made.map(({ child_no }: { child_no: number }) => child_no);
      await manager.query(`insert into legal_statuses (authority_id, child_no, legal_status, started_on) select 1, child_no, 'C2', '2020-01-06' from children`);
      await manager.query(`update children set known_as = 'N'`);
      const [{ no }] = await manager.query(
        `insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) values (1, $1, 'colleague-child', 'x', '2027-01-01', 1) returning restriction_no as no`, [hidden]);
      await manager.query('insert into access.cleared (authority_id, restriction_no, account_no, cleared_by) values (1, $1, $2, 1)', [no, account.get('cleared')]);
      await manager.query(`insert into access.openings (authority_id, child_no, account_no, reason, said, request_key) values (1, $1, $2, 'missing', 'Twenty letters and more of why', gen_random_uuid())`, [hidden, account.get('opener')]);
    });
  });
  afterAll(async () => {
    await admin.end();
    await store.drop();
  });

  const ask = (who: string, sql: string, values: unknown[] = []) =>
    inAuthority(store.dataSource, { authorityId: 1, userNo: account.get(who) }, (manager) => manager.query(sql, values));
  const seen = async (who: string, table: string) => ((await ask(who, `select distinct child_no from ${table} order by 1`)) as { child_no: number }[]).map(({ child_no }) => child_no);

  it('are behind a restrictive policy for reading and three for writing in every table that names a child', async () => {
    const { rows } = await admin.query<{ named: string; policies: number }>(
      `select format('%I.%I', n.nspname, c.relname) as named,
         (select count(*)::integer from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polname in ('not_hidden', 'not_closed_to_add', 'not_closed_to_change', 'not_closed_to_remove')) as policies
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_no'
       where c.relkind in ('r', 'p') and n.nspname <> 'access' order by 1`,
    );
    expect(rows.length).toBeGreaterThan(45);
    expect(rows.filter(({ policies }) => policies !== 4)).toEqual([]);
  });

  it('are read through views only as whoever asks', async () => {
    const { rows } = await admin.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`,
    );
    expect(rows).toEqual([]);
  });

  it.each(['record.children', 'record.legal_statuses', 'record.moved', 'history.children', `(select no as child_no from find.names where kind = 'child' and word = 'invented') names`])('are not in %s for a colleague, and are for whoever is cleared', async (table) => {
    expect(await seen('worker', table)).toEqual([open]);
    expect(await seen('cleared', table)).toEqual([hidden, open]);
    expect(await seen('opener', table)).toEqual([hidden, open]);
  });

  it('are all there for the system itself', async () => {
    const all = await inAuthority(store.dataSource, { authorityId: 1, userNo: account.get('worker'), everyChild: true }, (manager) => manager.query('select count(*)::integer as n from children'));
    expect(all).toEqual([{ n: 2 }]);
  });

  it('are there while what follows from the record is worked out in an act of a colleague, and gone again after', async () => {
    const counted = await inAuthority(store.dataSource, { authorityId: 1, userNo: account.get('worker') }, async (manager) => {
      const count = async () => (await manager.query('select count(*)::integer as n from children'))[0].n;
      return [await count(), await onEveryChild(manager, count), await count()];
    });
    expect(counted).toEqual([1, 2, 1]);
  });

  it.each(['worker', 'opener'])('are not written by a %s', async (who) => {
    const add = ask(who, `insert into visits (authority_id, child_no, visit_id, visited_on, statutory, seen) values (1, $1, 'V', '2026-01-01', true, true)`, [hidden]);
    await expect(add).rejects.toThrow(/row-level security/);
    expect((await ask(who, `update children set known_as = 'changed' where child_no = $1`, [hidden]))[1]).toBe(0);
    expect((await ask(who, 'delete from legal_statuses where child_no = $1', [hidden]))[1]).toBe(0);
  });

  it('are gone again the moment an opening ends', async () => {
    await admin.query('begin; set local session_replication_role = replica');
    await admin.query(`update access.openings set opened_at = now() - interval '61 minutes', ends_at = now() - interval '1 minute'`);
    await admin.query('commit');
    expect(await seen('opener', 'record.children')).toEqual([open]);
  });

  it('cannot be opened for longer than an hour, nor without saying why', async () => {
    const opening = (extra: string, said: string) =>
      ask('worker', `insert into access.openings (authority_id, child_no, account_no, reason, said, request_key ${extra && ', ends_at'}) values (1, $1, $2, 'missing', $3, gen_random_uuid() ${extra})`, [hidden, account.get('worker'), said]);
    await expect(opening(`, now() + interval '61 minutes'`, 'Twenty letters and more of why')).rejects.toThrow('openings_an_hour');
    await expect(opening('', 'short                    ')).rejects.toThrow('openings_said_enough');
    await expect(ask('worker', `update access.openings set ends_at = now() + interval '1 day'`)).rejects.toThrow('permission denied');
  });
});
