import type { EntityManager } from 'typeorm';

/** Of which child, in which authority. */
export interface OfChild {
  authorityId: number;
  childNo: number;
}

/** A version as the store has it. */
export interface VersionRow {
  versionNo: number;
  state: 'draft' | 'sent' | 'agreed';
  planNo: number | null;
  startedOn: string;
  agreedOn: string | null;
  agreedBy: string | null;
  sentOn: string | null;
  sentBy: string | null;
  sentBackOn: string | null;
  sentBackWords: string | null;
  longTermPlan: string | null;
  concurrentPlan: string | null;
  decideBy: string | null;
  permanenceOption: string | null;
  assessmentNo: number | null;
  whyRevised: string | null;
  version: number;
}

const columns = `v.plan_version_no as "versionNo", v.state, v.plan_no as "planNo", v.started_on as "startedOn", v.agreed_on as "agreedOn", a.name as "agreedBy",
  v.sent_on as "sentOn", s.name as "sentBy", v.sent_back_on as "sentBackOn", v.sent_back_words as "sentBackWords", v.long_term_plan as "longTermPlan",
  v.concurrent_plan as "concurrentPlan", v.decide_by as "decideBy", v.permanence_option as "permanenceOption", v.assessment_no as "assessmentNo",
  v.why_revised as "whyRevised", v.version
  from record.plan_versions v
  left join record.staff a on (a.authority_id, a.staff_no) = (v.authority_id, v.agreed_by)
  left join record.staff s on (s.authority_id, s.staff_no) = (v.authority_id, v.sent_by)
  left join record.care_and_support_plans p on (p.authority_id, p.child_no, p.plan_no) = (v.authority_id, v.child_no, v.plan_no)
  where v.authority_id = $1 and v.child_no = $2`;
const newestFirst = 'order by coalesce(p.prepared_on, v.agreed_on, v.started_on) desc, p.day_order desc, v.plan_version_no desc limit 1';

export async function versionRow(manager: EntityManager, { authorityId, childNo }: OfChild, versionNo: number): Promise<VersionRow | undefined> {
  const [row] = await manager.query(`select ${columns} and v.plan_version_no = $3`, [authorityId, childNo, versionNo]);
  return row;
}

/** The version in force: the latest agreed. */
export async function currentRow(manager: EntityManager, { authorityId, childNo }: OfChild): Promise<VersionRow | undefined> {
  const [row] = await manager.query(`select ${columns} and v.state = 'agreed' ${newestFirst}`, [authorityId, childNo]);
  return row;
}

/** The version being written, or waiting to be agreed. */
export async function openRow(manager: EntityManager, { authorityId, childNo }: OfChild): Promise<VersionRow | undefined> {
  const [row] = await manager.query(`select ${columns} and v.state <> 'agreed'`, [authorityId, childNo]);
  return row;
}

/** The version before one that is agreed, or the current one before one that is not. */
export async function rowBefore(manager: EntityManager, { authorityId, childNo }: OfChild, { versionNo, agreedOn }: VersionRow): Promise<VersionRow | undefined> {
  const [row] = await manager.query(
    `select ${columns} and v.state = 'agreed' and v.plan_version_no <> $3 and coalesce(p.prepared_on, v.agreed_on) <= coalesce($4::date, 'infinity'::date)
      and ($4::date is null or coalesce(p.prepared_on, v.agreed_on) < $4::date or v.plan_version_no < $3) ${newestFirst}`,
    [authorityId, childNo, versionNo, agreedOn],
  );
  return row;
}
