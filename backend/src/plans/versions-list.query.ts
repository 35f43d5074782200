import type { EntityManager } from 'typeorm';
import type { PlanListedView } from './plan-view.js';
import type { OfChild } from './version-rows.query.js';

/** Every version, the latest first: those whose words the record holds, and those of which it holds the facts alone. */
export async function listedVersions(manager: EntityManager, { authorityId, childNo }: OfChild, { size, page }: { size: number; page: number }): Promise<{ rows: PlanListedView[]; total: number }> {
  const all = `with plans as (
    select plan_no, prepared_on, row_number() over (order by prepared_on, day_order, plan_no)::integer as number from record.care_and_support_plans where authority_id = $1 and child_no = $2
  ), versions as (
    select plan_version_no, plan_no, state, started_on, agreed_on, why_revised from record.plan_versions where authority_id = $1 and child_no = $2
  )
  select v.plan_version_no as "versionNo", p.number, coalesce(v.state, 'agreed') as state, coalesce(p.prepared_on, v.agreed_on, v.started_on) as "on", v.why_revised as "whyRevised"
    from plans p full join versions v on v.plan_no = p.plan_no`;
  const [{ total }] = await manager.query(`select count(*)::integer as total from (${all}) listed`, [authorityId, childNo]);
  const rows = await manager.query(`select * from (${all}) listed order by state = 'agreed', "on" desc, number desc nulls first limit $3 offset $4`, [authorityId, childNo, size, (page - 1) * size]);
  return { rows, total };
}
