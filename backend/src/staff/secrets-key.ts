import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const KEY_LENGTH = 32;

/** The key given; else the embedded store's own, made once and kept in its folder; undefined where there is neither. */
export function secretsKeyOf(given: string | undefined, dataFolder: string | undefined): Buffer | undefined {
  if (given) return Buffer.from(given, 'base64');
  return dataFolder ? keptKey(join(dataFolder, 'secrets-key')) : undefined;
}

/**
 * The key that is to follow: the one given; for an embedded store that keeps its own one is made beside it, and `taken` puts it in
 * the place of the one before. Undefined where there is neither, or what is given is no key.
 */
export function nextSecretsKeyOf(given: string | undefined, dataFolder: string | undefined): { key: Buffer; taken: () => void } | undefined {
  if (given) {
    const key = Buffer.from(given, 'base64');
    return key.length === KEY_LENGTH ? { key, taken: () => {} } : undefined;
  }
  if (!dataFolder) return undefined;
  const next = join(dataFolder, 'secrets-key.next');
  return { key: keptKey(next), taken: () => renameSync(next, join(dataFolder, 'secrets-key')) };
}

function keptKey(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(KEY_LENGTH).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
}
