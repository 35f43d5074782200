import { answerTitles } from './answer-titles';
import { madeMeasure } from './made-measure';
import { drawnWhole, partsOf } from './parts-of';

describe('the parts of a measure', () => {
  it('are met, not met and not known, and add up to its population', () => {
    const parts = partsOf(madeMeasure(), answerTitles);
    expect(parts.map(({ answer, count, share }) => [answer, count, share])).toEqual([['met', 7, 70], ['not-met', 2, 20], ['not-known', 1, 10]]);
    expect(parts.filter(({ isUnknown }) => isUnknown).map(({ answer }) => answer)).toEqual(['not-known']);
  });

  it('are its groups where it has groups', () => {
    const groups = [{ code: 'inside', title: { en: 'Inside', cy: 'Y tu mewn' }, count: 10, share: 1 }];
    expect(partsOf(madeMeasure({ kind: 'groups', groups }), answerTitles).map(({ answer, says }) => [answer, says])).toEqual([['inside', '10']]);
  });

  it('have no share when nobody is counted: nothing of nobody is not nought per cent', () => {
    expect(partsOf(madeMeasure({ population: 0, met: 0, notMet: 0, notKnown: 0 }), answerTitles).map(({ share }) => share)).toEqual([null, null, null]);
  });

  it('are none for a plain count', () => {
    expect(partsOf(madeMeasure({ kind: 'count' }), answerTitles)).toEqual([]);
  });
});

describe('the measure drawn at the head of a part', () => {
  it('is the one chosen for it, else the first that can be drawn, else none', () => {
    const area = madeMeasure({ code: 'placement-area' });
    const other = madeMeasure({ code: 'other' });
    expect(drawnWhole([other, area])?.code).toBe('placement-area');
    expect(drawnWhole([madeMeasure({ code: 'by-legal-status', population: 0 }), other])?.code).toBe('other');
    expect(drawnWhole([madeMeasure({ kind: 'count' })])).toBeNull();
  });
});
