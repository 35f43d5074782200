import { earliest } from '../care-spells.js';
import { careAtLiberty } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { NO_DAY } from '../../facts/columns.js';
import { plansOf } from './plans-of.js';

/** Schedule 2 paragraph 1: every version of the plan holds a health plan. */
export const healthPlanContent: ClockedDuty = {
  id: 'health-plan-content',
  title: { en: 'Health plan in the plan', cy: 'Cynllun iechyd yn y cynllun' },
  says: {
    en: 'The plan holds a health plan: physical, oral, emotional and mental health; health history, the family’s too as far as practicable; what health does to development; present medical and dental arrangements; planned changes; and the part of the carer and others.',
    cy: 'Mae’r cynllun yn cynnwys cynllun iechyd: iechyd corfforol, y geg, emosiynol a meddyliol; hanes iechyd, a hanes iechyd y teulu cyn belled ag y bo’n ymarferol; effaith iechyd ar ddatblygiad; trefniadau meddygol a deintyddol presennol; newidiadau a gynlluniwyd; a rhan y gofalwr ac eraill.',
  },
  citation: carePlanning2015('Sch 2 para 1(1)–(6)', '/schedules', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day the version of the plan took effect', cy: 'y diwrnod y daeth fersiwn y cynllun i rym' },
  metBy: { en: 'a health plan being part of it', cy: 'bod cynllun iechyd yn rhan ohono' },
  whose: 'social-worker',
  repeats: true,
  regimes: {},
  owed(child, law) {
    return careAtLiberty(child).flatMap((care) =>
      plansOf(child, care).map((plan, at, plans) => {
        const aroseOn = Math.max(plan.preparedOn, care.startedOn);
        return owe(law, {
          aroseOn,
          by: 'on-the-day',
          metOn: plan.hasHealthPlan ? aroseOn : NO_DAY,
          lapsedOn: earliest(plans[at + 1]?.preparedOn ?? NO_DAY, care.endedOn),
          missing: plan.hasHealthPlan === null ? 'care-and-support-plans.has_health_plan' : '',
          evidence: [{ kind: 'plan', no: plan.planNo }],
        });
      }),
    );
  },
};
