import type { Bilingual } from '../language/language';

/** A part of a whole, in the order in which it is drawn. */
export interface PartOfWhole {
  readonly title: Bilingual;
  readonly count: number;
  /** What stands in the bar when there is room: a count, or a share in words. */
  readonly says: string;
  readonly isUnknown: boolean;
}

/** The fill of a part: six colours in order, then the six again hatched; not known is an outline. */
export function fillOf(part: { readonly isUnknown: boolean }, at: number): string {
  if (part.isUnknown) return 'fill-unknown';
  return `fill-${(at % 6) + 1}${at >= 6 ? ' hatch' : ''}`;
}
