import { ageOn } from '../../calendar/months.js';
import { NO_DAY } from '../../facts/columns.js';
import { earliest, placementsIn } from '../care-spells.js';
import { careAtLiberty } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import type { Evidence } from '../occurrence.js';
import { owe } from '../owe.js';
import { agreedIn, owedUntil } from './education-plan.js';
import { plansOf } from './plans-of.js';

const NURSERY_AGE = 3;
const COMPULSORY_AGE = 5;
const COMPULSORY_AGE_ENDS = 16;

const workingDays: LawNumber = {
  code: 'education-plan-working-days',
  title: { en: 'Working days to the personal education plan', cy: 'Diwrnodau gwaith hyd at y cynllun addysg personol' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'doubted',
};

/** Regulation 5(1)(b) and section 83(2A): the plan contains a personal education plan. */
export const pepRequired: ClockedDuty = {
  id: 'pep-required',
  title: { en: 'Personal education plan in the plan', cy: 'Cynllun addysg personol yn y cynllun' },
  says: {
    en: 'The care and support plan contains a personal education plan, so it is owed when that plan is: within ten working days of the first placement. It is not owed where a prescribed category is recorded, before nursery age, for short breaks or in youth detention. Under five and from sixteen a category may apply that nobody recorded.',
    cy: 'Mae’r cynllun gofal a chymorth yn cynnwys cynllun addysg personol, felly mae’n ddyledus pan fo’r cynllun hwnnw: o fewn deg diwrnod gwaith i’r lleoliad cyntaf. Nid yw’n ddyledus lle cofnodir categori rhagnodedig, cyn oedran meithrin, ar gyfer seibiannau byr nac mewn cadwad ieuenctid. O dan bump ac o un ar bymtheg ymlaen gall categori na chofnododd neb fod yn gymwys.',
  },
  citation: carePlanning2015('reg 5(1)(b), Sch 2 para 2; s.83(2A)–(2D) of the 2014 Act', '/schedules', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The categories of regulation 3A were not read: the exemption is a decision recorded for the child. The ten working days are those of the plan it is part of.',
    cy: 'Ni ddarllenwyd categorïau rheoliad 3A: penderfyniad a gofnodir ar gyfer y plentyn yw’r eithriad. Deg diwrnod gwaith y cynllun y mae’n rhan ohono yw’r deg.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the start of the first placement', cy: 'dechrau’r lleoliad cyntaf' },
  metBy: { en: 'a personal education plan', cy: 'cynllun addysg personol' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    return careAtLiberty(child)
      .filter(({ isNew }) => isNew)
      .flatMap((care) => {
        const [placement] = placementsIn(child, care);
        const from = placement?.startedOn ?? care.startedOn;
        const age = ageOn(child.bornOn, from);
        const until = owedUntil(child, from);
        if (until === from || age < NURSERY_AGE) return [];
        const plan = plansOf(child, care).find(({ hasEducationPlan }) => hasEducationPlan);
        const agreed = agreedIn(child, care);
        const metOn = earliest(plan?.preparedOn ?? NO_DAY, agreed?.agreedOn ?? NO_DAY);
        const evidence: Evidence[] = placement ? [{ kind: 'placement', no: placement.placementNo }] : [{ kind: 'period', no: care.period.startedOn }];
        if (plan && plan.preparedOn === metOn) evidence.push({ kind: 'plan', no: plan.planNo });
        else if (agreed) evidence.push({ kind: 'education-plan', no: agreed.agreedOn });
        const mayBeExempt = age < COMPULSORY_AGE || age >= COMPULSORY_AGE_ENDS;
        return [
          owe(law, {
            aroseOn: from,
            by: 'working-days',
            amount: law.number(workingDays, from),
            metOn,
            lapsedOn: earliest(until, care.endedOn),
            missing: mayBeExempt && metOn === NO_DAY ? 'personal-education-plans.exempt' : '',
            evidence,
          }),
        ];
      });
  },
};
