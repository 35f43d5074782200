import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { identityOf } from '../children/identity.query.js';
import { recordChanged } from '../clocks/record-changed.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { sentOnce } from '../http/sent-once.js';
import { NotFound } from '../http/problem.js';
import { childTables } from './child-tables.query.js';
import { Held } from './held.js';
import type { MergeDto, TwoRecordsDto } from './merge.dto.js';
import { moveBack, moveRows, type Stands } from './merge-children.js';
import { cannotBeUndone, noSuchMerge, oneAndTheSame, rowsClash } from './merge-problems.js';
import { mergesOf, mergeView, PAGE_SIZE } from './merges.query.js';
import type { ClashingTableView, MergePreviewView, MergesView, MergeView, MergingChildView } from './merges-view.js';
import { rowsOfTwo, type RowsOfTwo } from './rows-of-two.js';

/** One record made of two of the same child, and two of one again. */
@Injectable()
export class MergesService {
  constructor(private readonly dataSource: DataSource) {}

  preview(person: Person, day: string, two: TwoRecordsDto): Promise<MergePreviewView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [stays, goes] = await this.both(manager, person, day, two);
      const rows = await rowsOfTwo(manager, await childTables(manager), stays.childNo, goes.childNo);
      await note(manager, person, { event: 'merge-looked-at', children: [stays.childNo, goes.childNo] });
      const held = new Held(manager, person, day);
      const clashing: ClashingTableView[] = [];
      for (const each of rows) if (each.clashes.length > 0) clashing.push(await held.clashing(each, stays, goes));
      return { stays: childView(stays, rows, 'stays'), goes: childView(goes, rows, 'goes'), about: await held.about(stays, goes), held: await held.kinds(stays, goes), clashing };
    });
  }

  merge(person: Person, day: string, key: string, { because, choices = [], ...two }: MergeDto): Promise<MergeView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      await sentOnce(manager, person, key, ['merge', because, choices, two]);
      const [sent] = await manager.query('select merge_no from find.merges where request_key = $1', [key]);
      if (sent) return mergeView((await mergesOf(manager, { mergeNo: sent.merge_no }))[0]!);
      const [stays, goes] = await this.both(manager, person, day, two);
      const tables = await childTables(manager);
      const chosen = new Map(choices.map(({ table, stands }) => [table, stands as Stands]));
      const rows = await rowsOfTwo(manager, tables, stays.childNo, goes.childNo);
      if (rows.some(({ table, clashes }) => clashes.length > 0 && table.mayRemove && !chosen.has(table.name))) throw rowsClash();
      const [{ merge_no: mergeNo }] = await manager.query(
        `insert into find.merges (authority_id, child_no, gone_child_no, gone_public_id, gone_child_id, gone, because, request_key)
        select authority_id, $2, child_no, public_id, child_id, to_jsonb(c), $3, $4 from record.children c where child_no = $1 returning merge_no`,
        [goes.childNo, stays.childNo, because.trim(), key],
      );
      const done = await moveRows(manager, person.authorityId, mergeNo, tables, { stays: stays.childNo, goes: goes.childNo }, chosen);
      await manager.query('select staff.drafts_follow($1, $2, $3, $4, $5)', [mergeNo, goes.childNo, goes.publicId, stays.childNo, stays.publicId]);
      await note(manager, person, { event: 'children-merged', children: [stays.childNo, goes.childNo], subject: String(mergeNo), fields: { ...done } });
      await recordChanged(manager, person, stays.childNo);
      await recordChanged(manager, person, goes.childNo);
      return mergeView((await mergesOf(manager, { mergeNo }))[0]!);
    });
  }

  /** @throws Conflict where what was recorded since overlaps with what would be put back */
  async undo(person: Person, mergeNo: number, because: string): Promise<MergeView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [found] = await mergesOf(manager, { mergeNo });
      const [open] = found ? await manager.query('select merge_no from find.merges where merge_no = $1 and undone_at is null for update', [mergeNo]) : [];
      if (!found || !open) throw noSuchMerge();
      const done = await moveBack(manager, person.authorityId, mergeNo, await childTables(manager), { stays: found.childNo, goes: found.goneChildNo }).catch((error: unknown) => {
        throw isOverlap(error) ? cannotBeUndone() : error;
      });
      await manager.query('select staff.drafts_return($1, $2, $3, $4)', [mergeNo, found.goneChildNo, found.gonePublicId, found.publicId]);
      await manager.query('update find.merges set undone_at = now(), undone_by = $2, undone_because = $3 where merge_no = $1', [mergeNo, person.userNo, because.trim()]);
      await note(manager, person, { event: 'merge-undone', children: [found.childNo, found.goneChildNo], subject: String(mergeNo), fields: { ...done } });
      await recordChanged(manager, person, found.childNo);
      await recordChanged(manager, person, found.goneChildNo);
      return mergeView((await mergesOf(manager, { mergeNo }))[0]!);
    });
  }

  list(person: Person, page: number): Promise<MergesView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const rows = await mergesOf(manager, { page });
      await note(manager, person, { event: 'merges-listed', children: rows.map(({ childNo }) => childNo), fields: { page } });
      const total = rows[0]?.total ?? 0;
      return { merges: rows.map(mergeView), page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
    });
  }

  private async both(manager: EntityManager, person: Person, day: string, { stays, goes }: TwoRecordsDto) {
    const [one, other] = [await identityOf(manager, person, stays, day), await identityOf(manager, person, goes, day)];
    if (!one?.isVisible || !other?.isVisible) throw new NotFound('no-such-child', { en: 'There is no such child, or you may not see them', cy: 'Nid oes plentyn o’r fath, neu ni chewch ei weld' });
    if (one.childNo === other.childNo) throw oneAndTheSame();
    return [one, other] as const;
  }
}

function isOverlap(error: unknown): boolean {
  return ['23P01', '23505', '23503'].includes((error as { driverError?: { code?: string } }).driverError?.code ?? '');
}

function childView({ publicId, reference, name, dateOfBirth }: { publicId: string; reference: string; name: string; dateOfBirth: string }, rows: readonly RowsOfTwo[], which: Stands): MergingChildView {
  return { publicId, reference, name, dateOfBirth, rows: rows.reduce((sum, each) => sum + each[which].length, 0) };
}
