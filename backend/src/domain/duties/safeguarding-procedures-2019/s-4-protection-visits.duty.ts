import { NO_DAY } from '../../facts/columns.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import type { Evidence } from '../occurrence.js';
import { owe } from '../owe.js';
import { underProtection } from './under-protection.js';

const workingDays: LawNumber = {
  code: 'protection-visit-working-days',
  title: { en: 'Working days between visits under the protection plan', cy: 'Diwrnodau gwaith rhwng ymweliadau o dan y cynllun amddiffyn' },
  unit: 'working-days',
  values: [{ from: '2019-11-01', value: 10 }],
  setBy: 'local',
};

/** A local rule: how often a registered child is seen. */
export const cpVisits: ClockedDuty = {
  id: 'cp-visits',
  title: { en: 'Visit under the protection plan', cy: 'Ymweliad o dan y cynllun amddiffyn' },
  says: {
    en: 'The co-ordinator of the protection plan sees the child as the plan sets, alone too. A statutory visit at which a looked after child was seen counts.',
    cy: 'Mae cydlynydd y cynllun amddiffyn yn gweld y plentyn fel y mae’r cynllun yn ei bennu, ar ei ben ei hun hefyd. Mae ymweliad statudol y gwelwyd plentyn sy’n derbyn gofal ynddo yn cyfrif.',
  },
  citation: safeguardingProcedures('section 4', '/chi-i/chi-i-c4', null),
  force: 'local',
  confidence: 'from-memory',
  doubt: {
    en: 'No number for the whole of Wales was found; regional boards differ. Ten working days is a usual local rule.',
    cy: 'Ni chafwyd rhif i Gymru gyfan; mae byrddau rhanbarthol yn amrywio. Mae deg diwrnod gwaith yn rheol leol arferol.',
  },
  inForce: { from: '2019-11-01', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'registration or the last visit', cy: 'cofrestru neu’r ymweliad diwethaf' },
  metBy: { en: 'a visit at which the child was seen', cy: 'ymweliad y gwelwyd y plentyn ynddo' },
  whose: 'social-worker',
  repeats: true,
  regimes: {},
  owed(child, law) {
    const seen: { on: number; evidence: Evidence }[] = [
      ...eventsOf(child, 'protection-visit').map(({ on, eventNo }) => ({ on, evidence: { kind: 'event' as const, no: eventNo } })),
      ...child.visits.filter((visit) => visit.statutory && visit.seen).map(({ visitedOn, visitNo }) => ({ on: visitedOn, evidence: { kind: 'visit' as const, no: visitNo } })),
    ].sort((one, other) => one.on - other.on);
    return underProtection(child).flatMap(({ startedOn, endedOn, evidence }) => {
      const visits = seen.filter(({ on }, at) => on > startedOn && on < endedOn && on !== seen[at - 1]?.on);
      return [{ on: startedOn, evidence }, ...visits].map((last, at) => {
        const next = visits[at];
        return owe(law, {
          aroseOn: last.on,
          by: 'working-days',
          amount: law.number(workingDays, last.on),
          metOn: next?.on ?? NO_DAY,
          lapsedOn: endedOn,
          missing: next ? '' : 'case-events.protection-visit',
          evidence: [last.evidence, ...(next ? [next.evidence] : [])],
        });
      });
    });
  },
};
