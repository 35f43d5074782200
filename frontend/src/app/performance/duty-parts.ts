import type { DutyComplianceView } from '../api/models';
import type { PartOfWhole } from '../ui/charts/part-of-whole';
import { sayFigure } from './say-figure';

export interface DutyPart extends PartOfWhole {
  readonly answer: 'in-time' | 'late' | 'outstanding' | 'not-known';
}

const titles = {
  'in-time': { en: 'In time', cy: 'Mewn pryd' },
  late: { en: 'Late', cy: 'Yn hwyr' },
  outstanding: { en: 'Outstanding', cy: 'Heb ei wneud' },
  'not-known': { en: 'Not known', cy: 'Ddim yn hysbys' },
};

/** The four parts of what was counted of a duty; they sum to it. */
export function dutyParts({ inTime, late, outstanding, notKnown }: Pick<DutyComplianceView, 'inTime' | 'late' | 'outstanding' | 'notKnown'>): DutyPart[] {
  const counts: readonly [DutyPart['answer'], number][] = [['in-time', inTime], ['late', late], ['outstanding', outstanding], ['not-known', notKnown]];
  return counts.map(([answer, count]) => ({ answer, title: titles[answer], count, says: sayFigure(count, 'count'), isUnknown: answer === 'not-known' }));
}

/** A share of 0 to 1 as a percentage; empty where nothing was counted. */
export function sayRate(rate: number | null): string {
  return rate === null ? '' : sayFigure(rate * 100, 'percent');
}
