import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const backend = join(import.meta.dirname, '../..');
/** How many files the specs over a store are dealt to: as many as let two workers end at about the same time. */
const SHARES = 8;

/**
 * Reads one share of the `.api.spec.ts` files into the test file that asks. Jest reads the whole server anew for each test file,
 * which takes three times as long as most of them; here it is read once a share. Each spec still has a store and a server of its own.
 */
export async function importShare(share: number): Promise<void> {
  const files = globSync('{src,bench}/**/*.api.spec.ts', { cwd: backend }).sort();
  for (const file of files.filter((_, at) => at % SHARES === share)) {
    const path = join(backend, file);
    if (/^(before|after)(All|Each)\(/m.test(readFileSync(path, 'utf8'))) throw new Error(`${file}: put what is done before and after into a describe, or it is done for the whole share`);
    await import(path);
  }
}
