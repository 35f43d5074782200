import { canBeRead } from '../exchange/extract/cell-values.js';
import type { CellType } from '../exchange/extract/extract-schema.js';

/** Names a row in addresses: what names it in the extract, closed up. It says nobody’s name. */
export function rowKey(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/** What a key names; null where it cannot be a key of columns of these types. */
export function partsOfKey(key: string, types: readonly CellType[]): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(key, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== types.length) return null;
    return parts.every((part, at): part is string => typeof part === 'string' && part !== '' && canBeRead[types[at]!](part)) ? parts : null;
  } catch {
    return null; // It was typed, or cut off.
  }
}
