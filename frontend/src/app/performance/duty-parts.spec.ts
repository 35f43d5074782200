import { dutyParts, sayRate } from './duty-parts';

describe('the parts of a duty’s figure', () => {
  it('stand in their order, best first, and only what is not known is an outline', () => {
    const parts = dutyParts({ inTime: 1200, late: 30, outstanding: 4, notKnown: 7 });
    expect(parts.map(({ answer, says, isUnknown }) => [answer, says, isUnknown])).toEqual([
      ['in-time', '1,200', false], ['late', '30', false], ['outstanding', '4', false], ['not-known', '7', true],
    ]);
  });

  it.each<[number | null, string, string]>([
    [0.97249, '97.2%', 'it is rounded to a tenth'],
    [1, '100.0%', 'all were in time'],
    [0, '0.0%', 'none was'],
    [null, '', 'nothing was counted, which is not none in time'],
  ])('have a share: %p reads “%s”, because %s', (rate, says) => {
    expect(sayRate(rate)).toBe(says);
  });
});
