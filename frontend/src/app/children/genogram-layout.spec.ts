import { genogram } from './genogram-layout';

const people = (...kinds: string[]) => kinds.map((kind, place) => ({ place, kind }));
const rowsOf = (kinds: string[], columns = 4) => {
  const { boxes } = genogram(people(...kinds), columns, 100);
  return [...Map.groupBy(boxes, ({ y }) => y).values()].map((row) => row.map(({ place }) => place));
};

describe('the drawing of a family', () => {
  it.each([
    ['nobody but the child', [], [[null]]],
    ['generations above each other, the child first among brothers and sisters', ['sibling', 'father', 'mother', 'grandparent'], [[3], [1, 2], [null, 0]]],
    ['aunts and others below, the family before friends', ['friend', 'aunt-or-uncle', 'mother'], [[2], [null], [1], [0]]],
  ])('has %s', (_, kinds, rows) => {
    expect(rowsOf(kinds)).toEqual(rows);
  });

  it('goes on to another row where there is no room', () => {
    expect(rowsOf(['sibling', 'sibling', 'sibling', 'mother'], 2)).toEqual([[3], [null, 0], [1, 2]]);
  });

  it('draws nobody over anybody, within its own width', () => {
    const { boxes, width, height, box } = genogram(people('mother', 'father', 'step-parent', 'grandparent', 'sibling', 'sibling', 'other', 'friend'), 3, 100);
    for (const [at, one] of boxes.entries()) {
      expect([one.x >= 0, one.x + box.width <= width, one.y + box.height <= height]).toEqual([true, true, true]);
      for (const other of boxes.slice(at + 1)) expect(Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height).toBe(true);
    }
  });

  it('has room above brothers and sisters who have no parent', () => {
    for (const { path } of genogram(people('sibling'), 4, 100).lines) for (const [, y] of path.matchAll(/(?:V|M\S+ )(-?\d+)/g)) expect(Number(y)).toBeGreaterThanOrEqual(0);
  });

  it('breaks the line of a grandparent, for it is not known through whom it runs; a friend has none', () => {
    expect(genogram(people('grandparent', 'mother'), 4, 100).lines.map(({ isBroken }) => isBroken)).toEqual([true, false, false, false]);
    expect(genogram(people('friend'), 4, 100).lines).toEqual([]);
  });
});
