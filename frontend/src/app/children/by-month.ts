import type { TimelineEntryView } from '../api/models';

export interface MonthOfEntries {
  /** `2026-11`. */
  month: string;
  entries: TimelineEntryView[];
}

/** Entries under the month they happened in, in the order given. */
export function byMonth(entries: readonly TimelineEntryView[]): MonthOfEntries[] {
  const months: MonthOfEntries[] = [];
  for (const entry of entries) {
    const month = entry.on.slice(0, 7);
    if (months.at(-1)?.month !== month) months.push({ month, entries: [] });
    months.at(-1)!.entries.push(entry);
  }
  return months;
}
