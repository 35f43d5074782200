import { unitInWords } from '../../domain/duties/counted-unit.js';
import type { Duty } from '../../domain/duties/duty.js';
import type { LawNumber } from '../../domain/duties/law.js';
import { duties } from '../../domain/duties/register.js';
import { sectionOf } from '../../domain/duties/sections.js';
import type { SettableNumberView } from './law-settings-view.js';

export interface SetNumber {
  code: string;
  from: string;
  value: number;
  because: string;
  setBy: string;
}

type Settable = LawNumber & { setBy: 'doubted' | 'local' };

const isSettable = (number: LawNumber): number is Settable => number.setBy !== 'fixed';

/** Every number an authority may set, in the order of the register, with the duties that are counted by it. */
const settable = new Map<string, { number: Settable; duties: Duty[] }>();
for (const duty of duties) {
  for (const number of duty.numbers.filter(isSettable)) {
    const known = settable.get(number.code) ?? { number, duties: [] };
    known.duties.push(duty);
    settable.set(number.code, known);
  }
}

/** Whether there is such a number, and an authority may set it. */
export function maySetNumber(code: string): boolean {
  return settable.has(code);
}

/** The numbers as they stand on a day, with those the authority has set. */
export function settableNumbers(set: readonly SetNumber[], today: string): SettableNumberView[] {
  return [...settable.values()].map(({ number: { code, title, unit, setBy, values }, duties: counted }) => {
    const own = set.filter((one) => one.code === code).map(({ from, value, because, setBy: by }) => ({ from, value, because, setBy: by }));
    const all = [...values.map(({ from, value }) => ({ from, value, because: null, setBy: null })), ...own].sort((one, other) => (one.from < other.from ? -1 : 1));
    const { value, from } = all.findLast((one) => one.from <= today) ?? all[0]!;
    return {
      code, title, section: sectionOf(counted[0]!.id), unit: { code: unit, ...unitInWords(unit) }, setBy, value, since: from, values: all,
      duties: counted.map((duty) => ({ id: duty.id, title: duty.title, doubt: duty.doubt })),
    };
  });
}
