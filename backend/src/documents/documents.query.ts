import type { EntityManager } from 'typeorm';
import type { FileKind } from '../files/file-kinds.js';
import type { ReadFile } from '../files/read-words.js';

export const PAGE_SIZE = 25;

/** A document as the store gives it. */
export interface DocumentRow {
  documentNo: number;
  documentId: string;
  kind: string;
  title: string;
  datedOn: string;
  language: string | null;
  receivedFrom: string | null;
  seenByChild: boolean | null;
  fileKind: FileKind;
  bytes: number;
  sha256: string;
  retentionBasis: string;
  retainUntil: string | null;
  file: string;
  typedWords: string | null;
  visitNo: number | null;
  version: number;
}

const columns = `d.document_no as "documentNo", d.document_id as "documentId", d.kind, d.title, d.dated_on as "datedOn", d.language, d.received_from as "receivedFrom",
  d.seen_by_child as "seenByChild", d.file_kind as "fileKind", d.bytes, d.sha256, d.retention_basis as "retentionBasis",
  d.retain_until as "retainUntil", coalesce(f.scan, 'absent') as file, d.typed_words as "typedWords", d.visit_no as "visitNo", d.version
  from record.documents d left join files.contents f on f.authority_id = d.authority_id and f.sha256 = d.sha256`;

export async function documentsOf(manager: EntityManager, childNo: number, { kind, visit }: { kind?: string | undefined; visit?: number | undefined }, page: number): Promise<{ rows: DocumentRow[]; total: number }> {
  const among = 'd.child_no = $1 and ($2::text is null or d.kind = $2) and ($3::integer is null or d.visit_no = $3)';
  const [{ total }] = await manager.query(`select count(*)::integer as total from record.documents d where ${among}`, [childNo, kind ?? null, visit ?? null]);
  const rows = await manager.query(`select ${columns} where ${among} order by d.dated_on desc, d.document_no desc limit $4 offset $5`, [
    childNo, kind ?? null, visit ?? null, PAGE_SIZE, (page - 1) * PAGE_SIZE,
  ]);
  return { rows, total };
}

export async function documentOf(manager: EntityManager, childNo: number, documentNo: number): Promise<DocumentRow | undefined> {
  const [row] = await manager.query(`select ${columns} where d.child_no = $1 and d.document_no = $2`, [childNo, documentNo]);
  return row;
}

/** What may be read of a file: nothing of one that is held. */
export async function wordsOf(manager: EntityManager, sha256: string): Promise<ReadFile> {
  const [row] = await manager.query(`select words, pieces from files.contents where sha256 = $1 and scan in ('clean', 'not-scanned')`, [sha256]);
  return row ?? { words: '', pieces: null };
}
