import { expect, test } from '@jest/globals';
import type { SaidChild } from '../made-child.js';
import { visitDuties } from '../register/visits.js';
import { told } from '../told.js';

const regulation31 = visitDuties.filter(({ citation }) => /^reg 31\([2-6]\)/.test(citation.provision));

/** A child in care since a day, in one placement since then, visited on days. */
function placed(startedOn: string, placement: object, visits: string[], more: SaidChild = {}): SaidChild {
  return { periods: [{ startedOn }], placements: [{ startedOn, ...placement }], visits: visits.map((visitedOn) => ({ visitedOn })), ...more };
}
const status = (...spells: [string, string][]): SaidChild => ({
  legalStatuses: spells.map(([startedOn, code], at) => ({ startedOn, status: code, ...(spells[at + 1] ? { endedOn: spells[at + 1]![0] } : {}) })),
});

test.each<[string, SaidChild, string[]]>([
  ['example 52: due on a Saturday stays on it', placed('2026-06-27', {}, []), ['visit-first-week 2026-06-27 > 2026-07-04']],
  ['example 53', placed('2026-01-02', {}, ['2026-01-07']), ['visit-first-week 2026-01-02 > 2026-01-09, met 2026-01-07', 'visit-first-year 2026-01-07 > 2026-02-18']],
  ['example 55: the interval is fixed by the visit that starts it', placed('2025-03-10', { intendedUntil18: true }, ['2026-03-05']), ['visit-first-week 2025-03-10 > 2025-03-17, met 2026-03-05', 'visit-after-year-permanent 2026-03-05 > 2026-04-16, begun-in-first-year']],
  ['example 56: three calendar months', placed('2025-03-10', { intendedUntil18: true }, ['2026-03-12']), ['visit-first-week 2025-03-10 > 2025-03-17, met 2026-03-12', 'visit-after-year-permanent 2026-03-12 > 2026-06-12, after-year']],
  ['a visit on the anniversary is after the first year', placed('2025-03-10', { intendedUntil18: true }, ['2026-03-10']), ['visit-first-week 2025-03-10 > 2025-03-17, met 2026-03-10', 'visit-after-year-permanent 2026-03-10 > 2026-06-10, after-year']],
  ['a leap day has its anniversary on 28 February', placed('2024-02-29', { intendedUntil18: true }, ['2025-02-28']), ['visit-first-week 2024-02-29 > 2024-03-07, met 2025-02-28', 'visit-after-year-permanent 2025-02-28 > 2025-05-28, after-year']],
  ['three months end on the last day of a short month', placed('2024-02-29', { intendedUntil18: true }, ['2025-11-30']), ['visit-first-week 2024-02-29 > 2024-03-07, met 2025-11-30', 'visit-after-year-permanent 2025-11-30 > 2026-02-28, after-year']],
  ['due the day before the anniversary is still the first year’s', placed('2025-03-10', {}, ['2026-01-26']), ['visit-first-week 2025-03-10 > 2025-03-17, met 2026-01-26', 'visit-first-year 2026-01-26 > 2026-03-09']],
  ['due on the anniversary is not', placed('2025-03-10', {}, ['2026-01-27']), ['visit-first-week 2025-03-10 > 2025-03-17, met 2026-01-27', 'visit-after-year-other 2026-01-27 > 2026-03-10, begun-in-first-year']],
  ['example 58', placed('2025-03-10', { intendedUntil18: false }, ['2026-03-12']), ['visit-first-week 2025-03-10 > 2025-03-17, met 2026-03-12', 'visit-after-year-other 2026-03-12 > 2026-04-23, after-year']],
  ['whether it is meant to last until 18 is not recorded', placed('2025-03-10', { intendedUntil18: null }, ['2026-03-12']), ['visit-first-week 2025-03-10 > 2025-03-17, met 2026-03-12', 'visit-after-year-other 2026-03-12 > 2026-04-23, after-year, missing placements.intended_until_18']],
])('paragraph (2), %s', (because, said, lines) => expect([because, told(regulation31, said)]).toEqual([because, lines]));

