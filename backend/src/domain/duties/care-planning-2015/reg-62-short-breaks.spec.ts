import { expect, test } from '@jest/globals';
import type { Duty } from '../duty.js';
import type { SaidChild } from '../made-child.js';
import { told } from '../told.js';
import { shortBreaksQualify } from './reg-62-1-short-breaks-qualify.duty.js';
import { shortBreaksPlan } from './reg-62-3-a-short-breaks-plan.duty.js';
import { shortBreaksReviews } from './reg-62-3-d-short-breaks-reviews.duty.js';
import { shortBreaksVisits } from './reg-62-3-c-short-breaks-visits.duty.js';

/** Breaks, each with a period of care and a status of its own. */
function breaks(...spells: [from: string, to?: string][]): SaidChild {
  const rows = spells.map(([startedOn, endedOn]) => ({ startedOn, ...(endedOn ? { endedOn } : {}) }));
  return { periods: rows, legalStatuses: rows.map((row) => ({ ...row, status: 'V1' })) };
}
/** One status for the whole series and a placement for each break. */
function agreed(startedOn: string, ...spells: [from: string, to?: string][]): SaidChild {
  const placements = spells.map(([from, to]) => ({ startedOn: from, ...(to ? { endedOn: to } : {}) }));
  return { periods: [{ startedOn }], legalStatuses: [{ startedOn, status: 'V1' }], placements };
}
const year = breaks(
  ['2025-11-10', '2025-12-01'], ['2026-01-05', '2026-01-31'], ['2026-03-02', '2026-03-27'], ['2026-05-04', '2026-05-30'], ['2026-08-01', '2026-08-15'],
);
const on = (...days: string[]) => ({ visits: days.map((visitedOn) => ({ visitedOn })) });

