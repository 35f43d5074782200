import type { Day } from '../domain/facts/columns.js';

/** Where a child lives for a while; each becomes a placement type once who provides it and where are known. */
export type Setting =
  | 'foster' | 'parents' | 'adoption' | 'childrens-home' | 'school' | 'secure' | 'hostel' | 'mother-and-baby' | 'hospital'
  | 'independent' | 'custody' | 'absent' | 'other' | 'not-recorded';

/** Whose household a child is fostered in. */
export type Fostering = 'kin' | 'own' | 'agency';
/** Where a placement is, seen from the authority. */
export type Region = 'inside' | 'neighbour' | 'wales' | 'beyond' | 'not-recorded';

/** A legal status from a day until the next one's, or the end of the period. */
export interface StatusFrom {
  code: string;
  from: Day;
}

/** A placement, from its first day up to but not including `to`. */
export interface Stay {
  from: Day;
  to: Day;
  setting: Setting;
  fostering: Fostering;
  region: Region;
  /** The placement on the day of the profile, whose kind and place are given out by quota. */
  isOnProfileDay: boolean;
}

/** A period of care. */
export interface Period {
  from: Day;
  to: Day;
  reason: string;
  /** Empty where the legal status was never recorded. */
  statuses: StatusFrom[];
  /** From when the child lives with parents, or with adopters, until the end. */
  homeFrom: Day | null;
  adoptersFrom: Day | null;
  stays: Stay[];
}

/** How a child comes into care and what becomes of it. */
export type Course =
  | 'accommodated' | 'care-order' | 'adoption' | 'proceedings' | 'remand' | 'unaccompanied' | 'short-breaks';

/** A child who is or was looked after. */
export interface Life {
  no: number;
  /** Children of one family share a surname, a home and the first day in care. */
  family: number;
  bornOn: Day;
  isGirl: boolean;
  course: Course;
  periods: Period[];
  /** Looked after on the day of the profile, other than in short breaks. */
  isOnProfileDay: boolean;
  settingOnProfileDay: Setting | null;
  diedOn: Day | null;
}

/** The status on a day; empty where none is recorded. */
export function statusOn(period: Period, day: Day): string {
  return period.statuses.findLast(({ from }) => from <= day)?.code ?? '';
}

export function firstDay(life: Life): Day {
  return life.periods[0]!.from;
}

export function lastPeriod(life: Life): Period {
  return life.periods[life.periods.length - 1]!;
}
