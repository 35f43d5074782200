import { addMonths } from '../../calendar/months.js';
import { reviewsOwed, type ReviewOwed } from '../care-planning-2015/reviews-held.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { iroStandards2019 } from '../instruments.js';
import type { Law, LawNumber } from '../law.js';
import { owe } from '../owe.js';

const days: LawNumber = {
  code: 'iro-midpoint-days-before-second',
  title: { en: 'Days from the first review to the check before the second', cy: 'Diwrnodau o’r adolygiad cyntaf i’r gwiriad cyn yr ail' },
  unit: 'days',
  values: [{ from: '2019-01-01', value: 42 }],
  setBy: 'local',
};

const months: LawNumber = {
  code: 'iro-midpoint-months',
  title: { en: 'Months from a review to the check before the next', cy: 'Misoedd o adolygiad i’r gwiriad cyn y nesaf' },
  unit: 'months',
  values: [{ from: '2019-01-01', value: 3 }],
  setBy: 'local',
};

const tolerance: LawNumber = {
  code: 'iro-midpoint-working-days',
  title: { en: 'Working days the check between reviews may come after the middle', cy: 'Diwrnodau gwaith y caiff y gwiriad rhwng adolygiadau ddod ar ôl y canol' },
  unit: 'working-days',
  values: [{ from: '2019-01-01', value: 10 }],
  setBy: 'local',
};

/** Practice standards: the reviewing officer checks progress midway between reviews. */
export const iroMidpoint: ClockedDuty = {
  id: 'iro-midpoint',
  title: { en: 'Check between reviews', cy: 'Gwiriad rhwng adolygiadau' },
  says: {
    en: 'Midway between two reviews the reviewing officer checks how the decisions and the plan are going, and records it. The authority sets how long after the middle is still in time.',
    cy: 'Hanner ffordd rhwng dau adolygiad mae’r swyddog adolygu’n gwirio hynt y penderfyniadau a’r cynllun, ac yn ei gofnodi. Yr awdurdod sy’n pennu pa mor hir ar ôl y canol sy’n dal mewn pryd.',
  },
  citation: iroStandards2019('midpoint review', '', null),
  force: 'code-should',
  confidence: 'partial',
  doubt: { en: 'The standards were read only through a council’s paper; they give no number of days.', cy: 'Drwy bapur cyngor yn unig y darllenwyd y safonau; nid ydynt yn rhoi nifer o ddiwrnodau.' },
  inForce: { from: '2019-01-01', until: null },
  numbers: [days, months, tolerance],
  countedFrom: { en: 'the middle of the time to the next review', cy: 'canol yr amser hyd at yr adolygiad nesaf' },
  metBy: { en: 'the check being recorded', cy: 'cofnodi’r gwiriad' },
  whose: 'iro',
  repeats: true,
  regimes: {},
  owed: (child, law) =>
    reviewsOwed(child).flatMap((review) => {
      if (!review.before) return [];
      const lapsedOn = Math.min(review.held?.heldOn ?? review.care.endedOn, review.care.endedOn);
      const check = eventsOf(child, 'midpoint-check').find(({ on }) => on >= review.from && on < lapsedOn);
      return [
        owe(law, {
          aroseOn: review.aroseOn,
          from: middleOf(law, review),
          by: 'working-days',
          amount: law.number(tolerance, review.from),
          metOn: check?.on,
          lapsedOn,
          missing: check ? '' : 'case-events.midpoint-check',
          evidence: [{ kind: 'review', no: review.before.reviewNo }, ...(check ? [{ kind: 'event' as const, no: check.eventNo }] : [])],
        }),
      ];
    }),
};

function middleOf(law: Law, { which, from }: ReviewOwed): number {
  return which === 'second' ? from + law.number(days, from) : addMonths(from, law.number(months, from));
}
