import { isoFromDay, dayFromIso } from '../../domain/calendar/day.js';
import { unitInWords } from '../../domain/duties/counted-unit.js';
import type { LawGiven } from '../../domain/duties/law-in-force.js';
import type { LawNumber } from '../../domain/duties/law.js';
import type { Day } from '../../domain/facts/columns.js';
import type { ClockNumberView } from './child-clocks-view.js';
import { worded } from './worded.js';

/** The numbers of a duty as they held on a day: the authority's own where it had set one by then, else the dated value; the first where none had begun. */
export function numbersThen(numbers: readonly LawNumber[], set: LawGiven['set'], day: Day): ClockNumberView[] {
  return numbers.map(({ code, title, unit, setBy, values }) => {
    const own = set.filter((one) => one.code === code);
    const all = [...values.map(({ from, value }) => ({ from: dayFromIso(from), value })), ...own].sort((one, other) => one.from - other.from);
    const { from, value } = all.findLast((one) => one.from <= day) ?? all[0]!;
    return { title, value, unit: worded(unit, unitInWords(unit)), since: isoFromDay(from), setBy };
  });
}
