import { birthday } from '../../calendar/months.js';
import type { Assessment, ChildRecord } from '../../facts/child-record.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { performanceMeasures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import type { Evidence } from '../occurrence.js';
import { owe } from '../owe.js';

const workingDays: LawNumber = {
  code: 'assessment-working-days',
  title: { en: 'Working days to complete an assessment', cy: 'Diwrnodau gwaith i gwblhau asesiad' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 42 }],
  setBy: 'fixed',
};

/** Days after a referral in which an assessment is taken to be the one it led to. */
const BELONGS_WITHIN = 60;

/** Part 3 Code and measure PM24: an assessment within 42 working days of the referral. */
export const assessment42wd: ClockedDuty = {
  id: 'assessment-42wd',
  title: { en: 'Assessment in 42 working days', cy: 'Asesiad mewn 42 diwrnod gwaith' },
  says: {
    en: 'A child’s care and support assessment is completed within 42 working days of the referral. Where no referral in the sixty days before is recorded, it is counted from the day the assessment began.',
    cy: 'Cwblheir asesiad gofal a chymorth plentyn o fewn 42 diwrnod gwaith i’r atgyfeiriad. Lle na chofnodir atgyfeiriad yn y trigain diwrnod cynt, cyfrifir o’r diwrnod y dechreuodd yr asesiad.',
  },
  citation: performanceMeasures('PM24; Part 3 Code', 'https://statswales.gov.wales/Catalogue/Health-and-Social-Care/Social-Services/Performance-Measures/quantitativesocialservicesperformancechildren-by-measures', '2026-11-22'),
  force: 'metric',
  confidence: 'found-wording',
  doubt: { en: 'The day count was read in the measure, not in the Code.', cy: 'Yn y mesur y darllenwyd y cyfrif dyddiau, nid yn y Cod.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the referral', cy: 'yr atgyfeiriad' },
  metBy: { en: 'the assessment being completed', cy: 'cwblhau’r asesiad' },
  whose: 'social-worker',
  soon: 14,
  repeats: false,
  regimes: {
    'not-referred': {
      en: 'No referral recorded',
      cy: 'Heb gofnod o atgyfeiriad',
      countedFrom: { en: 'the day the assessment began', cy: 'y diwrnod y dechreuodd yr asesiad' },
    },
  },
  owed(child, law) {
    return assessmentsAsked(child).map(({ on, assessment, evidence, regime }) =>
      owe(law, {
        aroseOn: on,
        by: 'working-days',
        amount: law.number(workingDays, on),
        metOn: assessment?.completedOn,
        lapsedOn: birthday(child.bornOn, 18),
        regime,
        evidence: [...evidence, ...(assessment ? [{ kind: 'assessment' as const, no: assessment.startedOn }] : [])],
      }),
    );
  },
};

/** Each assessment with the last referral before it, and each referral no assessment followed. */
function assessmentsAsked(child: ChildRecord): { on: number; assessment?: Assessment; evidence: Evidence[]; regime?: string }[] {
  const assessments = child.assessments.filter(({ kind }) => kind === 'care-and-support');
  const referrals = eventsOf(child, 'referred').map(({ on, eventNo }) => ({
    on,
    evidence: [{ kind: 'event' as const, no: eventNo }],
    assessment: assessments.find(({ startedOn }) => startedOn >= on && startedOn <= on + BELONGS_WITHIN),
  }));
  const asked = referrals.filter(({ assessment }, at) => !assessment || assessment !== referrals[at + 1]?.assessment);
  const unasked = assessments.filter((assessment) => !asked.some((one) => one.assessment === assessment));
  return [...asked, ...unasked.map((assessment) => ({ on: assessment.startedOn, assessment, evidence: [], regime: 'not-referred' }))];
}