test.each<[string, Duty, SaidChild, string[]]>([
  ['example 70: 28 days are four weeks', shortBreaksQualify, breaks(['2026-08-01', '2026-08-29']), ['short-breaks-qualify 2026-08-01 > 2026-08-29, met 2026-08-29, one-break']],
  ['29 days are more', shortBreaksQualify, breaks(['2026-08-01', '2026-08-30']), ['short-breaks-qualify 2026-08-01 > 2026-08-29, met 2026-08-30, one-break']],
  ['a break under way', shortBreaksQualify, agreed('2026-07-01', ['2026-08-01']), ['short-breaks-qualify 2026-08-01 > 2026-08-29, one-break', 'short-breaks-qualify 2026-11-29 > 2026-11-28, days-in-twelve-months']],
  ['ordinary care has no such limits', shortBreaksQualify, { periods: [{ startedOn: '2026-08-01' }] }, []],

  ['a visit within three months of the first break', shortBreaksVisits, breaks(['2026-01-31', '2026-02-02']), ['short-breaks-visits 2026-01-31 > 2026-04-30, lapsed 2027-02-02, first']],
  ['example 73: then six months from each visit', shortBreaksVisits, { ...breaks(['2026-01-31', '2026-02-02'], ['2026-04-29', '2026-05-01']), ...on('2026-04-30') }, ['short-breaks-visits 2026-01-31 > 2026-04-30, met 2026-04-30, first', 'short-breaks-visits 2026-04-30 > 2026-10-30, lapsed 2027-05-01, later']],
  ['a visit while the child is at home is none', shortBreaksVisits, { ...breaks(['2026-01-31', '2026-02-02']), ...on('2026-02-10') }, ['short-breaks-visits 2026-01-31 > 2026-04-30, lapsed 2027-02-02, first']],
  ['ordinary care ends the series', shortBreaksVisits, { periods: [{ startedOn: '2026-01-31' }], legalStatuses: [{ startedOn: '2026-01-31', endedOn: '2026-03-02', status: 'V1' }, { startedOn: '2026-03-02', status: 'C1' }] }, ['short-breaks-visits 2026-01-31 > 2026-04-30, lapsed 2026-03-02, first']],
  ['twelve months without a break end it, and the next begins anew', shortBreaksVisits, breaks(['2025-01-10', '2025-01-12'], ['2026-01-12', '2026-01-14']), ['short-breaks-visits 2025-01-10 > 2025-04-10, lapsed 2026-01-12, first', 'short-breaks-visits 2026-01-12 > 2026-04-12, lapsed 2027-01-14, first']],
  ['the series as one status, each break a placement', shortBreaksVisits, { ...agreed('2026-01-31', ['2026-02-06', '2026-02-08'], ['2026-04-03', '2026-04-05']), ...on('2026-04-04') }, ['short-breaks-visits 2026-02-06 > 2026-05-06, met 2026-04-04, first', 'short-breaks-visits 2026-04-04 > 2026-10-04, lapsed 2027-04-05, later']],

  ['example 74: the first review', shortBreaksReviews, breaks(['2026-01-31', '2026-02-02']), ['short-breaks-reviews 2026-01-31 > 2026-04-30, lapsed 2027-02-02, first']],
  ['then six months from each review', shortBreaksReviews, { ...breaks(['2026-01-31', '2026-02-02']), reviews: [{ heldOn: '2026-04-30' }] }, ['short-breaks-reviews 2026-01-31 > 2026-04-30, met 2026-04-30, first', 'short-breaks-reviews 2026-04-30 > 2026-10-30, lapsed 2027-02-02, later']],

  ['a plan within ten working days, where there was none before', shortBreaksPlan, breaks(['2026-01-31', '2026-02-02']), ['short-breaks-plan 2026-01-31 > 2026-02-13, lapsed 2027-02-02']],
  ['a plan made before the first break', shortBreaksPlan, { ...breaks(['2026-01-31', '2026-02-02']), plans: [{ preparedOn: '2026-01-20' }] }, ['short-breaks-plan 2026-01-31 > 2026-02-13, met 2026-01-20']],
  ['a plan of care that ended before is not it', shortBreaksPlan, { periods: [{ startedOn: '2025-01-06', endedOn: '2025-03-03' }, { startedOn: '2026-01-31' }], legalStatuses: [{ startedOn: '2025-01-06', endedOn: '2025-03-03', status: 'V2' }, { startedOn: '2026-01-31', endedOn: '2026-02-02', status: 'V1' }], plans: [{ preparedOn: '2025-01-10' }] }, ['short-breaks-plan 2026-01-31 > 2026-02-13, lapsed 2026-02-02']],
])('%s', (because, duty, said, lines) => expect([because, told([duty], said)]).toEqual([because, lines]));

test.each<[string, SaidChild, string[]]>([
  // 22 + 27 + 26 + 27 + 15 = 117 part-days up to August.
  ['up to 120 days there is no breach', breaksAnd(year, ['2026-09-01', '2026-09-03']), []],
  ['example 71: the day that makes 121, until the oldest are a year back', breaksAnd(year, ['2026-09-01', '2026-09-04']), ['short-breaks-qualify 2026-09-04 > 2026-09-03, met 2026-11-10, days-in-twelve-months']],
  ['days of a year ago do not count', breaksAnd(year, ['2026-11-16', '2026-11-24']), []],
  ['a leap day is a year back on 1 March', breaks(['2024-02-28', '2024-02-29'], ['2024-03-04', '2024-07-01']), ['short-breaks-qualify 2024-06-30 > 2024-06-29, met 2025-03-01, days-in-twelve-months']],
])('the 120 days, %s', (because, said, lines) =>
  expect([because, told([shortBreaksQualify], said).filter((line) => line.endsWith('days-in-twelve-months'))]).toEqual([because, lines]),
);

function breaksAnd(said: SaidChild, [startedOn, endedOn]: [string, string]): SaidChild {
  const row = { startedOn, endedOn };
  return { periods: [...said.periods!, row], legalStatuses: [...said.legalStatuses!, { ...row, status: 'V1' }] };
}
