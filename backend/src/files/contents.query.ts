import type { EntityManager } from 'typeorm';
import type { Acting } from '../database/authority-transaction.js';
import type { FileKind } from './file-kinds.js';
import type { TakenIn } from './take-in-file.js';
import type { Scan } from './virus-scanner.js';

/** Stores a content under its digest, once in an authority. */
export async function storeContent(manager: EntityManager, { authorityId }: Acting, { sha256, kind, content, words, pieces, scan }: TakenIn): Promise<void> {
  await manager.query(
    `insert into files.contents (authority_id, sha256, kind, bytes, content, words, scan, pieces, scanned_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, case when $7 = 'clean' then now() end) on conflict do nothing`,
    [authorityId, sha256, kind, content.length, content, words, scan, pieces === null ? null : JSON.stringify(pieces)],
  );
}

export interface StoredContent {
  kind: FileKind;
  content: Buffer;
  scan: Scan;
}

export async function contentOf(manager: EntityManager, sha256: string): Promise<StoredContent | undefined> {
  const [row] = await manager.query('select kind, content, scan from files.contents where sha256 = $1', [sha256]);
  return row;
}

export async function setScan(manager: EntityManager, sha256: string, scan: Scan): Promise<void> {
  await manager.query('update files.contents set scan = $2, scanned_at = now() where sha256 = $1', [sha256, scan]);
}
