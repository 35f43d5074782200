import type { EntityManager } from 'typeorm';
import { alertKinds } from '../../domain/codes/alert-kinds.js';
import { placementTypes } from '../../domain/codes/placement-types.js';
import { prepared } from '../../database/prepared.js';
import { coded } from '../../http/coded-view.js';
import { stripColumns, type StripNow } from '../strip/child-strip.query.js';
import { latestEntries, type TimelineRow } from '../timeline/timeline.query.js';
import type { LastSaidView, NextThingView, SpanView } from './child-home-view.js';
import { planColumns, type PlanNow } from './plan-now.query.js';

/** The child's home as the store gives it. */
export interface HomeRow extends StripNow, PlanNow {
  said: (LastSaidView & { total: number }) | null;
  next: { kind: NextThingView['kind']; words: string | null; alert: string | null; who: string | null; by: string | null }[];
  recent: TimelineRow[];
  spans: { kind: SpanView['kind']; name: string | null; type: string | null; from: string; to: string | null }[];
  reviews: string[];
}

const mine = 'x.authority_id = record.current_authority() and x.child_no = $1';
const nameOf = (table: string, no: string) => `(select n.name from record.${table} n where n.authority_id = x.authority_id and n.${no} = x.${no})`;

const home = `select ${stripColumns}, ${planColumns},
  (select jsonb_build_object('words', x.words, 'language', x.language, 'translation', x.translation, 'saidOn', x.said_on, 'heardBy', s.name,
    'total', (select count(*) from record.voices x where ${mine}))
    from record.voices x left join record.staff s on s.authority_id = x.authority_id and s.staff_no = x.heard_by
    where ${mine} and x.consent is distinct from 'no' order by x.said_on desc, x.voice_no desc limit 1) as said,
  (select coalesce(jsonb_agg(r order by r.by nulls last), '[]') from (
    select 'alert-review' as kind, null as words, x.kind as alert, null as who, x.review_on as by from record.alerts x
      where ${mine} and x.started_on <= $2 and (x.ended_on is null or x.ended_on > $2) and x.review_on < $2::date + 31
    union all select 'voice-answer', x.words, null, s.name, x.said_on + 14 from record.voices x left join record.staff s on s.authority_id = x.authority_id and s.staff_no = x.heard_by
      where ${mine} and x.what_happened is null and x.consent is distinct from 'no' and x.said_on > $2::date - 183
    union all select 'action', x.what, null, x.owner, x.due_on from record.plan_actions x join record.plan_outcomes o using (authority_id, child_no, plan_outcome_no)
      where ${mine} and x.done_on is null and o.plan_version_no = (select v.plan_version_no from record.plan_versions v where v.authority_id = x.authority_id and v.child_no = x.child_no
        and v.state = 'agreed' order by v.agreed_on desc, v.plan_version_no desc limit 1)
    order by 5 nulls last limit 7) r) as next,
  ${latestEntries(4)} as recent,
  (select coalesce(jsonb_agg(r order by r."from"), '[]') from (
    select 'social-worker' as kind, s.name, null as type, x.started_on as "from", x.ended_on as "to" from record.allocations x
      join record.staff s on s.authority_id = x.authority_id and s.staff_no = x.staff_no where ${mine} and x.role = 'social-worker'
    union all select 'home', coalesce(${nameOf('carers', 'carer_no')}, ${nameOf('settings', 'setting_no')}), x.placement_type, x.started_on, x.ended_on from record.placements x where ${mine}
    union all select 'school', null, null, x.happened_on, lead(x.happened_on) over (order by x.happened_on) from record.case_events x where ${mine} and x.kind = 'school-started') r) as spans,
  (select coalesce(jsonb_agg(x.held_on order by x.held_on), '[]') from record.reviews x where ${mine}) as reviews`;

/** Everything the first page shows beside its clocks, in one statement. */
export async function homeOf(manager: EntityManager, childNo: number, day: string): Promise<HomeRow> {
  const [found] = await prepared<HomeRow>(manager, 'child-home', home, [childNo, day]);
  return found!;
}

export function nextView({ alert, by, ...thing }: HomeRow['next'][number], day: string): NextThingView {
  return { ...thing, alert: coded(alertKinds, alert), by, isLate: by !== null && by < day };
}

export function spanView({ type, ...span }: HomeRow['spans'][number]): SpanView {
  return { ...span, title: coded(placementTypes, type)?.title ?? null };
}
