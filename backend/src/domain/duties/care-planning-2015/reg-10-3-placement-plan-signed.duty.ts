import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { placementsBegun } from './placements-begun.js';
import { planWorkingDays } from './reg-10-placement-plan.duty.js';

/** Regulation 10(3): the plan agreed with and signed by the appropriate person, as part of a complete plan. */
export const placementPlanSigned: ClockedDuty = {
  id: 'placement-plan-signed',
  title: { en: 'Placement plan signed', cy: 'Llofnodi’r cynllun lleoli' },
  says: {
    en: 'The placement plan is agreed with and signed by the parent, foster parent, registered person or other person responsible where the child lives. Without the signature it is no complete plan, so it is due with the plan: within 5 working days of the start.',
    cy: 'Cytunir ar y cynllun lleoli gyda’r rhiant, y rhiant maeth, y person cofrestredig neu’r person arall sy’n gyfrifol lle mae’r plentyn yn byw, a llofnodir ef ganddynt. Heb y llofnod nid yw’r cynllun yn gyflawn, felly mae’n ddyledus gyda’r cynllun: o fewn 5 diwrnod gwaith i’r dechrau.',
  },
  citation: carePlanning2015('reg 10(3)', '/regulation/10', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [planWorkingDays],
  countedFrom: { en: 'the day the placement began', cy: 'y diwrnod y dechreuodd y lleoliad' },
  metBy: { en: 'the placement plan being signed', cy: 'llofnodi’r cynllun lleoli' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    placementsBegun(child).map(({ placement: { placementNo, startedOn, planSignedOn }, endsOn }) =>
      owe(law, {
        aroseOn: startedOn,
        by: 'working-days',
        amount: law.number(planWorkingDays, startedOn),
        metOn: planSignedOn,
        lapsedOn: endsOn,
        evidence: [{ kind: 'placement', no: placementNo }],
      }),
    ),
};
