import type { Figure } from '../../domain/indicators/figure.js';
import { shownCount, shownPercentage, shownRow, type Audience } from '../../domain/rounding/disclosure.js';

/** How counts are printed: as they are, or as the public sees them (nearest 5, small ones suppressed). */
export type Rounding = 'none' | 'nearest-5';

export const audienceOf = (rounding: Rounding): Audience => (rounding === 'nearest-5' ? 'public' : 'authority');

/** A figure as an audience sees it. A suppressed number is null and its name stands in `suppressed`. */
export interface ShownFigure {
  code: string;
  ref: string;
  unit: string;
  population: number | null;
  met: number | null;
  notMet: number | null;
  notKnown: number | null;
  rate: number | null;
  groups: Record<string, number | null> | null;
  [extra: string]: number | string | Record<string, number | null> | string[] | null;
}

/**
 * A row of counts of which the last is *not known*. That nobody is missing says nothing of anybody: such a 0 is shown, and hides
 * no other count with it.
 */
function shownParts(counts: readonly number[], audience: Audience): (number | null)[] {
  return counts.at(-1) === 0 ? [...shownRow(counts.slice(0, -1), audience), 0] : shownRow(counts, audience);
}

/** Counts of people beside the population, which are a part of it; what is left of it must not tell them either. */
const partsOfPopulation = ['inArea', 'approvedBefore'];

/**
 * A figure as the public sees it: each count rounded by itself, small counts and what would give them away suppressed, rates
 * worked out from the exact counts and then printed whole.
 */
export function shownFigure(figure: Figure, audience: Audience): ShownFigure {
  if (audience !== 'public') return figure;
  const shown: ShownFigure = { ...figure, population: shownCount(figure.population, audience) };
  const suppressed: string[] = shown.population === null ? ['population'] : [];
  const put = (name: string, value: number | null) => {
    shown[name] = value;
    if (value === null) suppressed.push(name);
  };
  if (figure.met !== null) {
    const [met, notMet, notKnown] = shownParts([figure.met, figure.notMet!, figure.notKnown!], audience);
    put('met', met!);
    put('notMet', notMet!);
    put('notKnown', notKnown!);
    const percentage = met === null ? null : shownPercentage(figure.met, figure.population, audience);
    put('rate', percentage === null ? null : percentage / 100);
  } else if (figure.groups) {
    const names = Object.keys(figure.groups);
    const row = shownParts(Object.values(figure.groups), audience);
    shown.groups = Object.fromEntries(names.map((name, at) => [name, row[at]!]));
    suppressed.push(...names.filter((_, at) => row[at] === null).map((name) => `groups.${name}`));
    shown.notKnown = shown.groups['not-known']!;
  }
  for (const name of partsOfPopulation) {
    if (typeof figure[name] === 'number') put(name, shownRow([figure[name], figure.population - figure[name]], audience)[0]!);
  }
  if (typeof figure['places'] === 'number') put('places', shownCount(figure['places'], audience));
  if (typeof figure['per10000'] === 'number') put('per10000', shown.population === null ? null : Math.round(figure['per10000'] * 10) / 10);
  return { ...shown, suppressed };
}
