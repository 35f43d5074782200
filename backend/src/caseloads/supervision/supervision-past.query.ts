import type { EntityManager } from 'typeorm';
import type { SupervisionPastView } from './supervision-view.js';

/** Name of supervisions among the acts; each is named by its number. */
export const ACTS = 'supervisions';

/** What was said before an act, `h`, and of what was agreed then: rows that were there when the act `a` came. */
const past = `
  select h.supervision_no as "supervisionNo", h.held_on::text as "heldOn", h.discussed, h.next_on::text as "nextOn", coalesce(a.reason, '') as reason, w.name as by,
    to_char(a.acted_at at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI') as at,
    coalesce((select jsonb_agg(jsonb_build_object('agreed', x.agreed, 'owner', s.name, 'dueOn', x.due_on) order by x.line_no) from (
      select authority_id, supervision_no, line_no, agreed, owner_staff_no, due_on, recorded_seq, null::bigint as superseded_seq from record.supervision_actions
      union all select authority_id, supervision_no, line_no, agreed, owner_staff_no, due_on, recorded_seq, superseded_seq from history.supervision_actions) x
      join record.staff s on s.authority_id = x.authority_id and s.staff_no = x.owner_staff_no
      where x.authority_id = h.authority_id and x.supervision_no = h.supervision_no and x.recorded_seq < a.position and (x.superseded_seq is null or x.superseded_seq >= a.position)), '[]') as actions
  from history.supervisions h join record.acts a on a.authority_id = h.authority_id and a.kind = '${ACTS}' and a.row_key = h.supervision_no::text and a.position = h.superseded_seq
    left join staff.accounts w on w.authority_id = a.authority_id and w.account_no = a.acted_by`;

/** What these supervisions said before each correction, the latest first. */
export function earlierOf(manager: EntityManager, supervisions: readonly number[]): Promise<(SupervisionPastView & { supervisionNo: number })[]> {
  return manager.query(`${past} where a.what = 'changed' and h.supervision_no = any ($1) order by a.act_no desc`, [supervisions]);
}

/** A worker's supervisions that were recorded in error. */
export function recordedInErrorOf(manager: EntityManager, staffNo: number): Promise<(SupervisionPastView & { supervisionNo: number })[]> {
  return manager.query(`${past} where a.what = 'withdrawn' and h.staff_no = $1 order by a.act_no desc limit 25`, [staffNo]);
}

/** A decision about a child that was recorded together with a supervision, and still says the day of it. */
export interface DecisionOfIt {
  publicId: string;
  decisionId: string;
  version: number;
}

export function recordedTogether(manager: EntityManager, supervisionNo: number): Promise<DecisionOfIt[]> {
  return manager.query(
    `select c.public_id as "publicId", d.decision_id as "decisionId", d.version
      from record.supervisions v join record.supervision_decisions d on d.authority_id = v.authority_id and d.staff_no = v.staff_no and d.decided_on = v.held_on
        join record.children c on c.authority_id = d.authority_id and c.child_no = d.child_no
      where v.supervision_no = $1
        and coalesce((select min(h.recorded_seq) from history.supervision_decisions h where h.authority_id = d.authority_id and h.decision_no = d.decision_no), d.recorded_seq)
          = coalesce((select min(h.recorded_seq) from history.supervisions h where h.authority_id = v.authority_id and h.supervision_no = v.supervision_no), v.recorded_seq)
      order by d.decision_no`, [supervisionNo],
  );
}
