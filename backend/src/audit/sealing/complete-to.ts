import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

const PATIENCE = 1000;
const LOOK_EVERY = 20;

/**
 * The number up to which every event is to be seen by whoever looks from now on. Whoever may still hold a lower number is
 * waited for, and waits for nobody; undefined where one of them takes longer than a second.
 */
export async function completeTo(dataSource: DataSource): Promise<number | undefined> {
  const writers = async () => (await dataSource.query<{ writers: string }[]>('select audit.writers()')).map((row) => row.writers);
  const [{ last_number: last }] = await dataSource.query<[{ last_number: number }]>('select audit.last_number()');
  let before = await writers();
  for (let waited = 0; before.length > 0; waited += LOOK_EVERY) {
    if (waited >= PATIENCE) return undefined;
    await sleep(LOOK_EVERY);
    const now = new Set(await writers());
    before = before.filter((writer) => now.has(writer));
  }
  return last;
}
