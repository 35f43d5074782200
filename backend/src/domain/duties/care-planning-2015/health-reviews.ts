import { addMonths, birthday } from '../../calendar/months.js';
import type { ChildRecord } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import { careAtLiberty } from '../detention.js';
import type { Law, LawNumber } from '../law.js';
import type { Owed } from '../occurrence.js';
import { owe } from '../owe.js';
import { assessedFrom, countsFrom } from './health-assessed.js';

const FIVE = 5;

export const monthsUnderFive: LawNumber = {
  code: 'health-review-under-5-months',
  title: { en: 'Months between health reviews before the fifth birthday', cy: 'Misoedd rhwng adolygiadau iechyd cyn y pumed pen-blwydd' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 6 }],
  setBy: 'fixed',
};
export const monthsFromFive: LawNumber = {
  code: 'health-review-5-plus-months',
  title: { en: 'Months between health reviews from the fifth birthday', cy: 'Misoedd rhwng adolygiadau iechyd o’r pumed pen-blwydd ymlaen' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 12 }],
  setBy: 'fixed',
};

/**
 * The reviews of health owed under one of the two intervals. The shorter binds where it ends on or before the fifth birthday.
 * Each is counted from the last assessment or review; one the child refused closes what was owed and begins the next.
 */
export function healthReviewsOwed(child: ChildRecord, law: Law, age: 'under-5' | '5-plus'): Owed[] {
  return careAtLiberty(child).flatMap((care) => {
    const assessed = assessedFrom(child, countsFrom(care.period.startedOn)).filter(({ assessedOn }) => assessedOn < care.endedOn);
    return assessed.flatMap((last, at) => {
      const next = assessed[at + 1];
      // What was reviewed again before this stretch of care has had its answer.
      if (next && next.assessedOn <= care.startedOn) return [];
      const short = addMonths(last.assessedOn, law.number(monthsUnderFive, last.assessedOn));
      const isShort = short <= birthday(child.bornOn, FIVE);
      if (isShort !== (age === 'under-5')) return [];
      return [
        owe(law, {
          aroseOn: Math.max(last.assessedOn, care.startedOn),
          from: last.assessedOn,
          by: 'months',
          amount: law.number(isShort ? monthsUnderFive : monthsFromFive, last.assessedOn),
          metOn: next && !next.refused ? next.assessedOn : NO_DAY,
          lapsedOn: next?.refused ? next.assessedOn : care.endedOn,
          evidence: [last, ...(next ? [next] : [])].map(({ assessedOn }) => ({ kind: 'health-assessment', no: assessedOn })),
        }),
      ];
    });
  });
}
