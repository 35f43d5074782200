import { inAuthority } from '../../src/database/authority-transaction.js';
import { whatWasTyped } from '../../src/domain/finding/what-was-typed.js';
import { foundChildren } from '../../src/find/found-children.query.js';
import { wordsIn } from '../../src/find/words-in.query.js';
import { manyPeople } from '../data/many-people.js';
import type { Line } from '../timing/result-table.js';
import { inTurns } from '../timing/rounds.js';
import type { Bench } from './bench.js';

const PEOPLE = 200_000;

/** Finds one of 200,000 people of one authority, asked as the application's role under row-level security by somebody who may see them all. */
export async function findOneOfMany({ store: { admin, dataSource }, biggest, asAt, rounds, warmUps }: Bench): Promise<Line[]> {
  await admin.query('select setseed(0.25)');
  await admin.query(manyPeople, [biggest, PEOPLE]);
  await admin.query('select find.rebuild($1::smallint)', [biggest]);
  for (const table of ['find.names', 'find.words', 'record.children']) await admin.query(`vacuum analyze ${table}`);
  const ask = (text: string) => () =>
    inAuthority(dataSource, { authorityId: biggest }, async (manager) => {
      const typed = whatWasTyped(text);
      const found = await foundChildren(manager, { roles: ['performance-officer'], email: 'nobody@council.example' }, asAt, await wordsIn(manager, typed.names), typed, 1);
      if (found.length === 0) throw new Error(`Nobody is found by ${text}`);
    });
  const { misspelt, surname, born } = await inTurns({ misspelt: ask('Katrin Llewelin'), surname: ask('Jones'), born: ask('3 May 2010') }, rounds, warmUps);
  return [
    { name: 'find a misspelt full name among 200,000', ours: misspelt, mostMs: 10 },
    { name: 'find a very common surname among 200,000', ours: surname, mostMs: 20 },
    { name: 'find a date of birth among 200,000', ours: born },
  ];
}
