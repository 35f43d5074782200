import { addMonths, firstDayOfMonthsTo } from '../../calendar/months.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import type { Spell } from '../../facts/child-record.js';

/**
 * Stretches in which a child had more than so many days of breaks in the twelve months to the day. The day a break ends is part of it,
 * and a day of two breaks counts once.
 */
export function overTheCap(breaks: readonly Spell[], cap: number): Spell[] {
  const days = daysOf(breaks);
  const stretches: Spell[] = [];
  let first = 0;
  for (const [at, day] of days.entries()) {
    while (days[first]! < firstDayOfMonthsTo(day, 12)) first++;
    const over = at - first + 1 - cap;
    if (over <= 0) continue;
    // Under the cap again when the oldest days over it are twelve months back.
    const endedOn = firstDayWithout(days[first + over - 1]!);
    const last = stretches.at(-1);
    if (last && day <= last.endedOn) last.endedOn = Math.max(last.endedOn, endedOn);
    else stretches.push({ startedOn: day, endedOn });
  }
  return stretches;
}

function daysOf(breaks: readonly Spell[]): Day[] {
  const days = new Set<Day>();
  for (const { startedOn, endedOn } of breaks) for (let day = startedOn; day <= endedOn && endedOn < NO_DAY; day++) days.add(day);
  return [...days].sort((one, other) => one - other);
}

/** The first day whose twelve months no longer reach back to a day. */
function firstDayWithout(day: Day): Day {
  let without = addMonths(day, 12);
  while (firstDayOfMonthsTo(without, 12) <= day) without++;
  return without;
}
