import { partState } from '../../domain/plans/plan-parts.js';
import { permanenceOptions } from '../../domain/codes/permanence-options.js';
import { coded } from '../../http/coded-view.js';
import type { PlanNowView, PlanPartView } from './plan-now-view.js';

/** What `planColumns` gives: the latest plan, and what else its parts are known from. */
export interface PlanNow {
  plan: { preparedOn: string; permanence: string | null; hasHealth: boolean; hasEducation: boolean; childHasCopyOn: string | null } | null;
  education: { on: string; exempt: string | null } | null;
  placement: { startedOn: string; planMadeOn: string | null } | null;
  familyTimeSince: string | null;
  version: { longTermPlan: string | null; concurrentPlan: string | null; decideBy: string | null; identity: string | null; identityOn: string | null } | null;
}

/** Columns of child `$1` on day `$2`, for the statement of the child's home. */
export const planColumns = `
  (select jsonb_build_object('preparedOn', x.prepared_on, 'permanence', x.permanence_option, 'hasHealth', x.has_health_plan, 'hasEducation', x.has_personal_education_plan,
    'childHasCopyOn', x.child_has_copy_on) from record.care_and_support_plans x where x.authority_id = record.current_authority() and x.child_no = $1
    order by x.prepared_on desc, x.day_order desc limit 1) as plan,
  (select jsonb_build_object('on', coalesce(x.reviewed_on, x.agreed_on), 'exempt', x.exempt) from record.personal_education_plans x
    where x.authority_id = record.current_authority() and x.child_no = $1 order by x.agreed_on desc limit 1) as education,
  (select jsonb_build_object('startedOn', x.started_on, 'planMadeOn', x.plan_made_on) from record.placements x where x.authority_id = record.current_authority() and x.child_no = $1
    and x.started_on <= $2 and (x.ended_on is null or x.ended_on > $2) order by x.started_on desc limit 1) as placement,
  (select max(x.started_on) from record.contact_arrangements x where x.authority_id = record.current_authority() and x.child_no = $1
    and x.started_on <= $2 and (x.ended_on is null or x.ended_on > $2)) as "familyTimeSince",
  (select jsonb_build_object('longTermPlan', x.long_term_plan, 'concurrentPlan', x.concurrent_plan, 'decideBy', x.decide_by,
    'identity', i.how_met, 'identityOn', i.written_on) from record.plan_versions x
    left join record.plan_parts i on i.authority_id = x.authority_id and i.child_no = x.child_no and i.plan_version_no = x.plan_version_no and i.part = 'identity'
    where x.authority_id = record.current_authority() and x.child_no = $1 and x.state = 'agreed' order by x.agreed_on desc, x.plan_version_no desc limit 1) as version`;

const shown = { missing: 'missing', thin: 'thin', written: 'in-place' } as const;

/** The plan and its parts. What the record does not say is not known, and never in place. */
export function planView({ plan, education, placement, familyTimeSince, version }: PlanNow): PlanNowView {
  const permanence = coded(permanenceOptions, plan?.permanence)?.title ?? null;
  const isPermanenceClear = plan !== null && plan.permanence !== null && plan.permanence !== 'NONE';
  const parts: PlanPartView[] = [
    { part: 'health', state: plan?.hasHealth ? 'in-place' : 'missing', on: plan?.preparedOn ?? null },
    education?.exempt
      ? { part: 'education', state: 'does-not-apply', on: null }
      : { part: 'education', state: education ? 'in-place' : 'missing', on: education?.on ?? null },
    { part: 'placement', state: placement === null ? 'not-known' : placement.planMadeOn ? 'in-place' : 'missing', on: placement?.planMadeOn ?? placement?.startedOn ?? null },
    { part: 'permanence', state: isPermanenceClear ? 'in-place' : 'missing', on: plan?.preparedOn ?? null },
    { part: 'family-time', state: familyTimeSince ? 'in-place' : 'not-known', on: familyTimeSince },
    // A plan brought in from elsewhere says nothing of this part; one written here does, or leaves it out.
    { part: 'identity', state: version ? shown[partState(version.identity)] : 'not-known', on: version?.identityOn ?? null },
  ];
  const { longTermPlan = null, concurrentPlan = null, decideBy = null } = version ?? {};
  return { preparedOn: plan?.preparedOn ?? null, longTermPlan, concurrentPlan, decideBy, permanence, parts, childHasCopyOn: plan?.childHasCopyOn ?? null };
}
