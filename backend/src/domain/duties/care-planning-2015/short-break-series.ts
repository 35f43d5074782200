import { addMonths } from '../../calendar/months.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import type { ChildRecord, Spell } from '../../facts/child-record.js';
import { careEnds, isAbsence, ordinaryCare, shortBreaks } from '../care-spells.js';

/** A series of short breaks: from the first one until breaks are no longer to be expected. */
export interface ShortBreakSeries extends Spell {
  breaks: readonly Spell[];
}

const MONTHS_WITHOUT_A_BREAK = 12;

/**
 * Short breaks in series. The record does not say which breaks were agreed together: a series goes on until ordinary care begins or
 * twelve months pass without a break, and never past eighteen.
 */
export function shortBreakSeries(child: ChildRecord): ShortBreakSeries[] {
  const breaks = breaksOf(child);
  if (breaks.length === 0) return [];
  const care = ordinaryCare(child);
  const series: ShortBreakSeries[] = [];
  const stops = (last: Spell) => Math.min(ordinaryAfter(last.startedOn), last.endedOn === NO_DAY ? NO_DAY : addMonths(last.endedOn, MONTHS_WITHOUT_A_BREAK), careEnds(child, { startedOn: 0, endedOn: NO_DAY }));
  const ordinaryAfter = (day: Day) => care.find(({ startedOn }) => startedOn >= day)?.startedOn ?? NO_DAY;
  for (const one of breaks) {
    const current = series.at(-1);
    if (current && one.startedOn < current.endedOn) {
      series[series.length - 1] = { startedOn: current.startedOn, endedOn: stops(one), breaks: [...current.breaks, one] };
    } else series.push({ startedOn: one.startedOn, endedOn: stops(one), breaks: [one] });
  }
  return series;
}

/** Single breaks: the placements under the status, where it is recorded for the series as a whole; else the status itself. */
function breaksOf(child: ChildRecord): Spell[] {
  return shortBreaks(child).flatMap((agreed) => {
    const placed = child.placements
      .filter((row) => !isAbsence(row) && row.startedOn < agreed.endedOn && row.endedOn > agreed.startedOn)
      .map(({ startedOn, endedOn }) => ({ startedOn: Math.max(startedOn, agreed.startedOn), endedOn: Math.min(endedOn, agreed.endedOn) }));
    return placed.length > 0 ? placed : [agreed];
  });
}
