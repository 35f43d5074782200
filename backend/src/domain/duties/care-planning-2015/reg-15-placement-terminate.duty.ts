import type { ChildRecord } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import { eventsAbout, metByEvent } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { Law, LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { emergencyEndsOn, isEmergencyFostering } from './emergency-fostering.js';
import { decisionDueOn, isImmediate } from './parent-placements.js';
import { placementsBegun, type BegunPlacement } from './placements-begun.js';
import { coverEndsOn } from './temporary-approval.js';
import { approvedInFullOn } from './visit-regimes.js';

const workingDays: LawNumber = {
  code: 'placement-terminate-working-days',
  title: { en: 'Working days to notices that a placement has ended', cy: 'Diwrnodau gwaith hyd at hysbysiadau bod lleoliad wedi dod i ben' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'fixed',
};

/** Regulation 15: who was told of the placement is told of its end, within 5 working days where not before. */
export const placementTerminate: ClockedDuty = {
  id: 'placement-terminate',
  title: { en: 'Notice that a placement has ended', cy: 'Hysbysiad bod lleoliad wedi dod i ben' },
  says: {
    en: 'Before a placement ends while the child is still looked after, the case is reviewed and everyone told of the placement is told of the intention; who could not be told before is told in writing within 5 working days of the end. Not where it ends because an unconfirmed placement with a parent, an emergency foster placement or a temporary approval ran out. An absence ends no placement.',
    cy: 'Cyn i leoliad ddod i ben tra bo’r plentyn yn dal i dderbyn gofal, adolygir yr achos a hysbysir pawb a gafodd wybod am y lleoliad o’r bwriad; hysbysir yn ysgrifenedig o fewn 5 diwrnod gwaith i’r diwedd bawb na ellid eu hysbysu cynt. Nid pan ddaw i ben am fod lleoliad heb ei gadarnhau gyda rhiant, lleoliad maeth brys neu gymeradwyaeth dros dro wedi dod i ben. Nid yw absenoldeb yn dod â lleoliad i ben.',
  },
  citation: carePlanning2015('reg 15', '/regulation/15', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the placement ended', cy: 'y diwrnod y daeth y lleoliad i ben' },
  metBy: { en: 'notice that the placement ends being given', cy: 'rhoi hysbysiad bod y lleoliad yn dod i ben' },
  whose: 'social-worker',
  repeats: false,
  regimes: { 'notice-after': { en: 'Notice after the end', cy: 'Hysbysiad ar ôl y diwedd' } },
  owed: (child, law) =>
    placementsBegun(child)
      .filter((begun) => begun.endedOn < begun.care.endedOn && !ranOut(child, begun, law))
      .map(({ placement, endedOn, care }) => {
        const { metOn, missing, met } = metByEvent(eventsAbout(child, placement, 'placement-ending-notice')[0], 'placement-ending-notice');
        return owe(law, {
          aroseOn: endedOn,
          by: 'working-days',
          amount: law.number(workingDays, endedOn),
          metOn,
          missing,
          lapsedOn: care.endedOn,
          regime: 'notice-after',
          evidence: [{ kind: 'placement', no: placement.placementNo }, ...met],
        });
      }),
};

/**
 * Regulation 15(5): it ended under regulation 20(c)(ii), 24(2) or 27(6). The record does not say under which it ended; it did
 * if it ended on the last day such a placement may last or the day after.
 */
function ranOut(child: ChildRecord, { placement, endedOn }: BegunPlacement, law: Law): boolean {
  const endsWith = (day: number) => endedOn === day || endedOn === day + 1;
  if (isEmergencyFostering(placement)) return endsWith(emergencyEndsOn(placement, law));
  if (placement.temporaryApprovalOn !== NO_DAY) return endsWith(coverEndsOn(child, placement, law)) && approvedInFullOn(child, placement) > endedOn;
  return isImmediate(child, placement) && endsWith(decisionDueOn(child, placement, law)) && eventsAbout(child, placement, 'parent-placement-approved').length === 0;
}
