import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import type { Person } from '../http/person.js';
import { sentBefore } from '../http/sent-before.js';
import type { OtherChildDto, RecordVisitDto } from './visit.dto.js';

/** One child's row of a visit, ready to be stored. */
export interface VisitToStore {
  childNo: number;
  /** Of the sender's making: stored once. */
  visitId: string;
  /** Joins the rows of brothers and sisters. */
  act: string | null;
  /** ISO date by which the rest is to be written. */
  writeUpDueOn: string;
}

const columns = [
  'visited_on', 'statutory', 'seen', 'seen_alone', 'not_alone_reason', 'well_being_safeguarded', 'visit_act', 'visited_at', 'place', 'purpose', 'not_seen_reason',
  'not_seen_detail', 'how_child_is', 'how_child_is_language', 'needs_action', 'action_needed', 'action_told', 'action_contact',
] as const;
const casts: Partial<Record<(typeof columns)[number], string>> = {
  visited_on: 'date', statutory: 'boolean', seen: 'boolean', seen_alone: 'boolean', well_being_safeguarded: 'boolean', needs_action: 'boolean',
};
const FIRST = 6;
const values = columns.map((column, at) => (column === 'visited_at' ? `($${FIRST + at}::timestamp at time zone 'Europe/London')` : `$${FIRST + at}::${casts[column] ?? 'text'}`));

/**
 * Stores one child's row. Sent again as it was, it answers with the row stored before.
 *
 * @throws RuledOut where the same key came with other answers
 */
export async function storeVisit(manager: EntityManager, person: Person, { childNo, visitId, act, writeUpDueOn }: VisitToStore, said: unknown[]): Promise<{ visitNo: number; isNew: boolean }> {
  const given = [person.authorityId, childNo, visitId, person.email, writeUpDueOn, ...said.toSpliced(6, 0, act)];
  const [made] = await prepared<{ visit_no: number }>(
    manager,
    'visit stored',
    `insert into record.visits (authority_id, child_no, visit_id, staff_no, write_up_due_on, ${columns.join(', ')})
      values ($1, $2, $3, (select min(staff_no) from record.staff where authority_id = $1 and email collate record.any_case = $4), $5::date, ${values.join(', ')})
      on conflict on constraint visits_visit_id_once do nothing returning visit_no`,
    given,
  );
  if (made) return { visitNo: made.visit_no, isNew: true };
  const [same] = await manager.query(
    `select visit_no from record.visits where authority_id = $1 and child_no = $2 and visit_id = $3 and $4::text is not null and $5::date is not null
      and (version > 1 or (${columns.join(', ')}) is not distinct from (${values.join(', ')}))`,
    given,
  );
  if (!same) throw sentBefore();
  return { visitNo: same.visit_no, isNew: false };
}

/** What one child's row holds, in the order of the columns. What does not follow from the other answers is left out. */
export function saidOf(visit: RecordVisitDto, child: RecordVisitDto | OtherChildDto): unknown[] {
  const { seen, needsAction } = child;
  const action = needsAction === true;
  return [
    visit.visitedOn, visit.purpose !== 'other', seen, seen ? child.seenAlone : null, seen && child.seenAlone === false ? child.notAloneReason : null, child.wellBeingSafeguarded ?? null,
    visit.visitedTime ? `${visit.visitedOn} ${visit.visitedTime}` : null, text(visit.place), visit.purpose ?? null, seen ? null : (child.notSeenReason ?? null), seen ? null : text(child.notSeenDetail),
    text(child.howChildIs), text(child.howChildIs) === null ? null : (child.howChildIsLanguage ?? null), needsAction ?? null,
    action ? text(child.actionNeeded) : null, action ? text(child.actionTold) : null, action ? text(child.actionContact) : null,
  ];
}

export function text(said: string | undefined): string | null {
  return said?.trim() ? said.trim() : null;
}
