import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { dayFromIso } from '../domain/calendar/day.js';
import { ageOn } from '../domain/calendar/months.js';
import { legalStatuses } from '../domain/codes/legal-statuses.js';
import { placementTypes } from '../domain/codes/placement-types.js';
import { coded } from '../http/coded-view.js';
import type { Person } from '../http/person.js';
import { careRowsOf } from './care-rows.query.js';
import { ChildView } from './child-view.js';
import { childrenOf, type ChildRow, PAGE_SIZE } from './children.query.js';
import { ChildrenView, type ChildRowView } from './children-view.js';
import { identityView } from './identity.query.js';
import { practiceRowsOf } from './practice-rows.query.js';
import { withChild } from './with-child.js';

/** Children to read. What is shown is noted in the transaction that read it. */
@Injectable()
export class ChildrenService {
  constructor(private readonly dataSource: DataSource) {}

  list(person: Person, day: string, page: number): Promise<ChildrenView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const rows = await childrenOf(manager, person, day, page);
      await note(manager, person, { event: 'children-listed', children: rows.map(({ childNo }) => childNo), fields: { page } });
      return { total: rows[0]?.total ?? 0, page, pageSize: PAGE_SIZE, rows: rows.map((row) => rowView(row, day)) };
    });
  }

  /** @throws NotFound when there is no such child, or not for this person */
  child(person: Person, publicId: string, day: string): Promise<ChildView> {
    return withChild(this.dataSource, person, { publicId, day }, async (manager, child) => {
      await note(manager, person, { event: 'child-seen', children: [child.childNo] });
      const care = await careRowsOf(manager, child.childNo);
      return { ...identityView(child, day), isLookedAfter: isOpen(care.periods, day), ...care, ...(await practiceRowsOf(manager, child.childNo)) };
    });
  }
}

function rowView({ total: _total, childNo: _childNo, placementType, placedOn, legalStatus, ...row }: ChildRow, day: string): ChildRowView {
  const type = coded(placementTypes, placementType);
  return {
    ...row,
    age: ageOn(dayFromIso(row.dateOfBirth), dayFromIso(day)),
    legalStatus: coded(legalStatuses, legalStatus),
    placement: type && placedOn ? { title: type.title, startedOn: placedOn } : null,
  };
}

function isOpen(periods: { startedOn: string; endedOn: string | null }[], day: string): boolean {
  return periods.some(({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || endedOn > day));
}
