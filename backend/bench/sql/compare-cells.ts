import type { Figure } from '../../src/domain/indicators/figure.js';

/** Cells of one authority as a database counted them: `code/answer` to number; null where it found no row to count. */
export type DatabaseCells = ReadonlyMap<string, number | null>;

/** The cells a figure stands on, named as the statement names its columns. */
export function cellsOf(figure: Figure): Map<string, number> {
  const { code, population, met, notMet, notKnown, groups } = figure;
  const cells = new Map<string, number>();
  if (met !== null) for (const [answer, count] of Object.entries({ met, 'not-met': notMet!, 'not-known': notKnown! })) cells.set(`${code}/${answer}`, count);
  else if (groups) for (const [answer, count] of Object.entries(groups)) cells.set(`${code}/${answer}`, count);
  else cells.set(`${code}/counted`, population);
  for (const name of ['places', 'wte', 'inArea', 'approvedBefore', 'residents']) {
    if (name in figure) cells.set(`${code}/@${name}`, Number(figure[name] ?? 0));
  }
  return cells;
}

/** Every cell in which the figures and a database differ, in words; empty where they agree in all of them, on both sides. */
export function differences(figures: readonly Figure[], database: DatabaseCells): string[] {
  const expected = new Map(figures.flatMap((figure) => [...cellsOf(figure)]));
  const wrong = figures.filter(({ population, ...figure }) => population !== populationOf({ population, ...figure } as Figure)).map(({ code }) => `${code}: answers do not add up`);
  for (const [cell, count] of expected) {
    const found = database.get(cell);
    if (found === undefined) wrong.push(`${cell}: no such column`);
    else if (Math.abs((found ?? 0) - count) > 1e-9) wrong.push(`${cell}: ${count} in the product, ${found ?? 0} in the database`);
  }
  for (const cell of database.keys()) if (!expected.has(cell)) wrong.push(`${cell}: no such cell in the product`);
  return wrong;
}

function populationOf({ population, met, notMet, notKnown, groups }: Figure): number {
  if (met !== null) return met + notMet! + notKnown!;
  return groups ? Object.values(groups).reduce((sum, count) => sum + count, 0) : population;
}
