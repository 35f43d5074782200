/** Somebody in the drawing, by their place in the list of people. */
export interface Drawn {
  readonly place: number;
  /** Code of what they are to the child. */
  readonly kind: string | null;
}

/** A box of the drawing; the child’s own has no place in the list. */
export interface Box {
  readonly place: number | null;
  readonly x: number;
  readonly y: number;
}

/** A line between generations. Broken where it is not known through whom it runs. */
export interface Line {
  readonly path: string;
  readonly isBroken: boolean;
}

export interface Genogram {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

const HEIGHT = 92;
const [GUTTER, GAP, BETWEEN] = [16, 14, 44];

const grandparents = new Set(['grandparent']);
const parents = new Set(['mother', 'father', 'parent', 'step-parent', 'guardian']);
const siblings = new Set(['sibling']);
const family = new Set(['aunt-or-uncle', 'other-relative']);

/** Places a child’s people by generation, at most so many beside each other; whoever is not of the family stands below, without a line. */
export function genogram(people: readonly Drawn[], columns: number, boxWidth: number): Genogram {
  const those = (kinds: ReadonlySet<string>) => people.filter(({ kind }) => kind !== null && kinds.has(kind)).map(({ place }) => place);
  const placed = [grandparents, parents, siblings, family].flatMap(those);
  const rest = people.map(({ place }) => place).filter((place) => !placed.includes(place));
  const [elders, above, beside] = [inRows(those(grandparents), columns), inRows(those(parents), columns), inRows([null, ...those(siblings)], columns)];
  const rows = [...elders, ...above, ...beside, ...inRows(those(family), columns), ...inRows(rest, columns)];
  const widest = Math.max(...rows.map(({ length }) => length));
  const width = GUTTER + widest * boxWidth + (widest - 1) * GAP;
  const upTo = elders.length + above.length;
  // Brothers and sisters without a parent hang from a bar above them.
  const start = upTo === 0 && beside.flat().length > 1 ? BETWEEN : 2;
  const top = (row: number) => start + row * (HEIGHT + BETWEEN);
  const left = (of: number, at: number) => GUTTER + (width - GUTTER - of * boxWidth - (of - 1) * GAP) / 2 + at * (boxWidth + GAP);
  const boxes = rows.flatMap((row, no) => row.map((place, at) => ({ place, x: left(row.length, at), y: top(no) })));
  const trunk = (no: number) => (no < upTo ? top(no + 1) : top(no)) - BETWEEN / 2;
  const lines = rows.slice(0, upTo + beside.length).flatMap((row, no): Line[] => {
    if (upTo === 0 && beside.flat().length === 1) return [];
    const bar = trunk(no);
    const middles = row.map((_, at) => left(row.length, at) + boxWidth / 2);
    const drops = middles.map((x) => (no < upTo ? `M${x} ${top(no) + HEIGHT}V${bar}` : `M${x} ${top(no)}V${bar}`));
    const main = trunk(upTo);
    const across = bar === main ? [] : [`M${Math.max(...middles)} ${bar}H${GUTTER / 2}V${main}`];
    return [{ path: [...drops, ...across].join(''), isBroken: no < elders.length }];
  });
  return { width, height: top(rows.length) - BETWEEN + 2, box: { width: boxWidth, height: HEIGHT }, boxes, lines: [...lines, ...joined(boxes, rows, upTo, beside.length, trunk(upTo), boxWidth)] };
}

/** The bar that parents, the child and the first of the brothers and sisters hang from. */
function joined(boxes: readonly Box[], rows: readonly (number | null)[][], upTo: number, beside: number, y: number, boxWidth: number): Line[] {
  const before = (row: number) => rows.slice(0, row).flat().length;
  const hanging = [upTo - 1, upTo].filter((row) => row >= 0).flatMap((row) => boxes.slice(before(row), before(row + 1)));
  const isReached = upTo > 1 || beside > 1;
  const middles = hanging.map(({ x }) => x + boxWidth / 2);
  const from = isReached ? GUTTER / 2 : Math.min(...middles);
  return hanging.length > 1 ? [{ path: `M${from} ${y}H${Math.max(...middles)}`, isBroken: false }] : [];
}

function inRows<T>(all: readonly T[], columns: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / columns) }, (_, row) => all.slice(row * columns, (row + 1) * columns));
}
