import type { PartOfWhole } from '../ui/charts/part-of-whole';
import type { Bilingual } from '../ui/language/language';
import type { MeasureView } from '../api/models';
import { sayFigure } from './say-figure';

/** A part of a measure's population, with the answer that its list is filtered by. */
export interface MeasurePart extends PartOfWhole {
  readonly answer: string;
  readonly share: number | null;
}

export interface AnswerTitles {
  readonly met: Bilingual;
  readonly notMet: Bilingual;
  readonly notKnown: Bilingual;
}

/** The parts that make up a measure's population, not known among them; none for a plain count. Shares are 0 to 100. */
export function partsOf(measure: MeasureView, titles: AnswerTitles): MeasurePart[] {
  const counts =
    measure.kind === 'groups'
      ? (measure.groups ?? []).map(({ code, title, count }) => ({ answer: code, title, count }))
      : measure.kind === 'met'
        ? [
            { answer: 'met', title: titles.met, count: measure.met ?? 0 },
            { answer: 'not-met', title: titles.notMet, count: measure.notMet ?? 0 },
            { answer: 'not-known', title: titles.notKnown, count: measure.notKnown ?? 0 },
          ]
        : [];
  return counts.map((part) => ({
    ...part,
    says: sayFigure(part.count, 'count'),
    share: measure.population === 0 ? null : (part.count / measure.population) * 100,
    isUnknown: part.answer === 'not-known',
  }));
}

/** The measures whose parts stand at the head of a part of the report, the first that there is. */
const shownWhole = ['by-legal-status', 'placement-area', 'iro-spoke-before-review', 'plan-with-pep', 'by-setting', 'social-worker-changes', 'care-leavers'];

/** The measure drawn as one bar at the head of a part; null when the part has none to draw. */
export function drawnWhole(measures: readonly MeasureView[]): MeasureView | null {
  const drawable = measures.filter(({ kind, population }) => kind !== 'count' && population > 0);
  const preferred = shownWhole.flatMap((code) => drawable.find((measure) => measure.code === code) ?? []);
  return preferred[0] ?? drawable[0] ?? null;
}
