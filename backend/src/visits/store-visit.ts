import type { DataSource, EntityManager } from 'typeorm';
import { type HowSeen, howOf } from '../audit/how-seen.js';
import { notedWith } from '../audit/note.js';
import type { Statement } from '../database/message.js';
import { prepared } from '../database/prepared.js';
import type { Person } from '../http/person.js';
import { sentBefore } from '../http/sent-before.js';
import type { OtherChildDto, RecordVisitDto } from './visit.dto.js';
import { nextVisitNo } from './visit-numbers.js';

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

/** What is said of a visit, in the order `saidOf` and the act give it. */
export const visitColumns = [
  'visited_on', 'statutory', 'seen', 'seen_alone', 'not_alone_reason', 'well_being_safeguarded', 'visit_act', 'visited_at', 'place', 'purpose', 'not_seen_reason',
  'not_seen_detail', 'how_child_is', 'how_child_is_language', 'needs_action', 'action_needed', 'action_told', 'action_contact',
] as const;
const casts: Partial<Record<(typeof visitColumns)[number], string>> = {
  visited_on: 'date', statutory: 'boolean', seen: 'boolean', seen_alone: 'boolean', well_being_safeguarded: 'boolean', needs_action: 'boolean',
};
const FIRST = 7;
const values = visitColumns.map((column, at) => (column === 'visited_at' ? `($${FIRST + at}::timestamp at time zone 'Europe/London')` : `$${FIRST + at}::${casts[column] ?? 'text'}`));
// Named, the constraint would have the policies for reading asked as well; of this table only the key of a sending can be there already.
const insert = `insert into record.visits (authority_id, child_no, visit_no, visit_id, staff_no, write_up_due_on, ${visitColumns.join(', ')})
  values ($1, $2, $3, $4, (select min(staff_no) from record.staff where authority_id = $1 and email collate record.any_case = $5), $6::date, ${values.join(', ')})
  on conflict do nothing returning 1`;

/**
 * Stores one child's row and notes it. Sent again as it was, it answers with the row stored before, which was noted then.
 *
 * @throws RuledOut where the same key came with other answers
 */
export async function storeVisit(manager: EntityManager, person: Person, visit: VisitToStore, said: unknown[]): Promise<{ visitNo: number; isNew: boolean }> {
  const visitNo = await nextVisitNo(manager);
  const { name, text, values: given } = visitStored(manager.dataSource, person, visitNo, visit, said, howOf(manager));
  const [made] = await prepared(manager, name, text, given);
  if (made) return { visitNo, isNew: true };
  const [same] = await manager.query(
    `select visit_no from record.visits where authority_id = $1 and child_no = $2 and $3::integer is not null and visit_id = $4 and $5::text is not null and $6::date is not null
      and (version > 1 or (${visitColumns.join(', ')}) is not distinct from (${values.join(', ')}))`,
    given.slice(0, FIRST - 1 + visitColumns.length),
  );
  if (!same) throw sentBefore();
  return { visitNo: same.visit_no, isNew: false };
}

/** The statement that stores one child's row with its row of the audit log, where the key was not used before. */
export function visitStored(dataSource: DataSource, person: Person, visitNo: number, { childNo, visitId, act, writeUpDueOn }: VisitToStore, said: unknown[], how?: HowSeen): Statement {
  return notedWith(dataSource, person, { event: 'visit-recorded', children: [childNo], subject: String(visitNo), fields: { visitedOn: said[0] } }, how, {
    name: 'visit stored', text: insert, values: [person.authorityId, childNo, visitNo, visitId, person.email, writeUpDueOn, ...said.toSpliced(6, 0, act)],
  });
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
