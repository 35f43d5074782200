import { addMonths, birthday } from '../calendar/months.js';
import type { RetentionBasis } from '../codes/retention-bases.js';
import type { Day } from '../facts/columns.js';

const YEARS_FROM_BIRTH = 75;
const MONTHS_FROM_DEATH = 15 * 12;

/** What tells how long a document is kept. */
export interface Retention {
  basis: RetentionBasis;
  bornOn: Day;
  diedOn: Day | null;
  /** Given by hand; a later day than the basis gives is believed, an earlier one is not. */
  until: Day | null;
}

/**
 * The last day a document is kept at least; null where it has no end or none is known. Regulation 64(1) of the care planning
 * regulations: to the seventy-fifth birthday or, where the child dies before eighteen, for the fifteen years beginning with the
 * date of death. It is kept to the anniversary, a day more than asked. The record of a young person leaving care goes with it.
 */
export function keptUntil({ basis, bornOn, diedOn, until }: Retention): Day | null {
  if (basis === 'hold') return null;
  if (basis === 'until-a-date') return until;
  const byLaw = diedOn !== null && diedOn < birthday(bornOn, 18) ? addMonths(diedOn, MONTHS_FROM_DEATH) : birthday(bornOn, YEARS_FROM_BIRTH);
  return until === null ? byLaw : Math.max(byLaw, until);
}
