import type { EntityManager } from 'typeorm';
import { dayFromIso } from '../../domain/calendar/day.js';
import { monthsBetween } from '../../domain/calendar/months.js';
import { alertKinds } from '../../domain/codes/alert-kinds.js';
import { legalStatuses } from '../../domain/codes/legal-statuses.js';
import { placementTypes } from '../../domain/codes/placement-types.js';
import { coded } from '../../http/coded-view.js';
import { type Identity, identityView } from '../identity.query.js';
import type { ChildStripView, WorkerNowView } from './child-strip-view.js';

/** What `stripColumns` gives. */
export interface StripNow {
  isLookedAfter: boolean;
  home: { name: string | null; type: string | null; since: string; isOutOfArea: boolean | null } | null;
  status: { code: string; since: string } | null;
  workers: { role: string; name: string; since: string }[];
  alerts: { kind: string; details: string; reviewOn: string | null }[];
}

const holds = 'x.authority_id = record.current_authority() and x.child_no = $1 and x.started_on <= $2 and (x.ended_on is null or x.ended_on > $2)';

/** Columns of child `$1` on day `$2`: where they live, under which order, who has them, and the alerts. */
export const stripColumns = `
  exists (select from record.periods_of_care x where ${holds}) as "isLookedAfter",
  (select jsonb_build_object('name', coalesce(c.name, s.name), 'type', x.placement_type, 'since', x.started_on, 'isOutOfArea', x.area_authority <> a.gss_code) from record.placements x
    join reference.authorities a on a.authority_id = x.authority_id
    left join record.carers c on c.authority_id = x.authority_id and c.carer_no = x.carer_no
    left join record.settings s on s.authority_id = x.authority_id and s.setting_no = x.setting_no where ${holds} order by x.started_on desc limit 1) as home,
  (select jsonb_build_object('code', x.legal_status, 'since', x.started_on) from record.legal_statuses x where ${holds} order by x.started_on desc limit 1) as status,
  coalesce((select jsonb_agg(jsonb_build_object('role', x.role, 'name', s.name, 'since', x.started_on) order by x.started_on) from record.allocations x
    join record.staff s on s.authority_id = x.authority_id and s.staff_no = x.staff_no where ${holds}), '[]') as workers,
  coalesce((select jsonb_agg(jsonb_build_object('kind', x.kind, 'details', x.details, 'reviewOn', x.review_on) order by x.started_on, x.alert_no) from record.alerts x where ${holds}), '[]') as alerts`;

/** Who the child is, and how they stand on the day. */
export async function stripOf(manager: EntityManager, child: Identity, day: string): Promise<ChildStripView> {
  const [found]: [StripNow] = await manager.query(`select ${stripColumns}`, [child.childNo, day]);
  return stripView(found, child, day);
}

export function stripView(found: StripNow, child: Identity, day: string): ChildStripView {
  const { publicId, reference, name, knownAs, age, dateOfBirth, diedOn, preferredLanguage } = identityView(child, day);
  const status = coded(legalStatuses, found.status?.code);
  const worker = (role: string): WorkerNowView | null => {
    const held = found.workers.findLast((one) => one.role === role);
    return held ? { name: held.name, since: held.since, months: monthsBetween(dayFromIso(held.since), dayFromIso(day)) } : null;
  };
  return {
    publicId, reference, name, age, dateOfBirth, diedOn, preferredLanguage,
    called: knownAs ?? name.split(' ')[0] ?? name,
    isLookedAfter: found.isLookedAfter,
    livesWith: found.home && { name: found.home.name, kind: coded(placementTypes, found.home.type), since: found.home.since, isOutOfArea: found.home.isOutOfArea },
    legalStatus: status && found.status ? { title: status.title, since: found.status.since } : null,
    socialWorker: worker('social-worker'),
    reviewingOfficer: worker('independent-reviewing-officer'),
    personalAdviser: worker('personal-adviser'),
    alerts: found.alerts.map(({ kind, details, reviewOn }) => ({ kind: coded(alertKinds, kind), details, reviewOn, isReviewLate: reviewOn !== null && reviewOn < day })),
  };
}
