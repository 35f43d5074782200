import { marksBetween, pathThrough, unbroken } from './scale';

describe('the marks of a scale', () => {
  it.each([
    [78.1, 80.04, [78, 78.5, 79, 79.5, 80, 80.5], 'half points'],
    [231, 245, [230, 235, 240, 245], 'fives'],
    [0, 0, [0, 0.25], 'one value of nought'],
  ])('from %d to %d are %j: %s', (least, most, marks) => {
    expect(marksBetween(least, most)).toEqual(marks);
  });

  it('reach past both ends', () => {
    for (const [least, most] of [[3, 971], [0.2, 0.21], [100, 100]] as const) {
      const marks = marksBetween(least, most);
      expect(marks[0]).toBeLessThanOrEqual(least);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(marks.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a line', () => {
  it('breaks where a value is missing', () => {
    const runs = unbroken([{ x: 0, y: 1 }, { x: 1, y: null }, { x: 2, y: 3 }, { x: 3, y: 4 }]);
    expect(runs.map(pathThrough)).toEqual(['M0.0 1.0', 'M2.0 3.0L3.0 4.0']);
  });
});
