import type { Indicator } from './indicator.js';
import { indicators } from './registry.js';

/** Where the cells of one indicator stand in a tally. */
export interface Cells {
  indicator: Indicator;
  /** Cell of *not known*; answer 0 has the next, and so on. */
  base: number;
  answers: number;
  alsoAt: number;
}

function laidOut(): { layout: Cells[]; width: number } {
  let width = 0;
  const layout = indicators.map((indicator) => {
    const answers = indicator.kind === 'groups' ? indicator.groups.length : indicator.kind === 'met' ? 2 : 1;
    const cells = { indicator, base: width, answers, alsoAt: width + answers + 1 };
    width += answers + 2;
    return cells;
  });
  return { layout, width };
}

/** The cells of every indicator, in the order of the registry, and how many cells there are in all. */
export const { layout, width } = laidOut();

/** The indicators whose subjects are looked for among the same children. */
export function among(where: Indicator['population']['among']): Cells[] {
  return layout.filter(({ indicator }) => indicator.population.among === where);
}
