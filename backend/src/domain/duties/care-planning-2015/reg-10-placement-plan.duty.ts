import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { placementsBegun } from './placements-begun.js';

/** The whole plan is due by then, its signature among it. */
export const planWorkingDays: LawNumber = {
  code: 'placement-plan-working-days',
  title: { en: 'Working days to the placement plan', cy: 'Diwrnodau gwaith hyd at y cynllun lleoli' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'fixed',
};

/** Regulation 10(1) to (2): the placement plan, before the placement or within 5 working days of its start. */
export const placementPlan: ClockedDuty = {
  id: 'placement-plan',
  title: { en: 'Placement plan', cy: 'Cynllun lleoli' },
  says: {
    en: 'A placement plan is made before the placement begins or, where that was not reasonably practicable, within 5 working days of its start. Short breaks, detention and placement for adoption have their own plans.',
    cy: 'Gwneir cynllun lleoli cyn i’r lleoliad ddechrau neu, os nad oedd hynny’n rhesymol ymarferol, o fewn 5 diwrnod gwaith i’w ddechrau. Mae cynlluniau eraill i seibiannau byr, i blant dan gadwad ac i leoliad i fabwysiadu.',
  },
  citation: carePlanning2015('reg 10(1)–(2)', '/regulation/10', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [planWorkingDays],
  countedFrom: { en: 'the day the placement began', cy: 'y diwrnod y dechreuodd y lleoliad' },
  metBy: { en: 'the placement plan being made', cy: 'gwneud y cynllun lleoli' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    placementsBegun(child).map(({ placement: { placementNo, startedOn, planMadeOn }, endsOn }) =>
      owe(law, {
        aroseOn: startedOn,
        by: 'working-days',
        amount: law.number(planWorkingDays, startedOn),
        metOn: planMadeOn,
        lapsedOn: endsOn,
        evidence: [{ kind: 'placement', no: placementNo }],
      }),
    ),
};
