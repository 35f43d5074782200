import type { ClockedDuty } from '../duty.js';
import { ordinaryCare } from '../care-spells.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { shortBreakSeries } from './short-break-series.js';

const workingDays: LawNumber = {
  code: 'short-breaks-plan-working-days',
  title: { en: 'Working days to the plan of short breaks', cy: 'Diwrnodau gwaith hyd at gynllun seibiannau byr' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'doubted',
};

/** Regulation 62(3)(a): the reduced plan. */
export const shortBreaksPlan: ClockedDuty = {
  id: 'short-breaks-plan',
  title: { en: 'Plan for short breaks', cy: 'Cynllun ar gyfer seibiannau byr' },
  says: {
    en: 'Before the first break there is a plan that sets out health and emotional development, contact with parents, leisure and education, with the GP’s name and address. Where that cannot be done, it follows within 10 working days.',
    cy: 'Cyn y seibiant cyntaf ceir cynllun sy’n nodi iechyd a datblygiad emosiynol, cyswllt â rhieni, hamdden ac addysg, gydag enw a chyfeiriad y meddyg teulu. Lle na ellir gwneud hynny, mae’n dilyn o fewn 10 diwrnod gwaith.',
  },
  citation: carePlanning2015('reg 62(3)(a)', '/regulation/62', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'What the plan holds was read; that the 10 working days of regulation 4 hold for it is from memory.',
    cy: 'Darllenwyd beth y mae’r cynllun yn ei gynnwys; o’r cof y daw bod 10 diwrnod gwaith rheoliad 4 yn gymwys iddo.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the start of the first break', cy: 'dechrau’r seibiant cyntaf' },
  metBy: { en: 'a plan being prepared', cy: 'paratoi cynllun' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    const series = shortBreakSeries(child);
    if (series.length === 0) return [];
    const care = ordinaryCare(child);
    return series.map(({ startedOn, endedOn }, at) => {
      // A plan of an earlier series, or of ordinary care before it, is not the plan of this one.
      const since = Math.max(series[at - 1]?.endedOn ?? -Infinity, ...care.filter((spell) => spell.endedOn <= startedOn).map((spell) => spell.endedOn));
      const plan = child.plans.find(({ preparedOn }) => preparedOn >= since && preparedOn <= endedOn);
      return owe(law, {
        aroseOn: startedOn,
        by: 'working-days',
        amount: law.number(workingDays, startedOn),
        metOn: plan?.preparedOn,
        lapsedOn: endedOn,
        evidence: [{ kind: 'legal-status', no: startedOn }, ...(plan ? [{ kind: 'plan' as const, no: plan.planNo }] : [])],
      });
    });
  },
};
