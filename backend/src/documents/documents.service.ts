import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import type { Identity } from '../children/identity.query.js';
import { withChild } from '../children/with-child.js';
import { recordChanged } from '../clocks/record-changed.js';
import { documentKinds } from '../domain/codes/document-kinds.js';
import { contentOf, setScan, type StoredContent } from '../files/contents.query.js';
import type { TakenIn } from '../files/take-in-file.js';
import { scanFile } from '../files/virus-scanner.js';
import { coded } from '../http/coded-view.js';
import type { Person } from '../http/person.js';
import { RuledOut } from '../http/problem.js';
import { sentOnce } from '../http/sent-once.js';
import type { DocumentDto, WithdrawDocumentDto } from './document.dto.js';
import { changedMeanwhile, checkDocumentDay, fileNotGiven, noSuchDocument } from './document-problems.js';
import { documentAsShown } from './document-as-shown.js';
import { documentOf, documentsOf, type DocumentRow, PAGE_SIZE, wordsOf } from './documents.query.js';
import type { DocumentReadView, DocumentsView, DocumentView } from './documents-view.js';
import { keepDocument, noteAct, withdrawDocument } from './keep-document.js';

const LETTERS_SHOWN = 50_000;

interface OfChild {
  publicId: string;
  day: string;
}

/** Documents of a child: what is said of them, and their files. What is said is corrected among the records by hand. */
@Injectable()
export class DocumentsService {
  constructor(private readonly dataSource: DataSource) {}

  list(person: Person, of: OfChild, among: { kind?: string | undefined; visit?: number | undefined }, page: number): Promise<DocumentsView> {
    return withChild(this.dataSource, person, of, async (manager, child) => {
      await note(manager, person, { event: 'documents-listed', children: [child.childNo], fields: { page } });
      const { rows, total } = await documentsOf(manager, child.childNo, among, page);
      return {
        documents: rows.map((row) => documentAsShown(row, child, person)),
        kinds: documentKinds.map(({ code }) => coded(documentKinds, code)!),
        canKeep: person.permissions.includes('keep-documents'),
        page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total,
      };
    });
  }

  read(person: Person, of: OfChild, documentNo: number): Promise<DocumentReadView> {
    return withChild(this.dataSource, person, of, async (manager, child) => {
      const row = await this.found(manager, child, documentNo);
      await note(manager, person, { event: 'document-read', children: [child.childNo], subject: String(documentNo) });
      const { words, pieces } = await wordsOf(manager, row.sha256);
      return { document: documentAsShown(row, child, person), words: words.slice(0, LETTERS_SHOWN), pieces, hasMore: words.length > LETTERS_SHOWN };
    });
  }

  /** Whether the person may see the child: asked before a file is read at all. */
  async checkMaySee(person: Person, of: OfChild): Promise<void> {
    await withChild(this.dataSource, person, of, () => Promise.resolve({}));
  }

  /** @param key a UUID of the sender's: the document sent again with it is stored once */
  keep(person: Person, of: OfChild, key: string, said: DocumentDto, file: TakenIn): Promise<DocumentView> {
    checkDocumentDay(said.datedOn, of.day);
    return withChild(this.dataSource, person, of, async (manager, child) => {
      await sentOnce(manager, person, key, ['document', of.publicId, said, file.sha256]);
      await checkVisit(manager, child, said.visitNo);
      const { documentNo, isNew } = await keepDocument(manager, person, child, key, said, file);
      if (isNew) {
        await noteAct(manager, person, { what: 'added', childNo: child.childNo, documentId: key, version: 1 });
        await note(manager, person, { event: 'document-kept', children: [child.childNo], subject: String(documentNo), fields: { kind: said.kind, bytes: file.content.length, scan: file.scan } });
        await recordChanged(manager, person, child.childNo);
      }
      return this.shown(manager, person, child, documentNo);
    });
  }

  /** @throws Conflict where somebody else changed it since */
  withdraw(person: Person, of: OfChild, documentNo: number, { version, reason }: WithdrawDocumentDto): Promise<object> {
    return withChild(this.dataSource, person, of, async (manager, child) => {
      const { documentId } = await this.found(manager, child, documentNo);
      if (!(await withdrawDocument(manager, person, child, documentNo, version))) throw changedMeanwhile();
      await noteAct(manager, person, { what: 'withdrawn', childNo: child.childNo, documentId, version, reason });
      await note(manager, person, { event: 'document-withdrawn', children: [child.childNo], subject: String(documentNo) });
      await recordChanged(manager, person, child.childNo);
      return {};
    });
  }

  /**
   * The file of a document. One that is held is looked at again first: what could not be looked at when it came is never let through.
   *
   * @throws Conflict where it may not be given out, or is not here
   */
  async file(person: Person, of: OfChild, documentNo: number): Promise<StoredContent & { name: string }> {
    const given = await withChild(this.dataSource, person, of, async (manager, child) => {
      const row = await this.found(manager, child, documentNo);
      const stored = await contentOf(manager, row.sha256);
      if (!stored) throw fileNotGiven('absent');
      if (stored.scan === 'held') {
        stored.scan = await scanFile(stored.content);
        if (stored.scan !== 'held') await setScan(manager, row.sha256, stored.scan);
      }
      const isGiven = stored.scan === 'clean' || stored.scan === 'not-scanned';
      await note(manager, person, { event: isGiven ? 'document-opened' : 'document-held', children: [child.childNo], subject: String(documentNo), fields: { scan: stored.scan } });
      return { ...stored, name: `${child.reference.replace(/[^\w-]/g, '')}-document-${documentNo}` };
    });
    if (given.scan === 'held' || given.scan === 'infected') throw fileNotGiven(given.scan);
    return given;
  }

  private async found(manager: EntityManager, { childNo }: Identity, documentNo: number): Promise<DocumentRow> {
    const row = await documentOf(manager, childNo, documentNo);
    if (!row) throw noSuchDocument();
    return row;
  }

  private async shown(manager: EntityManager, person: Person, child: Identity, documentNo: number): Promise<DocumentView> {
    return documentAsShown(await this.found(manager, child, documentNo), child, person);
  }
}

/** @throws RuledOut where the visit it was written about is none of this child’s */
async function checkVisit(manager: EntityManager, { childNo }: Identity, visitNo: number | undefined): Promise<void> {
  if (visitNo === undefined) return;
  const [visit] = await manager.query('select from record.visits where child_no = $1 and visit_no = $2', [childNo, visitNo]);
  if (!visit) throw new RuledOut([{ field: 'visitNo', message: { en: 'Select a visit of this child', cy: 'Dewiswch ymweliad o’r plentyn hwn' } }]);
}
