import type { Day } from '../../facts/columns.js';
import type { Law, LawNumber } from '../law.js';
import { visitFourWeeks, visitSixWeeks, visitThreeMonths, visitWeek, visitWeekly } from './visit-numbers.js';
import type { RegimeSpell } from './visit-regimes.js';

export type VisitDuty =
  | 'visit-first-week' | 'visit-first-year' | 'visit-after-year-permanent' | 'visit-after-year-other'
  | 'visit-pwp-immediate' | 'visit-temp-or-ico-with-p' | 'visit-care-order-with-p' | 'visit-other-living';

/** How long there is to the next visit, and under which duty. */
export interface Interval {
  duty: VisitDuty;
  number: LawNumber;
  regime: string;
  missing: string;
}

/** What of a stay decides how long its intervals are. */
export interface StayYear {
  /** The first anniversary of its beginning. */
  firstYearEnds: Day;
  intendedUntil18: boolean | null;
}

/** To the first visit of a stay, or after a care order. */
export function firstInterval({ regime, missing }: RegimeSpell, isReviewed: boolean): Interval {
  switch (regime) {
    case 'ordinary':
      return { duty: 'visit-first-week', number: visitWeek, regime: '', missing };
    case 'with-parent':
      return { duty: 'visit-care-order-with-p', number: visitWeek, regime: 'first-week', missing };
    case 'other-living':
      return { duty: 'visit-other-living', number: visitWeek, regime: 'first-week', missing };
    default:
      return weeklyInterval(regime, isReviewed, missing);
  }
}

/** From a visit to the next. The interval is fixed by the day of the visit that starts it: one begun in the first year keeps its length. */
export function intervalAfter(law: Law, { regime, missing }: RegimeSpell, visitedOn: Day, stay: StayYear, isReviewed: boolean): Interval {
  switch (regime) {
    case 'ordinary':
      return ordinaryInterval(law, visitedOn, stay);
    case 'with-parent':
      return { duty: 'visit-care-order-with-p', number: visitSixWeeks, regime: 'six-weeks', missing };
    case 'other-living': {
      const isLater = visitedOn >= stay.firstYearEnds;
      return { duty: 'visit-other-living', number: isLater ? visitThreeMonths : visitSixWeeks, regime: isLater ? 'later-years' : 'first-year', missing };
    }
    default:
      return weeklyInterval(regime, isReviewed, missing);
  }
}

function weeklyInterval(regime: 'with-parent-at-once' | 'temporary-or-interim', isReviewed: boolean, missing: string): Interval {
  const [duty, later] = regime === 'with-parent-at-once' ? (['visit-pwp-immediate', visitSixWeeks] as const) : (['visit-temp-or-ico-with-p', visitFourWeeks] as const);
  return { duty, number: isReviewed ? later : visitWeekly, regime: isReviewed ? 'after-first-review' : 'until-first-review', missing };
}

/** An interval that reaches past the first year belongs to the duty that decides after it, and keeps its six weeks. */
function ordinaryInterval(law: Law, visitedOn: Day, { firstYearEnds, intendedUntil18 }: StayYear): Interval {
  const isFirstYear = visitedOn < firstYearEnds;
  if (isFirstYear && visitedOn + law.number(visitSixWeeks, visitedOn) < firstYearEnds) return { duty: 'visit-first-year', number: visitSixWeeks, regime: '', missing: '' };
  const duty = intendedUntil18 === true ? 'visit-after-year-permanent' : 'visit-after-year-other';
  if (isFirstYear) return { duty, number: visitSixWeeks, regime: 'begun-in-first-year', missing: '' };
  if (intendedUntil18 === true) return { duty, number: visitThreeMonths, regime: 'after-year', missing: '' };
  return { duty, number: visitSixWeeks, regime: 'after-year', missing: intendedUntil18 === null ? 'placements.intended_until_18' : '' };
}
