import type { EntityManager } from 'typeorm';
import { identityOf, type Identity } from '../children/identity.query.js';
import { lawOfAuthority } from '../clocks/law/law-of-authority.query.js';
import { movedClocks } from '../clocks/moved-clocks.js';
import { recordChanged } from '../clocks/record-changed.js';
import { dayFromIso, isoFromDay } from '../domain/calendar/day.js';
import { writeUpReminder } from '../domain/duties/care-planning-2015/part-10-visit-record.duty.js';
import { NO_DAY } from '../domain/facts/columns.js';
import type { Person } from '../http/person.js';
import { saidOf, storeVisit } from './store-visit.js';
import type { OtherChildDto, RecordVisitDto } from './visit.dto.js';
import { checkVisitDay, notThisChild } from './visit-problems.js';
import { nextVisitDue } from './visit-ahead.query.js';
import { visitOf, visitView } from './visits.query.js';
import type { VisitRecordedView } from './visits-view.js';

/**
 * Records a visit: one act with one row for each child of it, whose clocks move in the same transaction. What was written for one
 * child stands in that child's row only.
 *
 * @param key a UUID of the sender's: the visit sent again with it is stored once
 */
export async function recordVisitTo(manager: EntityManager, person: Person, child: Identity, day: string, key: string, visit: RecordVisitDto): Promise<VisitRecordedView> {
  const others = visit.others ?? [];
  checkVisitDay(visit.visitedOn, child, day);
  const brothersAndSisters: Identity[] = [];
  for (const other of others) brothersAndSisters.push(await othersChild(manager, person, other, visit, day));
  const writeUpDueOn = await dayToWriteUp(manager, person.authorityId, visit.visitedOn);
  const act = others.length > 0 ? key : null;
  const made = await storeVisit(manager, person, { childNo: child.childNo, visitId: key, act, writeUpDueOn }, saidOf(visit, visit));
  for (const [at, other] of others.entries()) {
    const { childNo } = brothersAndSisters[at]!;
    const { isNew } = await storeVisit(manager, person, { childNo, visitId: `${key}.${at + 2}`, act, writeUpDueOn }, saidOf(visit, other));
    if (isNew) await recordChanged(manager, person, childNo);
  }
  const changes = made.isNew ? await recordChanged(manager, person, child.childNo) : [];
  const row = (await visitOf(manager, child.childNo, made.visitNo))!;
  return { visit: visitView(row, true), moved: await movedClocks(manager, person.authorityId, changes, day), next: await nextVisitDue(manager, person.authorityId, child.childNo, day) };
}

async function othersChild(manager: EntityManager, person: Person, { publicId }: OtherChildDto, visit: RecordVisitDto, day: string): Promise<Identity> {
  const child = await identityOf(manager, person, publicId, day);
  if (!child?.isVisible) throw notThisChild();
  checkVisitDay(visit.visitedOn, child, day);
  return child;
}

async function dayToWriteUp(manager: EntityManager, authorityId: number, visitedOn: string): Promise<string> {
  const [law, on] = [await lawOfAuthority(manager, authorityId), dayFromIso(visitedOn)];
  return isoFromDay(law.workingDayAfter(on, law.number(writeUpReminder, on), NO_DAY));
}
