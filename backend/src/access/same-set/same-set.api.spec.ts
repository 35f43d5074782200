import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Route, routes } from '../../../test/made-requests/contract.js';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { deriveAuthority } from '../../clocks/derive-authority.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { rowKey } from '../../records/row-key.js';
import { entries, everybody, ours, readers, theirs } from './made-readers.js';
import { alsoAsks, ofNoChild, type Places, stated, type StatedAnswers } from './stated-answers.js';

const nameOf = ({ verb, path }: Route) => `${verb} ${path}`;
const isOfChild = (name: string) => /^\w+ \/api\/children\/\{publicId\}/.test(name);

/**
 * What lists, counts and figures show each reader is, to the child, what they may see: no restricted child, none of another
 * authority and none of somebody else, and none of their own left out.
 */
describe('what lists, counts and figures show', () => {
  let test: TestApp;
  let places: Places;
  const people = new Map<string, Asking>();
  const publicIds = new Map<string, string>();
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(ours));
    await inAuthority(test.store.dataSource, { authorityId: 2 }, (manager) => manager.query(theirs));
    for (const authority of [1, 2]) await deriveAuthority(test.store.dataSource, authority);
    for (const [name, { roles }] of Object.entries(readers)) people.set(name, await test.as([...roles], { email: `${name}@council.example` }));
    await test.asOwner(async (owner) => {
      await owner.query(entries);
      for (const { child_id, public_id } of (await owner.query('select child_id, public_id from record.children')).rows) publicIds.set(child_id, public_id);
      const [row] = (await owner.query(
        `select (select staff_no::text from record.staff where authority_id = 1 and staff_id = 'nia') as "staffNo", (select min(public_id::text) from staff.accounts) as "accountId", (select min(public_id::text) from jobs.jobs) as "jobId"`)).rows;
      places = { ...row, kind: 'carers', key: rowKey(['F1']), code: 'looked-after', place: 'visit.1', id: 'visit-first-week' };
    });
  });
  afterAll(() => test.close());

  /** The children an answer names, by forename, reference or id. */
  const namedIn = (answers: readonly Answer[]) => {
    const said = JSON.stringify(answers.map(({ body }) => body));
    return everybody.filter((name) => new RegExp(`\\b${name}\\b`).test(said) || said.includes(publicIds.get(name)!));
  };
  const ask = (asking: Asking, question: string, { asked, body }: Partial<StatedAnswers>): Promise<Answer[]> => {
    const [verb, path = ''] = question.split('#')[0]!.split(' ');
    const at = { ...places, ...(question.endsWith('#nobody') && { staffNo: 'nobody' }), ...(path.includes('/jobs/') && { id: places['jobId']! }) } as Places;
    const address = path.replaceAll(/\{(\w+)\}/g, (_, part: string) => at[part] ?? 'x');
    return Promise.all((asked?.(places) ?? ['']).map((more) => (verb === 'GET' ? asking.get(`${address}${more}`) : asking.send('POST', address, body))));
  };

  /** Of whom the log says since an event that somebody read or saw them, by reader. */
  const lastEvent = () => test.asOwner(async (owner) => Number((await owner.query('select coalesce(max(event_no), 0) as last from audit.events')).rows[0].last));
  const loggedSince = (event: number) => test.asOwner(async (owner) => {
    const { rows } = await owner.query<{ reader: string; seen: string[] }>(
      `select split_part(a.email, '@', 1) as reader, array_agg(distinct c.child_id) as seen from audit.events e join staff.accounts a on a.authority_id = e.authority_id and a.account_no = e.account_no
         cross join lateral unnest(e.children) n join record.children c on c.child_no = n where e.event_no > $1 group by 1`, [event]);
    const seen = new Map(rows.map((row) => [row.reader, row.seen]));
    return Object.fromEntries([...people.keys()].map((name) => [name, everybody.filter((child) => seen.get(name)?.includes(child))]));
  });

  it('is stated of every question of the contract', () => {
    const questions = routes.filter(({ verb, path }) => verb === 'GET' || alsoAsks(verb, path)).map(nameOf).filter((name) => !isOfChild(name));
    expect([...new Set([...Object.keys(stated).map((name) => name.split('#')[0]!), ...ofNoChild])].sort()).toEqual(questions.sort());
  });

  it.each(Object.entries(stated))('is the very children they may see: %s', async (question, said) => {
    const found: Record<string, unknown> = {};
    const counted: Record<string, unknown> = {};
    const alike: unknown[] = [];
    let answered = 0;
    const before = await lastEvent();
    for (const [name, asking] of people) {
      const answers = await ask(asking, question, said);
      const isAnswered = answers.every(({ status }) => status === 200);
      if (!isAnswered) expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
      answered += Number(isAnswered);
      found[name] = namedIn(answers);
      // A page says how many there are in all, and here all of them are on it.
      for (const { body } of answers) {
        const { total, byWeek: _, ...page } = (body ?? {}) as { total?: number; byWeek?: [] };
        if (total !== undefined) expect({ name, total }).toEqual({ name, total: (Object.values(page).find(Array.isArray) as []).length });
      }
      if (said.counts && name in said.counts.are) counted[name] = said.counts.of(answers[0]!.body as never);
      if (said.alike && isAnswered) alike.push(said.alike(answers[0]!.body as never));
    }
    expect(found).toEqual(Object.fromEntries([...people.keys()].map((name) => [name, everybody.filter((child) => said.names[name]?.includes(child))])));
    if (said.counts) expect(counted).toEqual(said.counts.are);
    if (said.alike) expect(alike.slice(1)).toEqual(alike.slice(1).map(() => alike[0]));
    // The log says of the same children that they were seen, of no other, and of each reader.
    expect(await loggedSince(before)).toEqual(said.unlogged ? Object.fromEntries([...people.keys()].map((name) => [name, []])) : found);
    // A statement that nobody is answered by says nothing.
    expect(answered).toBeGreaterThan(0);
  });

  it('name nobody where the question is about no child', async () => {
    const found: unknown[] = [];
    for (const question of ofNoChild) {
      const answers = (await Promise.all([...people.values()].map((asking) => ask(asking, question, { body: { find: 'dychmygol' } })))).flat();
      found.push([question, namedIn(answers), answers.some(({ status }) => status === 200)]);
    }
    expect(found).toEqual(ofNoChild.map((question) => [question, [], true]));
  });

  it('name no other child on the pages of one than whoever reads may see, and the log says of every child that was named', async () => {
    const pages = routes.filter((route) => isOfChild(nameOf(route)) && route.parameters.every((each) => each.in !== 'path' || each.name === 'publicId'));
    expect(pages.length).toBeGreaterThan(15);
    const found: unknown[] = [];
    const others = new Set<string>();
    const before = await lastEvent();
    const told: Record<string, string[]> = Object.fromEntries([...people.keys()].map((name) => [name, []]));
    for (const [name, asking] of people) {
      const { sees } = readers[name]!;
      const [child] = sees;
      if (!child) continue;
      const answers = await Promise.all(pages.map(({ path }) => asking.get(path.replace('{publicId}', publicIds.get(child)!))));
      const named = namedIn(answers);
      told[name] = named;
      for (const other of named) if (other !== child) others.add(other);
      found.push({ name, child, isRead: answers.some(({ status }) => status === 200), beyond: named.filter((one) => !sees.includes(one)) });
    }
    expect(found).toEqual(found.map((one) => ({ ...(one as object), isRead: true, beyond: [] })));
    expect(await loggedSince(before)).toEqual(told);
    // Brothers and sisters are named where they may be.
    expect(others.size).toBeGreaterThan(0);
  });
});
