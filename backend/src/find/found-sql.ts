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
    `from find.names n where n.kind = '${kind}' and n.source in ${sources} and n.word >= ${from} and n.word <= ${to}`;
  const few = words.slice(0, MOST_WORDS);
  const alike = alikeSql(kind, at(few));
  const exact = typed.born ? [within(born, at(typed.born.from), at(typed.born.to))] : [];
  // What follows a code is longer than it; the tilde comes after every letter.
  for (const code of typed.codes) exact.push(within(coded, at(code), at(code.length < 3 ? code : `${code}~`)));
  if (few.length > 0) return { alike, sql: wordsSql(kind, few.length, exact), values };
  const [one, ...others] = exact;
  if (one === undefined) return null;
  return { alike, sql: `select n.no, max(n.sorted) as sorted, ${exact.length}::real as score ${one} ${others.map(isAmong).join(' ')} group by n.no`, values };
}

/** In a CASE, because the planner does not know how many may be called so, and would ask again for each. */
function isAmong(those: string): string {
  return `and case when n.no in (select n.no ${those}) then true end`;
}

function alikeSql(kind: Kind, list: string): string {
  // Places alone stand behind a mutation: in Welsh a person's name keeps its beginning.
  const spelt = kind === 'setting' ? 'unnest(find.unmutated(w.word))' : '(values (w.word))';
  return `alike as materialized (select w.at, l.word, max(l.likeness) as likeness from unnest(${list}::text[]) with ordinality w (word, at)
    cross join lateral ${spelt} s (word) cross join lateral find.words_like(s.word) l group by w.at, l.word)`;
}

/** That a name `n` is one of the words of `alike t`. */
export function calledAlike(kind: Kind): string {
  return `n.kind = '${kind}' and n.word = t.word and n.source in ${called}`;
}

function wordsSql(kind: Kind, count: number, exact: readonly string[]): string {
  const like = `from alike t join find.names n on ${calledAlike(kind)}`;
  const also = exact.map(isAmong).join(' ');
  if (count === 1) return `select n.no, n.sorted, (t.likeness + ${exact.length})::real as score ${like} where true ${also}`;
  const best = Array.from({ length: count }, (_, index) => `max(t.likeness) filter (where t.at = ${index + 1})`);
  const score = `(${best.map((each) => `coalesce(${each}, 0)`).join(' + ')} + ${exact.length})::real as score`;
  if (count > 2) return `select n.no, max(n.sorted) as sorted, ${score} ${like} where true ${also} group by n.no having num_nonnulls(${best.join(', ')}) >= ${count - 1}`;
  return `select f.no, max(n.sorted) as sorted, ${score} from (select distinct n.no ${like} where t.at = 1 ${isAmong(`${like} where t.at = 2`)} ${also}) f
    cross join alike t join find.names n on ${calledAlike(kind)} and n.no = f.no group by f.no`;
}
