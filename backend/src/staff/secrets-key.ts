import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_LENGTH = 32;

/** The key given; else the embedded store's own, made once and kept in its folder; undefined where there is neither. */
export function secretsKeyOf(given: string | undefined, dataFolder: string | undefined): Buffer | undefined {
  if (given) return Buffer.from(given, 'base64');
  if (!dataFolder) return undefined;
  const file = join(dataFolder, 'secrets-key');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(KEY_LENGTH).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
}
