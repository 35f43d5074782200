import type { Answer, Counted } from './figure.js';

/** Counts answers of one indicator after another into one row of cells: not known, answers 0, 1, 2 …, and the second number. */
export class Tally {
  /** First cell of the indicator being counted. */
  base = 0;
  alsoAt = 0;
  /** 1 to add a subject, -1 to take one away. */
  sign = 1;
  child = -1;
  /** Where the subjects themselves are kept, if they are asked for. */
  list: Counted[] | null = null;

  constructor(readonly cells: Int32Array) {}

  add(row: number, answer: Answer): void {
    this.cells[this.base + 1 + answer]! += this.sign;
    if (this.list) this.list.push({ child: this.child, row, answer });
  }

  also(amount: number): void {
    this.cells[this.alsoAt]! += this.sign * amount;
  }
}
