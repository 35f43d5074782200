import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { standingOf, visibleChildren } from '../children/visible-children.js';
import { inAuthority } from '../database/authority-transaction.js';
import { documentKinds } from '../domain/codes/document-kinds.js';
import { coded } from '../http/coded-view.js';
import type { Person } from '../http/person.js';
import { PAGE_SIZE } from './documents.query.js';
import type { DocumentFoundView, DocumentsFoundView } from './documents-view.js';

/** How much of a document is searched for the place to show; it is found by all of what is kept of it. */
const LETTERS_AROUND = 60_000;
/** The words as said, and as English bends them; Welsh has no dictionary in the store, so its words are found as they are written. */
const asked = `(websearch_to_tsquery('simple', $1) || websearch_to_tsquery('english', $1))`;

type Found = Omit<DocumentFoundView, 'kind'> & { kind: string; childNo: number };

/** What is looked for, of one child or of all, and on which day. */
interface Asked {
  words: string;
  child: string | null;
  day: string;
  page: number;
}

/**
 * Finds documents by the words in them and in their titles, among the children a person may see. A child whom they see by their
 * role alone and of whom they have not said why today is left out, and so is one whose address is protected from them: the
 * words around what was found could tell it.
 */
@Injectable()
export class FindDocumentsService {
  constructor(private readonly dataSource: DataSource) {}

  find(person: Person, { words, child, day, page }: Asked): Promise<DocumentsFoundView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const visible = visibleChildren(person, day, 5);
      const among = `from record.documents d
        join record.children c on c.authority_id = d.authority_id and c.child_no = d.child_no and ${visible.where}
        left join files.contents f on f.authority_id = d.authority_id and f.sha256 = d.sha256 and f.scan in ('clean', 'not-scanned')
        cross join lateral (select ${standingOf(person, 2)}) how
        where (f.found_by @@ ${asked} or to_tsvector('simple', d.title) @@ ${asked} or to_tsvector('simple', d.typed_words) @@ ${asked}) and ($4::uuid is null or c.public_id = $4)
          and c.child_no <> all ((select access.protected_children())::integer[]) and (how.standing <> 'role' or how.purpose is not null)`;
      const values = [words, day, person.email, child, ...visible.values];
      const [{ total }] = await manager.query(`select count(*)::integer as total ${among}`, values);
      const at = values.length + 1;
      const rows: Found[] = await manager.query(
        `select c.child_no as "childNo", c.public_id as "publicId", c.child_id as reference, concat_ws(' ', c.forenames, c.surname) as name,
          d.document_no as "documentNo", d.kind, d.title, d.dated_on as "datedOn",
          ts_headline('simple', left(concat_ws(' ', d.typed_words, f.words), ${LETTERS_AROUND}), ${asked}, 'StartSel=«, StopSel=», MaxWords=30, MinWords=12') as excerpt
          ${among} order by d.dated_on desc, d.document_no desc limit $${at} offset $${at + 1}`,
        [...values, PAGE_SIZE, (page - 1) * PAGE_SIZE],
      );
      // What was looked for can be a name, so the log has only how many letters it had.
      await note(manager, person, { event: 'documents-searched', children: [...new Set(rows.map(({ childNo }) => childNo))], fields: { letters: words.length, page, total } });
      return {
        found: rows.map(({ childNo: _childNo, kind, ...row }) => ({ ...row, kind: coded(documentKinds, kind)! })),
        page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total,
      };
    });
  }
}
