import { addMonths } from '../../calendar/months.js';
import type { ChildRecord } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { secondReviewMonths } from '../care-planning-2015/review-intervals.js';
import { evidenceOf, meetingOn, reviewsOwed, type ReviewOwed } from '../care-planning-2015/reviews-held.js';
import type { ClockedDuty } from '../duty.js';
import { part6Code } from '../instruments.js';
import { owe } from '../owe.js';

/** Part 6 Code: a settled long-term plan by the second review. */
export const carePlanLongTermBySecondReview: ClockedDuty = {
  id: 'care-plan-long-term-by-second-review',
  title: { en: 'Long-term plan by the second review', cy: 'Cynllun hirdymor erbyn yr ail adolygiad' },
  says: {
    en: 'By the second review the care and support plan holds a settled long-term plan for the child’s upbringing: return home, family or friends, long-term fostering, special guardianship, adoption or a move to independence.',
    cy: 'Erbyn yr ail adolygiad mae’r cynllun gofal a chymorth yn cynnwys cynllun hirdymor pendant ar gyfer magwraeth y plentyn: dychwelyd adref, teulu neu ffrindiau, gofal maeth hirdymor, gwarcheidiaeth arbennig, mabwysiadu neu symud i annibyniaeth.',
  },
  citation: part6Code('care planning', '', null),
  force: 'code-should',
  confidence: 'partial',
  doubt: {
    en: 'Read through a training handout only; whether the Code says “must” or “should” is to be checked.',
    cy: 'Drwy daflen hyfforddi yn unig y’i darllenwyd; mae angen gwirio ai “rhaid” neu “dylai” a ddywed y Cod.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [secondReviewMonths],
  countedFrom: { en: 'the day the first review was completed', cy: 'y diwrnod y cwblhawyd yr adolygiad cyntaf' },
  metBy: { en: 'the long-term plan being clear', cy: 'y cynllun hirdymor yn glir' },
  whose: 'social-worker',
  soon: 10,
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    reviewsOwed(child)
      .filter(({ which }) => which === 'second')
      .map((review) => {
        const amount = law.number(secondReviewMonths, review.from);
        const latest = addMonths(review.from, amount);
        const secondOn = review.held ? meetingOn(review.held) : NO_DAY;
        const metOn = clearOn(child, review);
        const dueOn = Math.min(latest, secondOn);
        return owe(law, {
          aroseOn: review.aroseOn,
          from: review.from,
          ...(secondOn < latest ? { by: 'day-given', dueOn } : { by: 'months', amount }),
          metOn,
          lapsedOn: review.care.endedOn,
          missing: metOn <= dueOn ? '' : whatIsUnsaid(child, review),
          evidence: evidenceOf(review),
        });
      }),
};

/** The first day of the period on which a plan held an option, or a review found the long-term plan clear. */
function clearOn(child: ChildRecord, { care }: ReviewOwed): Day {
  const since = child.periods.findLast(({ endedOn }) => endedOn <= care.period.startedOn)?.endedOn ?? child.bornOn;
  const plan = child.plans.find(({ preparedOn, permanenceOption }) => preparedOn >= since && permanenceOption !== '' && permanenceOption !== 'NONE');
  const review = child.reviews.find(({ heldOn, permanencePlanClear }) => heldOn >= care.period.startedOn && permanencePlanClear);
  return Math.min(plan?.preparedOn ?? NO_DAY, review?.heldOn ?? NO_DAY);
}

/** What would tell whether the long-term plan was clear by then and is not recorded. */
function whatIsUnsaid(child: ChildRecord, { held, care }: ReviewOwed): string {
  if (held) return held.permanencePlanClear === null ? 'reviews.permanence_plan_clear' : '';
  const latest = child.plans.findLast(({ preparedOn }) => preparedOn >= care.period.startedOn);
  return latest?.permanenceOption === '' ? 'care-and-support-plans.permanence_option' : '';
}
