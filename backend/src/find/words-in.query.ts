import type { EntityManager } from 'typeorm';

/** Names taken apart as the store keeps them: unaccented, in small letters, without ap, ab and ferch. */
export async function wordsIn(manager: EntityManager, names: string): Promise<string[]> {
  const [{ words }] = await manager.query('select find.words_in($1) as words', [names]);
  return words;
}
