import { dayFromIso, isoFromDay } from '../domain/calendar/day.js';
import type { Occurrence, ReckonedBy } from '../domain/duties/occurrence.js';
import { NO_INSTANT, type Instant } from '../domain/facts/child-record.js';
import { NO_DAY, type Day } from '../domain/facts/columns.js';

/** A row of `clocks.duty_occurrences` as the store gives and takes it: ISO dates and instants, null where none. */
export interface OccurrenceRow {
  child_no: number;
  duty: string;
  arose_on: string;
  regime: string;
  /** 0, 1, 2 among those of one duty and regime that arose on one day, by due day. */
  about: number;
  due_on: string | null;
  due_at: Date | string | null;
  soon_on: string | null;
  met_on: string | null;
  met_at: Date | string | null;
  lapsed_on: string | null;
  missing: string;
  evidence: Occurrence['evidence'];
  reckoned_from: string;
  reckoned_by: string;
  reckoned_amount: number;
}

/** In the order of the table. */
export const occurrenceColumns = [
  'child_no', 'duty', 'arose_on', 'regime', 'about', 'due_on', 'due_at', 'soon_on', 'met_on', 'met_at', 'lapsed_on',
  'missing', 'evidence', 'reckoned_from', 'reckoned_by', 'reckoned_amount',
] as const satisfies (keyof OccurrenceRow)[];

/** Those by which a row is known within an authority. */
export const occurrenceKey = ['child_no', 'duty', 'arose_on', 'regime', 'about'] as const satisfies (keyof OccurrenceRow)[];

const isoOrNull = (day: Day) => (day === NO_DAY ? null : isoFromDay(day));
const instantOrNull = (instant: Instant) => (instant === NO_INSTANT ? null : new Date(instant).toISOString());
const dayOrNone = (iso: string | null) => (iso === null ? NO_DAY : dayFromIso(iso));
const instantOrNone = (at: Date | string | null) => (at === null ? NO_INSTANT : new Date(at).getTime());

/** The rows of one child's occurrences, in the order the engine gives them. */
export function rowsOf(childNo: number, occurrences: readonly Occurrence[]): OccurrenceRow[] {
  const alike = new Map<string, number>();
  return occurrences.map((one) => {
    const key = `${one.duty} ${one.aroseOn} ${one.regime}`;
    const about = alike.get(key) ?? 0;
    alike.set(key, about + 1);
    return {
      child_no: childNo, duty: one.duty, arose_on: isoFromDay(one.aroseOn), regime: one.regime, about,
      due_on: isoOrNull(one.dueOn), due_at: instantOrNull(one.dueAt), soon_on: isoOrNull(one.soonOn),
      met_on: isoOrNull(one.metOn), met_at: instantOrNull(one.metAt), lapsed_on: isoOrNull(one.lapsedOn),
      missing: one.missing, evidence: one.evidence,
      reckoned_from: isoFromDay(one.reckoned.from), reckoned_by: one.reckoned.by, reckoned_amount: one.reckoned.amount,
    };
  });
}

/** The occurrence a row keeps. */
export function occurrenceOf(row: OccurrenceRow): Occurrence {
  return {
    duty: row.duty, aroseOn: dayFromIso(row.arose_on), regime: row.regime,
    dueOn: dayOrNone(row.due_on), dueAt: instantOrNone(row.due_at), soonOn: dayOrNone(row.soon_on),
    metOn: dayOrNone(row.met_on), metAt: instantOrNone(row.met_at), lapsedOn: dayOrNone(row.lapsed_on),
    missing: row.missing, evidence: row.evidence,
    reckoned: { from: dayFromIso(row.reckoned_from), by: row.reckoned_by as ReckonedBy, amount: row.reckoned_amount },
  };
}
