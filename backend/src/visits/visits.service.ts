import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import type { Identity } from '../children/identity.query.js';
import { withChild } from '../children/with-child.js';
import { movedClocks } from '../clocks/moved-clocks.js';
import { recordChanged } from '../clocks/record-changed.js';
import type { Person } from '../http/person.js';
import type { MoveVisitDto, RecordVisitDto } from './visit.dto.js';
import { changedMeanwhile, checkVisitDay, keyUsedBefore, noSuchVisit } from './visit-problems.js';
import { PAGE_SIZE, visitOf, visitsOf, visitView } from './visits.query.js';
import { VisitMovedView, VisitsView } from './visits-view.js';

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

  /** @param key a UUID of the sender's: the visit sent again with it is stored once */
  record(person: Person, of: OfChild, key: string, visit: RecordVisitDto): Promise<VisitMovedView> {
    return withChild(this.dataSource, person, of, async (manager, child) => {
      checkVisitDay(visit.visitedOn, child, of.day);
      const [made] = await manager.query(
        `insert into record.visits (authority_id, child_no, visit_id, staff_no, visited_on, statutory, seen, seen_alone, not_alone_reason, well_being_safeguarded)
          values ($1, $2, $3, (select min(staff_no) from record.staff where authority_id = $1 and lower(email) = $4), $5, true, $6, $7, $8, $9)
          on conflict on constraint visits_visit_id_once do nothing returning visit_no`,
        [person.authorityId, child.childNo, key, person.email, visit.visitedOn, ...said(visit)],
      );
      if (!made) return { visit: visitView(await this.sentBefore(manager, child.childNo, key, visit), true), moved: [] };
      await note(manager, person, { event: 'visit-recorded', children: [child.childNo], subject: String(made.visit_no), fields: { visitedOn: visit.visitedOn } });
      return this.withClocks(manager, person, child, made.visit_no, of.day);
    });
  }

  private async withClocks(manager: EntityManager, person: Person, { childNo }: Identity, visitNo: number, day: string): Promise<VisitMovedView> {
    const changes = await recordChanged(manager, person, childNo);
    const visit = (await visitOf(manager, childNo, visitNo))!;
    return { visit: visitView(visit, true), moved: await movedClocks(manager, person.authorityId, changes, day) };
  }

  private async sentBefore(manager: EntityManager, childNo: number, key: string, visit: RecordVisitDto) {
    const [same] = await manager.query(
      `select visit_no from record.visits where visit_id = $1 and child_no = $2 and (version > 1 or (visited_on = $3
        and (seen, seen_alone, not_alone_reason, well_being_safeguarded) is not distinct from ($4::boolean, $5::boolean, $6::text, $7::boolean)))`,
      [key, childNo, visit.visitedOn, ...said(visit)],
    );
    const row = same && (await visitOf(manager, childNo, same.visit_no));
    if (!row) throw keyUsedBefore();
    return row;
  }
}

function mayRecord({ permissions }: Person): boolean {
  return permissions.includes('record-visits');
}

/** Whether a child was seen alone is no question where the child was not seen. */
function said({ seen, seenAlone, notAloneReason, wellBeingSafeguarded }: RecordVisitDto): unknown[] {
  return [seen, seen ? seenAlone : null, seen && seenAlone === false ? notAloneReason : null, wellBeingSafeguarded ?? null];
}
