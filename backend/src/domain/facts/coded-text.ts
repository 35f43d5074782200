import type { Code } from '../codes/code.js';

/** Reads a position in a list as the code that stands there; '' for a position in none. */
export function textsOf<C extends Code>(list: readonly C[]): (position: number) => C['code'] | '' {
  const codes = list.map(({ code }) => code);
  return (position) => codes[position] ?? '';
}

/** Reads 1 and 0 as yes and no, anything else as not said. */
export function saidOf(cell: number): boolean | null {
  return cell === 1 ? true : cell === 0 ? false : null;
}
