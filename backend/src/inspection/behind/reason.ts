import type { ChildOnDay } from '../../domain/indicators/child-on-day.js';
import type { Bilingual, Counted } from '../../domain/indicators/figure.js';
import type { Indicator } from '../../domain/indicators/indicator.js';
import type { Moment } from '../../domain/indicators/moment.js';
import type { Day } from '../../domain/facts/columns.js';
import { isoBy } from '../words/long-date.js';

/** One subject behind a figure, as the record has it. */
export interface Subject {
  indicator: Indicator;
  counted: Counted;
  moment: Moment;
  /** Stands on the child; on nobody where the subject is no child's. */
  child: ChildOnDay;
}

export interface RowDate {
  label: Bilingual;
  /** ISO date; null where the record has none by the as-at date. */
  on: string | null;
}

/** The dates that decide a subject's answer, and what they say in words. */
export interface Reason {
  rowDates: RowDate[];
  why: Bilingual;
}

/** Sentences one after another; those left out are undefined. */
export function said(...sentences: (Bilingual | undefined)[]): Bilingual {
  const kept = sentences.filter((sentence) => sentence !== undefined);
  return { en: kept.map(({ en }) => en).join(' '), cy: kept.map(({ cy }) => cy).join(' ') };
}

export function dated({ moment }: Subject, en: string, cy: string, day: Day): RowDate {
  return { label: { en, cy }, on: isoBy(day, moment.asAt) };
}
