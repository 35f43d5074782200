import type { EntityManager } from 'typeorm';
import type { Identity } from '../children/identity.query.js';
import type { Person } from '../http/person.js';
import { sentBefore } from '../http/sent-before.js';
import type { TakenIn } from '../files/take-in-file.js';
import { storeContent } from '../files/contents.query.js';
import type { DocumentDto } from './document.dto.js';
import { rowKey } from '../records/row-key.js';

type Said = Pick<DocumentDto, 'kind' | 'title' | 'datedOn' | 'language' | 'receivedFrom' | 'seenByChild' | 'retentionBasis' | 'retainUntil' | 'typedWords' | 'visitNo'>;

/** What is said of a document, in the order of the columns below. */
function said({ kind, title, datedOn, language, receivedFrom, seenByChild, retentionBasis, retainUntil, typedWords, visitNo }: Said): unknown[] {
  return [kind, title.trim(), datedOn, language ?? null, receivedFrom?.trim() || null, seenByChild ?? null, retentionBasis, retainUntil ?? null, typedWords?.trim() || null, visitNo ?? null];
}

/** Stores a document and its file once for a key. Answers with its number and whether it is new. */
export async function keepDocument(manager: EntityManager, person: Person, { childNo }: Identity, key: string, document: Said, file: TakenIn): Promise<{ documentNo: number; isNew: boolean }> {
  await storeContent(manager, person, file);
  const values = [person.authorityId, childNo, key, ...said(document), file.sha256, file.kind, file.content.length];
  const [made] = await manager.query(
    `insert into record.documents (authority_id, child_no, document_id, kind, title, dated_on, language, received_from, seen_by_child, retention_basis, retain_until, typed_words, visit_no, sha256, file_kind, bytes)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict on constraint documents_document_id_once do nothing returning document_no`,
    values,
  );
  if (made) return { documentNo: made.document_no, isNew: true };
  const [same] = await manager.query(
    `select document_no from record.documents where child_no = $1 and document_id = $2 and sha256 = $3 and (version > 1 or (kind, title, dated_on) = ($4, $5, $6::date))`,
    [childNo, key, file.sha256, ...said(document).slice(0, 3)],
  );
  if (!same) throw sentBefore();
  return { documentNo: same.document_no, isNew: false };
}

/** Takes a document recorded in error out of the record; its past keeps it. Answers whether the version was still the one there. */
export async function withdrawDocument(manager: EntityManager, { authorityId }: Person, { childNo }: Identity, documentNo: number, version: number): Promise<boolean> {
  const [gone] = await manager.query('delete from record.documents where authority_id = $1 and child_no = $2 and document_no = $3 and version = $4 returning document_no', [
    authorityId, childNo, documentNo, version,
  ]);
  return gone.length > 0;
}

interface Act {
  what: 'added' | 'withdrawn';
  childNo: number;
  documentId: string;
  version: number;
  reason?: string;
}

/** What was done by hand, with its reason. */
export async function noteAct(manager: EntityManager, { authorityId }: Person, { what, childNo, documentId, version, reason }: Act): Promise<void> {
  await manager.query(`insert into record.acts (authority_id, what, kind, child_no, row_key, version, reason) values ($1, $2, 'documents', $3, $4, $5, $6)`, [
    authorityId, what, childNo, rowKey([documentId]), version, reason ?? null,
  ]);
}
