import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import type { Identity } from '../children/identity.query.js';
import { withChild } from '../children/with-child.js';
import { movedClocks } from '../clocks/moved-clocks.js';
import { recordChanged } from '../clocks/record-changed.js';
import { inAuthority } from '../database/authority-transaction.js';
import { dayFromIso } from '../domain/calendar/day.js';
import { ageOn } from '../domain/calendar/months.js';
import type { Person } from '../http/person.js';
import type { MoveVisitDto, RecordVisitDto } from './visit.dto.js';
import { recordVisitTo } from './record-visit.js';
import { livesWith, nextVisitDue, promisedBefore, siblingsOf } from './visit-ahead.query.js';
import { changedMeanwhile, checkVisitDay, noSuchVisit, sayWhy } from './visit-problems.js';
import { PAGE_SIZE, visitOf, visitReadView, visitsOf, visitStoryOf, visitView } from './visits.query.js';
import type { VisitAheadView, VisitMovedView, VisitReadView, VisitRecordedView, VisitsView, WriteUpsOwedView } from './visits-view.js';
import { withdrawVisit } from './withdraw-visit.js';
import { writeUpVisit } from './write-up.js';
import type { WriteUpVisitDto } from './write-up.dto.js';
import { writeUpsOwed } from './write-ups-owed.query.js';

/** Which child, and which day it is. */
interface OfChild {
  publicId: string;
  day: string;
}

/** Visits to a child, read and recorded. What is recorded moves the child's clocks in the same transaction. */
@Injectable()
export class VisitsService {
  constructor(private readonly dataSource: DataSource) {}

  list(person: Person, of: OfChild, page: number): Promise<VisitsView> {
    return withChild(this.dataSource, person, of, async (manager, { childNo }) => {
      await note(manager, person, { event: 'visits-listed', children: [childNo], fields: { page } });
      const { rows, total } = await visitsOf(manager, childNo, page);
      return { visits: rows.map((row) => visitView(row, mayRecord(person))), page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
    });
  }

  /** @throws Conflict where somebody else changed the visit since; RuledOut where the day cannot be */
  move(person: Person, of: OfChild, visitNo: number, { visitedOn, version }: MoveVisitDto): Promise<VisitMovedView> {
    return withChild(this.dataSource, person, of, async (manager, child) => {
      checkVisitDay(visitedOn, child, of.day);
      const before = await visitOf(manager, child.childNo, visitNo);
      if (!before) throw noSuchVisit();
      // Sent again, or nothing to change.
      if (before.visitedOn === visitedOn) return { visit: visitView(before, true), moved: [] };
      const [changed] = await manager.query(
        'update record.visits set visited_on = $5 where authority_id = $1 and child_no = $2 and visit_no = $3 and version = $4 returning visit_no',
        [person.authorityId, child.childNo, visitNo, version, visitedOn],
      );
      if (changed.length === 0) throw changedMeanwhile(visitedOn, (await visitOf(manager, child.childNo, visitNo))!.visitedOn);
      await note(manager, person, { event: 'visit-moved', children: [child.childNo], subject: String(visitNo), fields: { before: before.visitedOn, after: visitedOn } });
      return this.withClocks(manager, person, child, visitNo, of.day);
    });
  }

  /** What is known before a visit is recorded, so that nobody is asked for it. */
  ahead(person: Person, of: OfChild): Promise<VisitAheadView> {
    return withChild(this.dataSource, person, of, async (manager, { childNo, name, knownAs, dateOfBirth }) => {
      const siblings = await siblingsOf(manager, person, childNo, of.day);
      await note(manager, person, { event: 'visit-prepared', children: [childNo, ...siblings.map((sibling) => sibling.childNo)] });
      return {
        calledBy: knownAs ?? name.split(' ')[0]!, age: ageOn(dayFromIso(dateOfBirth), dayFromIso(of.day)), livesWith: await livesWith(manager, childNo, of.day),
        due: await nextVisitDue(manager, person.authorityId, childNo, of.day), siblings: siblings.map(({ publicId, name: called }) => ({ publicId, name: called })),
        promisedBefore: await promisedBefore(manager, childNo),
      };
    });
  }

  read(person: Person, of: OfChild, visitNo: number): Promise<VisitReadView> {
    return withChild(this.dataSource, person, of, async (manager, { childNo }) => {
      const row = await visitStoryOf(manager, childNo, visitNo);
      if (!row) throw noSuchVisit();
      await note(manager, person, { event: 'visit-read', children: [childNo], subject: String(visitNo) });
      return visitReadView(row, mayRecord(person));
    });
  }

  /** @param key a UUID of the sender's: the visit sent again with it is stored once */
  record(person: Person, of: OfChild, key: string, visit: RecordVisitDto): Promise<VisitRecordedView> {
    return withChild(this.dataSource, person, of, (manager, child) => recordVisitTo(manager, person, child, of.day, key, visit));
  }

  writeUp(person: Person, of: OfChild, visitNo: number, dto: WriteUpVisitDto): Promise<VisitReadView> {
    return withChild(this.dataSource, person, of, async (manager, child) => visitReadView(await writeUpVisit(manager, person, child, visitNo, dto, of.day), true));
  }

  async withdraw(person: Person, of: OfChild, visitNo: number, reason: string): Promise<void> {
    if (reason.trim() === '') throw sayWhy();
    await withChild(this.dataSource, person, of, async (manager, child) => {
      await withdrawVisit(manager, person, child, visitNo, reason.trim(), of.day);
      return child;
    });
  }

  /** @param staffNo of a worker of the person's team; null for their own */
  toWriteUp(person: Person, day: string, page: number, staffNo: number | null = null): Promise<WriteUpsOwedView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { visits, total, children } = await writeUpsOwed(manager, person, day, page, staffNo);
      await note(manager, person, { event: 'visits-listed', children: [...new Set(children)], fields: { list: 'to-write-up', page } });
      return { visits, total, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
    });
  }

  private async withClocks(manager: EntityManager, person: Person, { childNo }: Identity, visitNo: number, day: string): Promise<VisitMovedView> {
    const changes = await recordChanged(manager, person, childNo);
    const visit = (await visitOf(manager, childNo, visitNo))!;
    return { visit: visitView(visit, true), moved: await movedClocks(manager, person.authorityId, changes, day) };
  }
}

function mayRecord({ permissions }: Person): boolean {
  return permissions.includes('record-visits');
}
