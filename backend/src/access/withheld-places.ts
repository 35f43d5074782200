import type { EntityManager } from 'typeorm';

/**
 * What of a child’s record tells where they live or lived: the one list. Each is taken out of every answer about a child whose
 * address is protected from whoever asks, wherever it stands in it, in sentences too.
 */
export const keptWords = (child: string) => `
  select p.postcode as words from record.placements p where p.child_no = ${child}
  union select c.name from record.placements p join record.carers c on c.authority_id = p.authority_id and c.carer_no = p.carer_no where p.child_no = ${child}
  union select c.carer_id from record.placements p join record.carers c on c.authority_id = p.authority_id and c.carer_no = p.carer_no where p.child_no = ${child}
  union select s.name from record.placements p join record.settings s on s.authority_id = p.authority_id and s.setting_no = p.setting_no where p.child_no = ${child}
  union select s.setting_id from record.placements p join record.settings s on s.authority_id = p.authority_id and s.setting_no = p.setting_no where p.child_no = ${child}
  union select k.home_postcode from record.children k where k.child_no = ${child}
  union select o.address from record.relationships r join record.people o on o.authority_id = r.authority_id and o.person_no = r.person_no where r.child_no = ${child}
  union select o.phone from record.relationships r join record.people o on o.authority_id = r.authority_id and o.person_no = r.person_no where r.child_no = ${child}`;

/** Answers that stand under these names say in whose area a child lives, by a code others use as well. */
const areas = new Set(['area_authority', 'areaAuthority', 'isOutOfArea']);

/** Kinds of record that say where a child or those of their family live: whoever may not read it may not write it over either. */
export const kindsOfPlace = ['placements', 'children', 'out-of-area-decisions', 'people', 'relationships', 'contact-arrangements'];

const marker = { en: 'Protected', cy: 'Gwarchodedig' } as const;

export async function placesOf(manager: EntityManager, childNo: number): Promise<string[]> {
  const rows: { words: string }[] = await manager.query(`select words from (${keptWords('$1')}) w where length(trim(words)) > 2 order by length(words) desc`, [childNo]);
  return rows.map(({ words }) => words);
}

/** The same answer without what tells where the child lives. */
export function withhold<T>(answer: T, words: readonly string[], language: 'en' | 'cy' = 'en'): T {
  if (typeof answer === 'string') return words.reduce((said, word) => said.replaceAll(word, marker[language]), answer as string) as T;
  if (Array.isArray(answer)) return answer.map((one: unknown) => withhold(one, words, language)) as T;
  if (!isPlain(answer)) return answer;
  const isSaidOfArea = areas.has(String((answer as Record<string, unknown>)['field']));
  const entries = Object.entries(answer).map(([name, value]: [string, unknown]) => {
    if (areas.has(name)) return [name, typeof value === 'string' ? '' : null];
    if (isSaidOfArea && name === 'text') return [name, marker];
    return [name, withhold(value, words, name === 'cy' || name === 'en' ? name : language)];
  });
  return Object.fromEntries(entries) as T;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
}
