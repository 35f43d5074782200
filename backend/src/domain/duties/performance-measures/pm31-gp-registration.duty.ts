import { earliest, placementsIn } from '../care-spells.js';
import { careAtLiberty } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { performanceMeasures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'gp-registration-working-days',
  title: { en: 'Working days to registration with a GP', cy: 'Diwrnodau gwaith hyd at gofrestru gyda meddyg teulu' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'doubted',
};

/** Measure PM31: registered with a GP within ten working days of each placement. */
export const healthGpRegistration: ClockedDuty = {
  id: 'health-gp-registration',
  title: { en: 'Registered with a GP', cy: 'Cofrestru gyda meddyg teulu' },
  says: {
    en: 'The child is registered with a GP within ten working days of the start of each placement. A registration from an earlier placement may still hold; the record does not say. It is not counted for short breaks or in youth detention.',
    cy: 'Mae’r plentyn wedi’i gofrestru gyda meddyg teulu o fewn deg diwrnod gwaith i ddechrau pob lleoliad. Gall cofrestriad o leoliad cynharach ddal i sefyll; nid yw’r cofnod yn dweud. Nid yw’n cael ei gyfrif ar gyfer seibiannau byr nac mewn cadwad ieuenctid.',
  },
  citation: performanceMeasures('PM31', 'https://cataloguesocialcare.uk/measures/stats-wales-3114', '2026-11-22'),
  force: 'metric',
  confidence: 'found-wording',
  doubt: {
    en: 'The day count is that of a measure collected from 2016 to 2019. Whether regulation 7 itself repeats it was not read.',
    cy: 'Cyfrif mesur a gasglwyd rhwng 2016 a 2019 yw’r cyfrif dyddiau. Ni ddarllenwyd a yw rheoliad 7 ei hun yn ei ailadrodd.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the start of the placement', cy: 'dechrau’r lleoliad' },
  metBy: { en: 'registration with a GP', cy: 'cofrestru gyda meddyg teulu' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed(child, law) {
    const registered = child.healthAssessments.filter(({ kind }) => kind === 'gp-registration');
    return careAtLiberty(child).flatMap((care) =>
      placementsIn(child, care).map((placement) => {
        const lapsedOn = earliest(placement.endedOn, care.endedOn);
        const done = registered.find(({ assessedOn }) => assessedOn >= placement.startedOn && assessedOn <= lapsedOn);
        const mayStillHold = registered.some(({ assessedOn }) => assessedOn >= care.period.startedOn && assessedOn < placement.startedOn);
        return owe(law, {
          aroseOn: placement.startedOn,
          by: 'working-days',
          amount: law.number(workingDays, placement.startedOn),
          metOn: done?.assessedOn,
          lapsedOn,
          missing: mayStillHold ? 'health-assessments.assessed_on' : '',
          evidence: [{ kind: 'placement', no: placement.placementNo }, ...(done ? [{ kind: 'health-assessment' as const, no: done.assessedOn }] : [])],
        });
      }),
    );
  },
};
