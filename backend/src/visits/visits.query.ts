import type { EntityManager } from 'typeorm';
import { notAloneReasons } from '../domain/codes/not-alone-reasons.js';
import type { RecordedVisitView } from './visits-view.js';

export const PAGE_SIZE = 25;

/** A visit as the store gives it. */
export interface VisitRow extends Omit<RecordedVisitView, 'notAloneReason' | 'canEdit'> {
  notAloneReason: string | null;
}

const columns = `v.visit_no as "visitNo", v.visited_on as "visitedOn", v.statutory, v.seen, v.seen_alone as "seenAlone",
  v.not_alone_reason as "notAloneReason", s.name as visitor, v.version
  from record.visits v left join record.staff s on s.authority_id = v.authority_id and s.staff_no = v.staff_no`;

export async function visitsOf(manager: EntityManager, childNo: number, page: number): Promise<{ rows: VisitRow[]; total: number }> {
  const [{ total }] = await manager.query('select count(*)::integer as total from record.visits where child_no = $1', [childNo]);
  const rows = await manager.query(`select ${columns} where v.child_no = $1 order by v.visited_on desc, v.visit_no desc limit $2 offset $3`, [
    childNo, PAGE_SIZE, (page - 1) * PAGE_SIZE,
  ]);
  return { rows, total };
}

export async function visitOf(manager: EntityManager, childNo: number, visitNo: number): Promise<VisitRow | undefined> {
  const [row] = await manager.query(`select ${columns} where v.child_no = $1 and v.visit_no = $2`, [childNo, visitNo]);
  return row;
}

export function visitView({ notAloneReason, ...row }: VisitRow, canEdit: boolean): RecordedVisitView {
  const reason = notAloneReasons.find(({ code }) => code === notAloneReason);
  return { ...row, notAloneReason: reason ?? null, canEdit };
}
