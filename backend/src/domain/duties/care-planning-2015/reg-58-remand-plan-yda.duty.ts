import { careEnds, isOn } from '../care-spells.js';
import { eventsOf } from '../case-events.js';
import { detentions } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'remand-plan-yda-working-days',
  title: { en: 'Working days to the detention placement plan', cy: 'Diwrnodau gwaith hyd at y cynllun lleoli dan gadwad' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'fixed',
};

/** Regulations 57 and 58: the detention placement plan. */
export const remandPlanYda: ClockedDuty = {
  id: 'remand-plan-yda',
  title: { en: 'Detention placement plan', cy: 'Cynllun lleoli dan gadwad' },
  says: {
    en: 'For a child remanded to youth detention accommodation, or looked after and then remanded or sentenced to it, a detention placement plan is made within 10 working days after that day, agreed and signed by the director, governor or registered manager. A move between establishments starts nothing anew.',
    cy: 'Ar gyfer plentyn a remandir i lety cadw ieuenctid, neu sy’n derbyn gofal ac yna’n cael ei remandio neu ei ddedfrydu iddo, gwneir cynllun lleoli dan gadwad o fewn 10 diwrnod gwaith ar ôl y diwrnod hwnnw, wedi’i gytuno a’i lofnodi gan y cyfarwyddwr, y llywodraethwr neu’r rheolwr cofrestredig. Nid yw symud rhwng sefydliadau’n dechrau dim o’r newydd.',
  },
  citation: carePlanning2015('regs 57(3)-(4), 58', '/regulation/58', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day of the remand or detention', cy: 'diwrnod y remánd neu’r cadw' },
  metBy: { en: 'the detention placement plan being made', cy: 'gwneud y cynllun lleoli dan gadwad' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    detentions(child).flatMap(({ startedOn, endedOn, placement }) => {
      const period = child.periods.find((spell) => isOn(spell, startedOn));
      if (!period) return [];
      const made = eventsOf(child, 'detention-plan-made').find(({ on }) => on >= startedOn);
      const plan = child.plans.find(({ preparedOn }) => preparedOn >= startedOn);
      const isEvent = made && made.on <= (plan?.preparedOn ?? made.on);
      const metBy = isEvent ? [{ kind: 'event' as const, no: made.eventNo }] : plan ? [{ kind: 'plan' as const, no: plan.planNo }] : [];
      return [
        owe(law, {
          aroseOn: startedOn,
          by: 'working-days',
          amount: law.number(workingDays, startedOn),
          metOn: isEvent ? made.on : plan?.preparedOn,
          lapsedOn: Math.min(endedOn, careEnds(child, period)),
          evidence: [{ kind: 'placement', no: placement.placementNo }, ...metBy],
        }),
      ];
    }),
};
