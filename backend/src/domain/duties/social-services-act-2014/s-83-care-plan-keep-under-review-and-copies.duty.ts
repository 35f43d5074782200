import { planVersions } from '../care-planning-2015/plan-versions.js';
import type { ClockedDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'care-plan-copy-working-days',
  title: { en: 'Working days to give the child a copy of the plan', cy: 'Diwrnodau gwaith i roi copi o’r cynllun i’r plentyn' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'local',
};

/** Section 83(3) and (4) and regulation 6: the plan is kept under review and given to those it concerns. */
export const carePlanKeepUnderReviewAndCopies: ClockedDuty = {
  id: 'care-plan-keep-under-review-and-copies',
  title: { en: 'Copy of the plan for the child', cy: 'Copi o’r cynllun i’r plentyn' },
  says: {
    en: 'The plan is kept under review and revised when circumstances change, and each version is given to the child, unless inappropriate for their age, to parents, the reviewing officer and those who care for the child. The law sets no number of days; the authority does. The record tells of the child’s copy.',
    cy: 'Cedwir y cynllun o dan adolygiad a’i ddiwygio pan fydd amgylchiadau’n newid, a rhoddir pob fersiwn i’r plentyn, oni bai bod hynny’n amhriodol i’w oedran, i rieni, i’r swyddog adolygu ac i’r rhai sy’n gofalu am y plentyn. Nid yw’r gyfraith yn pennu nifer o ddiwrnodau; yr awdurdod sy’n gwneud. Copi’r plentyn a ddangosir yn y cofnod.',
  },
  citation: socialServicesAct2014('s.83(3)-(4); Care Planning Regulations reg 6', '/section/83', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: { en: 'Regulation 6 was read in part only.', cy: 'Rhan yn unig o reoliad 6 a ddarllenwyd.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the plan was prepared', cy: 'y diwrnod y paratowyd y cynllun' },
  metBy: { en: 'the child being given a copy', cy: 'rhoi copi i’r plentyn' },
  whose: 'social-worker',
  repeats: false,
  regimes: { child: { en: 'The child’s copy', cy: 'Copi’r plentyn' } },
  owed: (child, law) =>
    planVersions(child).map(({ plan, heldUntil }) =>
      owe(law, {
        aroseOn: plan.preparedOn,
        by: 'working-days',
        amount: law.number(workingDays, plan.preparedOn),
        metOn: plan.childHasCopyOn,
        lapsedOn: heldUntil,
        regime: 'child',
        evidence: [{ kind: 'plan', no: plan.planNo }],
      }),
    ),
};
