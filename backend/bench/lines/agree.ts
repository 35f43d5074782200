import { differences, type DatabaseCells } from '../sql/compare-cells.js';
import { profileOf, type Held } from '../data/ours.js';
import type { Bench } from './bench.js';

/** Engines that are timed gave different cells: nothing measured with them would count. */
export class EnginesDisagree extends Error {}

/** @throws EnginesDisagree naming the first cells that differ */
export function mustAgree({ day }: Pick<Bench, 'day'>, engine: string, held: readonly Held[], answers: ReadonlyMap<number, DatabaseCells>): number {
  let cells = 0;
  const wrong = held.flatMap((one) => {
    const found = answers.get(one.authorityId) ?? new Map<string, number>();
    cells += found.size;
    return differences(profileOf(one, day).figures, found).map((difference) => `${one.facts.authority} ${difference}`);
  });
  if (answers.size !== held.length) wrong.push(`${answers.size} authorities and not ${held.length}`);
  if (wrong.length > 0) throw new EnginesDisagree(`${engine} and the product differ in ${wrong.length} cells:\n${wrong.slice(0, 40).join('\n')}`);
  return cells;
}
