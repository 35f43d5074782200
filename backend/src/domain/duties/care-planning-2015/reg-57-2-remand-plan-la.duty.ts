import { isOn, legalStatusOn, ordinaryCare } from '../care-spells.js';
import { isDetained } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'remand-plan-la-working-days',
  title: { en: 'Working days to the plan of a child on remand', cy: 'Diwrnodau gwaith hyd at gynllun plentyn ar remánd' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'fixed',
};

/** Regulation 57(2): the plan of a child looked after only because remanded to local authority accommodation. */
export const remandPlanLa: ClockedDuty = {
  id: 'remand-plan-la',
  title: { en: 'Plan on remand to local authority accommodation', cy: 'Cynllun ar remánd i lety awdurdod lleol' },
  says: {
    en: 'A child looked after only because remanded to local authority accommodation has a care and support plan within 5 working days after the remand. It needs no long-term plan.',
    cy: 'Mae gan blentyn sy’n derbyn gofal dim ond am iddo gael ei remandio i lety awdurdod lleol gynllun gofal a chymorth o fewn 5 diwrnod gwaith ar ôl y remánd. Nid oes angen cynllun hirdymor ynddo.',
  },
  citation: carePlanning2015('reg 57(2)', '/regulation/57', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day of the remand', cy: 'diwrnod y remánd' },
  metBy: { en: 'a plan being prepared', cy: 'paratoi cynllun' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    ordinaryCare(child)
      .filter(({ resumesAfter, startedOn }) => resumesAfter === 'nothing' && legalStatusOn(child, startedOn) === 'J1')
      .filter(({ startedOn }) => !child.placements.some((placement) => isOn(placement, startedOn) && isDetained(child, placement)))
      .map(({ startedOn, endedOn, period }) => {
        const plan = child.plans.find(({ preparedOn }) => preparedOn >= startedOn);
        const remand = child.legalStatuses.find((spell) => spell.status === 'J1' && isOn(spell, startedOn));
        return owe(law, {
          aroseOn: startedOn,
          by: 'working-days',
          amount: law.number(workingDays, startedOn),
          metOn: plan?.preparedOn,
          lapsedOn: Math.min(endedOn, remand?.endedOn ?? endedOn),
          evidence: [{ kind: 'period', no: period.startedOn }, ...(plan ? [{ kind: 'plan' as const, no: plan.planNo }] : [])],
        });
      }),
};