const weekly = { temporaryApprovalOn: '2026-06-01' };
const parent = { type: 'P1' };

test.each<[string, SaidChild, string[]]>([
  ['example 59: temporary approval, before the first review', placed('2026-06-01', weekly, ['2026-06-05']), ['visit-temp-or-ico-with-p 2026-06-01 > 2026-06-08, met 2026-06-05, until-first-review', 'visit-temp-or-ico-with-p 2026-06-05 > 2026-06-12, until-first-review']],
  [
    'the first review ends weekly visiting: four weeks from the last visit',
    placed('2026-06-01', weekly, ['2026-06-05'], { reviews: [{ heldOn: '2026-06-10' }] }),
    ['visit-temp-or-ico-with-p 2026-06-01 > 2026-06-08, met 2026-06-05, until-first-review', 'visit-temp-or-ico-with-p 2026-06-05 > 2026-06-12, lapsed 2026-06-10, until-first-review', 'visit-temp-or-ico-with-p 2026-06-10 > 2026-07-03, after-first-review'],
  ],
  [
    'what is overdue on the day of the review stays so until a visit',
    placed('2026-06-01', weekly, ['2026-06-05', '2026-06-20'], { reviews: [{ heldOn: '2026-06-15' }] }),
    ['visit-temp-or-ico-with-p 2026-06-01 > 2026-06-08, met 2026-06-05, until-first-review', 'visit-temp-or-ico-with-p 2026-06-05 > 2026-06-12, met 2026-06-20, until-first-review', 'visit-temp-or-ico-with-p 2026-06-20 > 2026-07-18, after-first-review'],
  ],
  ['a review before this placement ends nothing', placed('2026-06-01', weekly, ['2026-06-05'], { periods: [{ startedOn: '2026-01-05' }], reviews: [{ heldOn: '2026-01-30' }] }), ['visit-temp-or-ico-with-p 2026-06-01 > 2026-06-08, met 2026-06-05, until-first-review', 'visit-temp-or-ico-with-p 2026-06-05 > 2026-06-12, until-first-review']],
  [
    'full approval: six weeks from the last visit, and the first year from the start of the placement',
    placed('2026-06-01', weekly, ['2026-06-30'], { reviews: [{ heldOn: '2026-06-02' }], events: [{ kind: 'full-approval', on: '2026-07-10' }] }),
    ['visit-first-year 2026-07-10 > 2026-08-11', 'visit-temp-or-ico-with-p 2026-06-01 > 2026-06-08, lapsed 2026-06-02, until-first-review', 'visit-temp-or-ico-with-p 2026-06-02 > 2026-06-29, met 2026-06-30, after-first-review', 'visit-temp-or-ico-with-p 2026-06-30 > 2026-07-28, lapsed 2026-07-10, after-first-review'],
  ],
  [
    'a household approved after the temporary approval is approved in full',
    placed('2026-06-01', { ...weekly, household: { kind: 'connected-person', approvedOn: '2026-06-04' } }, []),
    ['visit-first-week 2026-06-04 > 2026-06-08', 'visit-temp-or-ico-with-p 2026-06-01 > 2026-06-08, lapsed 2026-06-04, until-first-review'],
  ],
  [
    'weekly visits that begin later are not late before they begin',
    placed('2026-05-01', { temporaryApprovalOn: '2026-06-01' }, ['2026-05-04']),
    ['visit-first-week 2026-05-01 > 2026-05-08, met 2026-05-04', 'visit-first-year 2026-05-04 > 2026-06-15, lapsed 2026-06-01', 'visit-temp-or-ico-with-p 2026-06-01 > 2026-06-08, until-first-review'],
  ],
  ['interim order with a parent', placed('2026-06-01', parent, [], status(['2026-06-01', 'C1'])), ['visit-temp-or-ico-with-p 2026-06-01 > 2026-06-08, until-first-review']],
  [
    'example 61: paragraph (3) after the first review',
    placed('2026-06-17', { ...parent, assessmentCompletedOn: '2026-06-25' }, ['2026-06-23'], { ...status(['2026-06-01', 'C2']), reviews: [{ heldOn: '2026-06-24' }] }),
    ['visit-pwp-immediate 2026-06-17 > 2026-06-24, met 2026-06-23, until-first-review', 'visit-pwp-immediate 2026-06-23 > 2026-06-30, lapsed 2026-06-24, until-first-review', 'visit-pwp-immediate 2026-06-24 > 2026-08-04, after-first-review'],
  ],
  [
    'example 62: the care order is made while the child lives with a parent',
    placed('2026-08-03', { ...parent, assessmentCompletedOn: '2026-08-01' }, ['2026-09-12'], { ...status(['2026-08-03', 'C1'], ['2026-09-14', 'C2']), reviews: [{ heldOn: '2026-08-12' }] }),
    ['visit-temp-or-ico-with-p 2026-08-03 > 2026-08-10, met 2026-09-12, until-first-review', 'visit-temp-or-ico-with-p 2026-09-12 > 2026-10-10, lapsed 2026-09-14, after-first-review', 'visit-care-order-with-p 2026-09-14 > 2026-09-21, first-week'],
  ],
  ['six weeks after that', placed('2026-09-14', { ...parent, assessmentCompletedOn: '2026-09-10' }, ['2026-09-14'], status(['2026-09-14', 'C2'])), ['visit-care-order-with-p 2026-09-14 > 2026-09-21, met 2026-09-14, first-week', 'visit-care-order-with-p 2026-09-14 > 2026-10-26, six-weeks']],
  ['no assessment recorded: both paragraphs', placed('2026-09-14', parent, [], status(['2026-09-14', 'C2'])), ['visit-pwp-immediate 2026-09-14 > 2026-09-21, until-first-review', 'visit-care-order-with-p 2026-09-14 > 2026-09-21, first-week']],
  ['no legal status recorded', placed('2026-09-14', { ...parent, assessmentCompletedOn: '2026-09-10' }, []), ['visit-care-order-with-p 2026-09-14 > 2026-09-21, first-week, missing legal-statuses.legal_status']],
  ['the order is discharged: paragraph (2), from the last visit', placed('2026-09-14', { ...parent, assessmentCompletedOn: '2026-09-10' }, ['2026-09-20'], status(['2026-09-14', 'C2'], ['2026-10-01', 'V2'])), ['visit-first-year 2026-10-01 > 2026-11-01', 'visit-care-order-with-p 2026-09-14 > 2026-09-21, met 2026-09-20, first-week', 'visit-care-order-with-p 2026-09-20 > 2026-11-01, lapsed 2026-10-01, six-weeks']],
  ['example 64: in hospital', placed('2026-10-05', { type: 'R2' }, [], status(['2026-10-05', 'C2'])), ['visit-other-living 2026-10-05 > 2026-10-12, first-week']],
  ['later years in custody: three months', placed('2025-01-06', { type: 'R5' }, ['2025-12-30', '2026-01-06'], status(['2025-01-06', 'C2'])), ['visit-other-living 2025-01-06 > 2025-01-13, met 2025-12-30, first-week', 'visit-other-living 2025-12-30 > 2026-02-10, met 2026-01-06, first-year', 'visit-other-living 2026-01-06 > 2026-04-06, later-years']],
  ['a child accommodated by agreement in hospital is under paragraph (2)', placed('2026-10-05', { type: 'R2' }, [], status(['2026-10-05', 'V2'])), ['visit-first-week 2026-10-05 > 2026-10-12']],
])('paragraphs (3) to (6), %s', (because, said, lines) => expect([because, told(regulation31, said).sort()]).toEqual([because, [...lines].sort()]));

