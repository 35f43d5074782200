import type { Bilingual } from '../indicators/figure.js';
import { yearTo } from '../calendar/months.js';
import { NO_DAY, type Day } from '../facts/columns.js';
import type { Occurrence } from './occurrence.js';
import { stateOn } from './state.js';

/** How an occurrence counts in the year to a day, best first. */
export const complianceAnswers = ['in-time', 'late', 'outstanding', 'not-known'] as const;
export type ComplianceAnswer = (typeof complianceAnswers)[number];

export const complianceWords: Readonly<Record<ComplianceAnswer, Bilingual>> = {
  'in-time': { en: 'In time', cy: 'Mewn pryd' },
  late: { en: 'Late', cy: 'Yn hwyr' },
  outstanding: { en: 'Outstanding', cy: 'Heb ei wneud' },
  'not-known': { en: 'Not known', cy: 'Ddim yn hysbys' },
};

/** Of one duty in the year to a day; the four parts sum to `counted`. */
export interface Compliance {
  counted: number;
  parts: Record<ComplianceAnswer, number>;
  /** In time of all counted, 0 to 1: what is not known is never in time. Null where nothing is counted. */
  rate: number | null;
}

/**
 * How an occurrence counts in the year to a day, null where it does not. What is closed counts in the year in which it was
 * decided: on the due day, or before it on the day it was met. What stands open past its due day counts each year until it is
 * closed, however old, so that nothing is forgiven by waiting; but what is not known counts in the year of its due day alone: it
 * waits for a fact and not for an act. What lapsed by its due day is not counted; what lapsed after it without having been met
 * was late.
 */
export function complianceOn(occurrence: Occurrence, day: Day): ComplianceAnswer | null {
  const { aroseOn, dueOn, metOn, lapsedOn } = occurrence;
  const answer = answerOn(occurrence, day);
  const isOpen = Math.min(metOn, lapsedOn) > day;
  if (answer === null || (isOpen && (answer === 'outstanding' || dueOn === NO_DAY))) return answer;
  const decidedOn = Math.max(aroseOn, Math.min(dueOn, metOn, lapsedOn));
  return decidedOn >= yearTo(day) ? answer : null;
}

function answerOn(occurrence: Occurrence, day: Day): ComplianceAnswer | null {
  switch (stateOn(occurrence, day)) {
    case 'met':
      return 'in-time';
    case 'met-late':
      return 'late';
    case 'overdue':
      return 'outstanding';
    case 'unknown':
      return 'not-known';
    case 'lapsed':
      return lapsedAnswer(occurrence);
    default:
      return null;
  }
}

/** As it stood on the day it lapsed, had it not. */
function lapsedAnswer(occurrence: Occurrence): ComplianceAnswer | null {
  const stood = stateOn({ ...occurrence, lapsedOn: NO_DAY }, occurrence.lapsedOn);
  return stood === 'overdue' ? 'late' : stood === 'unknown' ? 'not-known' : null;
}

export function complianceOf(occurrences: readonly Occurrence[], day: Day): Compliance {
  const parts: Compliance['parts'] = { 'in-time': 0, late: 0, outstanding: 0, 'not-known': 0 };
  for (const occurrence of occurrences) {
    const answer = complianceOn(occurrence, day);
    if (answer) parts[answer]++;
  }
  return withRate(parts);
}

export function withRate(parts: Compliance['parts']): Compliance {
  const counted = complianceAnswers.reduce((sum, answer) => sum + parts[answer], 0);
  return { counted, parts, rate: counted === 0 ? null : parts['in-time'] / counted };
}
