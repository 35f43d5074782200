import type { SchoolTermView } from '../api/models';

/** The terms of the school year a day falls in and of the next, apart from all others. School years begin on 1 September. */
export function termsNear(terms: readonly SchoolTermView[], today: string): { near: SchoolTermView[]; others: SchoolTermView[] } {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0);
  const isNear = ({ startedOn }: SchoolTermView) => startedOn >= `${year}-09-01` && startedOn < `${year + 2}-09-01`;
  return { near: terms.filter(isNear), others: terms.filter((term) => !isNear(term)) };
}
