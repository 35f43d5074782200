import type { Typed } from '../domain/finding/what-was-typed.js';

/** A query of those found: `no`, how alike (`score`, 1 for each word) and the order of their names (`sorted`). One word may find somebody more than once. */
export interface FoundSql {
  /** Goes before it, after `with`: `alike`, the words of names that are like those typed. */
  alike: string;
  sql: string;
  values: unknown[];
}

export type Kind = 'child' | 'carer' | 'setting' | 'staff';

export const called = `('name', 'known-as', 'former-name', 'merged-name')`;
export const coded = `('reference', 'nhs-number', 'upn', 'merged-reference', 'merged-nhs-number', 'merged-upn')`;
export const born = `('born', 'merged-born')`;
const MOST_WORDS = 8;

/**
 * Whoever has every word typed (of three or more, all but one), alike or alike in sound, the date and the codes. Asked of
 * `find.names` by equality and order alone, because only of those row-level security lets an index answer.
 *
 * @param words the words typed, taken apart by `find.words_in`
 * @param first number of the first parameter that is free in the query
 * @returns null where nothing was typed that anybody could be found by
 */
export function foundSql(kind: Kind, words: readonly string[], typed: Pick<Typed, 'born' | 'codes'>, first: number): FoundSql | null {
  const values: unknown[] = [];
  const at = (value: unknown) => `$${first - 1 + values.push(value)}`;
  const within = (sources: string, from: string, to: string) =>
    `select n.no, max(n.sorted) as sorted from find.names n where n.kind = '${kind}' and n.source in ${sources} and n.word >= ${from} and n.word <= ${to} group by n.no`;
  const parts: string[] = [];
  const few = words.slice(0, MOST_WORDS);
  const alike = alikeSql(kind, at(few));
  if (few.length > 0) parts.push(wordsSql(kind, few.length));
  if (typed.born) parts.push(`select *, 1.0::real as score from (${within(born, at(typed.born.from), at(typed.born.to))}) b`);
  // What follows a code is longer than it; the tilde comes after every letter.
  for (const code of typed.codes) parts.push(`select *, 1.0::real as score from (${within(coded, at(code), at(code.length < 3 ? code : `${code}~`))}) k`);
  if (parts.length === 0) return null;
  const [one, ...others] = parts.map((sql, index) => ({ name: `f${index}`, sql }));
  const joined = others.map(({ name, sql }) => ` join (${sql}) ${name} using (no)`).join('');
  const score = [one!, ...others].map(({ name }) => `${name}.score`).join(' + ');
  return { alike, sql: `select no, ${one!.name}.sorted, ${score} as score from (${one!.sql}) ${one!.name}${joined}`, values };
}

function alikeSql(kind: Kind, list: string): string {
  // Places alone stand behind a mutation: in Welsh a person's name keeps its beginning.
  const spelt = kind === 'setting' ? 'unnest(find.unmutated(w.word))' : '(values (w.word))';
  return `alike as materialized (select w.at, l.word, max(l.likeness) as likeness from unnest(${list}::text[]) with ordinality w (word, at)
    cross join lateral ${spelt} s (word) cross join lateral find.words_like(s.word) l group by w.at, l.word)`;
}

function wordsSql(kind: Kind, count: number): string {
  const named = `from alike t join find.names n on n.kind = '${kind}' and n.word = t.word and n.source in ${called}`;
  // To group the many thousands of a very common surname would take as long as all else together.
  if (count === 1) return `select n.no, n.sorted, t.likeness as score ${named}`;
  const best = Array.from({ length: count }, (_, index) => `max(t.likeness) filter (where t.at = ${index + 1})`);
  const needed = count > 2 ? count - 1 : count;
  return `select n.no, n.sorted, (${best.map((each) => `coalesce(${each}, 0)`).join(' + ')})::real as score
    ${named} group by n.no, n.sorted having num_nonnulls(${best.join(', ')}) >= ${needed}`;
}
