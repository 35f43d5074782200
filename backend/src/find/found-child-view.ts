import { dayFromIso } from '../domain/calendar/day.js';
import { ageOn } from '../domain/calendar/months.js';
import { placementTypes } from '../domain/codes/placement-types.js';
import type { Typed } from '../domain/finding/what-was-typed.js';
import { coded } from '../http/coded-view.js';
import { FoundChildrenView, type FoundChildView } from './find-view.js';
import { type FoundChildRow, MOST_FOUND } from './found-children.query.js';

/** A name that is the word itself, or begins with it, needs no reason beside it. */
const SAYS_ITSELF = 0.89;

export function childrenView(rows: FoundChildRow[], typed: Typed, words: number, day: string, page: number, pageSize: number): FoundChildrenView {
  const found = rows[0]?.total ?? 0;
  const total = Math.min(found, MOST_FOUND);
  return { rows: rows.map((row) => childView(row, typed, words, day)), total, isCutOff: found > MOST_FOUND, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

function childView(row: FoundChildRow, typed: Typed, words: number, day: string): FoundChildView {
  const { total: _total, childNo: _childNo, placementType, placedOn, diedOn, score, sources, ...plain } = row;
  const type = coded(placementTypes, placementType);
  return {
    ...plain,
    age: ageOn(dayFromIso(plain.dateOfBirth), dayFromIso(diedOn ?? day)),
    placement: type && placedOn ? { title: type.title, startedOn: placedOn } : null,
    because: because(sources, words, score - typed.codes.length - (typed.born ? 1 : 0)),
  };
}

function because(sources: string[], words: number, alike: number): string[] {
  return words > 0 && alike < words * SAYS_ITSELF ? ['alike', ...sources] : sources;
}
