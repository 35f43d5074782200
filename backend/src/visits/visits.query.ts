import type { EntityManager } from 'typeorm';
import type { Code } from '../domain/codes/code.js';
import { notAloneReasons } from '../domain/codes/not-alone-reasons.js';
import { notSeenReasons, visitPurposes } from './visit-codes.js';
import type { RecordedVisitView, VisitReadView } from './visits-view.js';

export const PAGE_SIZE = 25;

type Coded = 'notAloneReason' | 'notSeenReason' | 'purpose';

/** A visit as the store gives it. */
export interface VisitRow extends Omit<RecordedVisitView, 'notAloneReason' | 'canEdit'> {
  notAloneReason: string | null;
}

/** The same with its story. */
export interface VisitStoryRow extends Omit<VisitReadView, Coded | 'canEdit' | 'recordKey'>, Record<Coded, string | null> {
  visitId: string;
}

const listed = `v.visit_no as "visitNo", v.visited_on as "visitedOn", v.statutory, v.seen, v.seen_alone as "seenAlone",
  v.not_alone_reason as "notAloneReason", s.name as visitor, v.version, case when v.written_up_on is null then v.write_up_due_on end as "writeUpDueOn"`;
const story = `v.visit_id as "visitId", to_char(v.visited_at at time zone 'Europe/London', 'HH24:MI') as "visitedTime", v.place, v.purpose, v.not_seen_reason as "notSeenReason",
  v.not_seen_detail as "notSeenDetail", v.how_child_is as "howChildIs", v.how_child_is_language as "howChildIsLanguage", v.needs_action as "needsAction",
  v.action_needed as "actionNeeded", v.action_told as "actionTold", v.action_contact as "actionContact", v.well_being_safeguarded as "wellBeingSafeguarded",
  v.bedroom_seen as "bedroomSeen", v.bedroom, v.child_said as "childSaid", v.carers_said as "carersSaid", v.health_and_school as "healthAndSchool",
  v.family_time as "familyTime", v.promised, v.worker_thinks as "workerThinks", v.written_up_on as "writtenUpOn", v.visit_act is not null as "hasOthers"`;
const from = 'from record.visits v left join record.staff s on s.authority_id = v.authority_id and s.staff_no = v.staff_no';

export async function visitsOf(manager: EntityManager, childNo: number, page: number): Promise<{ rows: VisitRow[]; total: number }> {
  const [{ total }] = await manager.query('select count(*)::integer as total from record.visits where child_no = $1', [childNo]);
  const rows = await manager.query(`select ${listed} ${from} where v.child_no = $1 order by v.visited_on desc, v.visit_no desc limit $2 offset $3`, [
    childNo, PAGE_SIZE, (page - 1) * PAGE_SIZE,
  ]);
  return { rows, total };
}

export async function visitOf(manager: EntityManager, childNo: number, visitNo: number): Promise<VisitRow | undefined> {
  const [row] = await manager.query(`select ${listed} ${from} where v.child_no = $1 and v.visit_no = $2`, [childNo, visitNo]);
  return row;
}

export async function visitStoryOf(manager: EntityManager, childNo: number, visitNo: number): Promise<VisitStoryRow | undefined> {
  const [row] = await manager.query(`select ${listed}, ${story} ${from} where v.child_no = $1 and v.visit_no = $2`, [childNo, visitNo]);
  return row;
}

export function visitView({ notAloneReason, ...row }: VisitRow, canEdit: boolean): RecordedVisitView {
  return { ...row, notAloneReason: worded(notAloneReasons, notAloneReason), canEdit };
}

export function visitReadView({ visitId, ...row }: VisitStoryRow, canEdit: boolean): VisitReadView {
  return {
    ...row,
    notAloneReason: worded(notAloneReasons, row.notAloneReason), notSeenReason: worded(notSeenReasons, row.notSeenReason), purpose: worded(visitPurposes, row.purpose),
    recordKey: Buffer.from(JSON.stringify([visitId]), 'utf8').toString('base64url'), canEdit,
  };
}

function worded(codes: readonly Code[], code: string | null): Code | null {
  return codes.find((one) => one.code === code) ?? null;
}
