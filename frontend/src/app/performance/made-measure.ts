import type { MeasureView } from '../api/models';

/** A measure for a test: what is not said is the plainest thing it could be. */
export function madeMeasure(said: Partial<MeasureView> = {}): MeasureView {
  return {
    code: 'care-order',
    ref: 'P1-23',
    title: { en: 'Under a care order', cy: 'Dan orchymyn gofal' },
    unit: { en: 'children', cy: 'plant' },
    kind: 'met',
    population: 10,
    met: 7,
    notMet: 2,
    notKnown: 1,
    rate: 0.7,
    value: 70,
    valueKind: 'percent',
    groups: null,
    extras: [],
    trend: [
      { asAt: '2025-03-31', value: 65, population: 20, met: 13, notKnown: 0 },
      { asAt: '2026-03-31', value: 70, population: 10, met: 7, notKnown: 1 },
    ],
    benchmark: null,
    ...said,
  };
}
