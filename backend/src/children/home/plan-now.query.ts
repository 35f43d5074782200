import { permanenceOptions } from '../../domain/codes/permanence-options.js';
import { coded } from '../../http/coded-view.js';
import type { PlanNowView, PlanPartView } from './plan-now-view.js';

/** What `planColumns` gives: the latest plan, and what else its parts are known from. */
export interface PlanNow {
  plan: { preparedOn: string; permanence: string | null; hasHealth: boolean; hasEducation: boolean; childHasCopyOn: string | null } | null;
  education: { on: string; exempt: string | null } | null;
  placement: { startedOn: string; planMadeOn: string | null } | null;
  familyTimeSince: string | null;
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
    and x.started_on <= $2 and (x.ended_on is null or x.ended_on > $2)) as "familyTimeSince"`;

/** The plan and its parts. What the record does not say is not known, and never in place. */
export function planView({ plan, education, placement, familyTimeSince }: PlanNow): PlanNowView {
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
    // Until the plan's own words are read, nothing says how thick this part is.
    { part: 'identity', state: 'not-known', on: null },
  ];
  return { preparedOn: plan?.preparedOn ?? null, longTermPlan: null, concurrentPlan: null, decideBy: null, permanence, parts, childHasCopyOn: plan?.childHasCopyOn ?? null };
}
