import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { withChild } from '../children/with-child.js';
import type { ClockChange } from '../clocks/clock-changes.js';
import { movedClocks } from '../clocks/moved-clocks.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { aroundOf, mayReadShared, mayRecord, type OfChild, ownerOf } from './act-on-record.js';
import { addRecord } from './add-record.js';
import { tableOf } from './all-kinds.js';
import { changeRecord } from './change-record.js';
import { openSpellsOf } from './open-spells.js';
import type { AddRecordDto, ChangeRecordDto, WithdrawRecordDto } from './record.dto.js';
import { historyShown } from './history-shown.js';
import { choicesOf } from './choices-of.js';
import { keptOf, mayReadAll } from './kept-from.js';
import { noSuchKind, noSuchRecord, notYours } from './record-problems.js';
import { recordShown } from './record-shown.js';
import type { RecordDoneView, RecordFormView, RecordHistoryView, RecordsView } from './records-view.js';
import { actsOf, pastOf, type RowPast } from './row-history.query.js';
import { pageOfRows, rowOf } from './rows.query.js';
import type { StoredRow } from './stored-row.js';
import { withdrawRecord } from './withdraw-record.js';

/** Which rows: of a child, or nobody’s in particular; and which day it is. */
export interface Which {
  kind: string;
  publicId: string | null;
  day: string;
}

const PAGE_SIZE = 25;

/** Rows of every kind, read and recorded by hand. Every act moves the clocks in its own transaction. */
@Injectable()
export class RecordsService {
  constructor(private readonly dataSource: DataSource) {}

  list(person: Person, which: Which, page: number, find: string): Promise<RecordsView> {
    return this.within(person, which, async (manager, child) => {
      const [table, owner] = [tableOf(which.kind), ownerOf(person, child)];
      await this.read(manager, person, 'records-listed', which.kind, child, null);
      const { rows, total } = await pageOfRows(manager, table, owner, find, page, PAGE_SIZE);
      const around = await aroundOf(manager, person, table, child, which.day);
      const readsAll = mayReadAll(person, table, child);
      const withdrawn = child && readsAll ? (await actsOf(manager, table, owner)).filter(({ what }) => what === 'withdrawn') : [];
      return {
        kind: which.kind, rows: rows.map((row) => recordShown(table, row, around, readsAll)), page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total,
        canRecord: mayRecord(person, table.kind), withdrawn: withdrawn.map(({ rowKey, by, at, reason }) => ({ key: rowKey, by, at, reason: reason ?? '' })),
      };
    });
  }

  /** A row to be read or changed, or what a new one starts from where there is no key. */
  form(person: Person, which: Which, key: string | null): Promise<RecordFormView> {
    return this.within(person, which, async (manager, child) => {
      const table = tableOf(which.kind);
      const row = key === null ? null : await rowOf(manager, table, ownerOf(person, child), key);
      if (row === undefined) throw noSuchRecord();
      await this.read(manager, person, 'record-seen', which.kind, child, key);
      const around = await aroundOf(manager, person, table, child, which.day);
      const readsAll = mayReadAll(person, table, child);
      return {
        kind: which.kind, row: row && recordShown(table, row, around, readsAll), open: row === null ? openSpellsOf(table, around) : [],
        choices: readsAll ? choicesOf(table, around) : [], canRecord: mayRecord(person, table.kind),
      };
    });
  }

  history(person: Person, which: Which, key: string): Promise<RecordHistoryView> {
    return this.within(person, which, async (manager, child) => {
      const table = tableOf(which.kind);
      const past = await pastOf(manager, table, ownerOf(person, child), key);
      if (!past) throw noSuchRecord();
      await this.mayReadPast(manager, person, which, child, past);
      await this.read(manager, person, 'record-history-seen', which.kind, child, key);
      return historyShown(manager, table, past);
    });
  }

  add(person: Person, which: Which, requestKey: string, { values, confirmed, ends }: AddRecordDto): Promise<RecordDoneView> {
    return this.within(person, which, async (manager, child) => {
      const { isCorrectedOnly, addedAt } = tableOf(which.kind).kind;
      if (isCorrectedOnly || addedAt) throw notYours();
      const done = await addRecord(manager, person, child, which.kind, values, { today: which.day, requestKey, confirmed: confirmed ?? [], ends });
      return this.done(manager, person, which, child, done.row, done.changes);
    });
  }

  change(person: Person, which: Which, key: string, { values, version, reason = '', confirmed = [] }: ChangeRecordDto): Promise<RecordDoneView> {
    return this.within(person, which, async (manager, child) => {
      const done = await changeRecord(manager, person, child, which.kind, key, version, values, { today: which.day, reason, confirmed });
      return this.done(manager, person, which, child, done.row, done.changes);
    });
  }

  withdraw(person: Person, which: Which, key: string, { version, reason }: WithdrawRecordDto): Promise<RecordDoneView> {
    return this.within(person, which, async (manager, child) => {
      const changes = await withdrawRecord(manager, person, child, which.kind, key, version, reason);
      return this.done(manager, person, which, child, null, changes);
    });
  }

  /** A past that holds what is kept from this person is not told in part; nor is one that ended in error, which no longer stands among what says who is kept. */
  private async mayReadPast(manager: EntityManager, person: Person, which: Which, child: OfChild, { versions, withdrawn }: RowPast): Promise<void> {
    const table = tableOf(which.kind);
    if (mayReadAll(person, table, child)) return;
    const around = await aroundOf(manager, person, table, child, which.day);
    if (withdrawn || versions.some((row) => keptOf(table, row, around).length > 0)) throw notYours();
  }

  private async done(manager: EntityManager, person: Person, which: Which, child: OfChild, row: StoredRow | null, changes: readonly ClockChange[]): Promise<RecordDoneView> {
    const table = tableOf(which.kind);
    const around = await aroundOf(manager, person, table, child, which.day);
    return { record: row && recordShown(table, row, around, mayReadAll(person, table, child)), moved: await movedClocks(manager, person.authorityId, changes, which.day) };
  }

  /** Notes a read in its own transaction. */
  private read(manager: EntityManager, person: Person, event: string, kind: string, child: OfChild, key: string | null): Promise<void> {
    return note(manager, person, { event, children: child ? [child.childNo] : [], ...(key !== null && { subject: key }), fields: { kind } });
  }

  /** One transaction with the child whose rows they are, where the person may see them; or with nobody. */
  private within<T extends object>(person: Person, { kind, publicId, day }: Which, act: (manager: EntityManager, child: OfChild) => Promise<T>): Promise<T> {
    const table = tableOf(kind);
    if (table.isOfChild !== (publicId !== null)) throw noSuchKind();
    if (publicId !== null) return withChild(this.dataSource, person, { publicId, day }, act);
    if (!mayReadShared(person, table.kind)) throw notYours();
    return inAuthority(this.dataSource, person, (manager) => act(manager, null));
  }
}