const two = (second: object, ...between: object[]) => ({ periods: [{ startedOn: '2026-01-05' }], placements: [{ startedOn: '2026-01-05', endedOn: '2026-02-02' }, ...between, { startedOn: '2026-02-02', ...second }] });

test.each<[string, SaidChild, string[]]>([
  ['a visit in vain or not a statutory one resets nothing', { ...placed('2026-01-05', {}, []), visits: [{ visitedOn: '2026-01-06', seen: false }, { visitedOn: '2026-01-07', statutory: false }] }, ['visit-first-week 2026-01-05 > 2026-01-12']],
  ['two visits on one day count once', placed('2026-01-05', {}, ['2026-01-05', '2026-01-05']), ['visit-first-week 2026-01-05 > 2026-01-12, met 2026-01-05', 'visit-first-year 2026-01-05 > 2026-02-16']],
  ['a move begins a week and a year anew', { ...two({}), visits: [{ visitedOn: '2026-01-08' }] }, ['visit-first-week 2026-01-05 > 2026-01-12, met 2026-01-08', 'visit-first-week 2026-02-02 > 2026-02-09', 'visit-first-year 2026-01-08 > 2026-02-19, lapsed 2026-02-02']],
  ['a visit on the day of the move counts for both', { ...two({}), visits: [{ visitedOn: '2026-02-02' }] }, ['visit-first-week 2026-01-05 > 2026-01-12, met 2026-02-02', 'visit-first-week 2026-02-02 > 2026-02-09, met 2026-02-02', 'visit-first-year 2026-02-02 > 2026-03-16']],
  [
    'an absence ends nothing',
    { ...placed('2026-01-05', {}, ['2026-01-08', '2026-02-04']), placements: [{ startedOn: '2026-01-05', endedOn: '2026-02-02' }, { startedOn: '2026-02-02', endedOn: '2026-02-06', type: 'M3' }, { startedOn: '2026-02-06' }] },
    ['visit-first-week 2026-01-05 > 2026-01-12, met 2026-01-08', 'visit-first-year 2026-01-08 > 2026-02-19, met 2026-02-04', 'visit-first-year 2026-02-04 > 2026-03-18'],
  ],
  [
    'after an absence somewhere else is a new placement',
    { ...placed('2026-01-05', {}, ['2026-01-08']), placements: [{ startedOn: '2026-01-05', endedOn: '2026-02-02' }, { startedOn: '2026-02-02', endedOn: '2026-02-06', type: 'M3' }, { startedOn: '2026-02-06', type: 'H3' }] },
    ['visit-first-week 2026-01-05 > 2026-01-12, met 2026-01-08', 'visit-first-week 2026-02-06 > 2026-02-13', 'visit-first-year 2026-01-08 > 2026-02-19, lapsed 2026-02-06'],
  ],
  ['care ends', placed('2026-01-05', {}, ['2026-01-08'], { periods: [{ startedOn: '2026-01-05', endedOn: '2026-01-20' }] }), ['visit-first-week 2026-01-05 > 2026-01-12, met 2026-01-08', 'visit-first-year 2026-01-08 > 2026-02-19, lapsed 2026-01-20']],
  ['the eighteenth birthday', placed('2026-01-05', {}, ['2026-01-08'], { bornOn: '2008-02-01' }), ['visit-first-week 2026-01-05 > 2026-01-12, met 2026-01-08', 'visit-first-year 2026-01-08 > 2026-02-19, lapsed 2026-02-01']],
  ['placed for adoption', { ...two({ type: 'A5' }), visits: [{ visitedOn: '2026-01-08' }, { visitedOn: '2026-02-05' }] }, ['visit-first-week 2026-01-05 > 2026-01-12, met 2026-01-08', 'visit-first-year 2026-01-08 > 2026-02-19, lapsed 2026-02-02']],
  ['short breaks have visits of their own', placed('2026-01-05', {}, [], status(['2026-01-05', 'V1'])), []],
  ['a visit after the placement ended does not meet it', placed('2026-01-05', { endedOn: '2026-01-10' }, ['2026-01-11']), ['visit-first-week 2026-01-05 > 2026-01-12, lapsed 2026-01-10']],
])('%s', (because, said, lines) => expect([because, told(regulation31, said)]).toEqual([because, lines]));
