import { expect, test } from '@jest/globals';
import type { SaidChild } from '../made-child.js';
import { told } from '../told.js';
import { adoptionReviews } from './reg-37-adoption-reviews.duty.js';
import { adoptionShouldBePlacedReview } from './reg-37-adoption-should-be-placed-review.duty.js';
import { adoptionVisits } from './reg-37-adoption-visits.duty.js';

const care = { periods: [{ startedOn: '2025-06-02' }] };
const order = { ...care, legalStatuses: [{ startedOn: '2025-06-02', endedOn: '2025-11-30', status: 'C2' }, { startedOn: '2025-11-30', status: 'E1' }] };
const placed = { ...care, placements: [{ startedOn: '2026-03-02', type: 'A5' }] };
const ended = { ...care, placements: [{ startedOn: '2026-03-02', endedOn: '2026-03-12', type: 'A5' }] };
const visits = (...days: string[]) => ({ visits: days.map((visitedOn) => ({ visitedOn })) });
const reviews = (...days: string[]) => ({ reviews: days.map((heldOn) => ({ heldOn })) });

test.each<[string, SaidChild, string[]]>([
  ['within a week of the placement', placed, ['adoption-visits 2026-03-02 > 2026-03-09, first']],
  ['then weekly', { ...placed, ...visits('2026-03-04', '2026-03-13') }, ['adoption-visits 2026-03-02 > 2026-03-09, met 2026-03-04, first', 'adoption-visits 2026-03-04 > 2026-03-11, met 2026-03-13, weekly', 'adoption-visits 2026-03-13 > 2026-03-20, weekly']],
  ['the first review ends the weekly visits', { ...placed, ...visits('2026-03-04', '2026-03-10', '2026-03-20'), ...reviews('2026-03-12') }, ['adoption-visits 2026-03-02 > 2026-03-09, met 2026-03-04, first', 'adoption-visits 2026-03-04 > 2026-03-11, met 2026-03-10, weekly', 'adoption-visits 2026-03-10 > 2026-03-17, lapsed 2026-03-12, weekly']],
  ['what was overdue at the review stays so', { ...placed, ...visits('2026-03-04'), ...reviews('2026-03-12') }, ['adoption-visits 2026-03-02 > 2026-03-09, met 2026-03-04, first', 'adoption-visits 2026-03-04 > 2026-03-11, weekly']],
  ['the first visit is owed whether there was a review or not', { ...placed, ...reviews('2026-03-04') }, ['adoption-visits 2026-03-02 > 2026-03-09, first']],
  ['the placement ends', { ...ended, ...visits('2026-03-04', '2026-03-10') }, ['adoption-visits 2026-03-02 > 2026-03-09, met 2026-03-04, first', 'adoption-visits 2026-03-04 > 2026-03-11, met 2026-03-10, weekly', 'adoption-visits 2026-03-10 > 2026-03-17, lapsed 2026-03-12, weekly']],
  ['an adoption order ends care', { ...placed, periods: [{ startedOn: '2025-06-02', endedOn: '2026-03-05' }] }, ['adoption-visits 2026-03-02 > 2026-03-09, lapsed 2026-03-05, first']],
  ['fostered by prospective adopters', { ...care, placements: [{ startedOn: '2026-03-02', type: 'A8' }] }, []],
])('visits, %s', (because, said, lines) => expect([because, told([adoptionVisits], said)]).toEqual([because, lines]));

test.each<[string, SaidChild, string[]]>([
  ['four weeks', placed, ['adoption-reviews 2026-03-02 > 2026-03-30, first']],
  ['then three months, then six', { ...placed, ...reviews('2026-03-30', '2026-06-30') }, ['adoption-reviews 2026-03-02 > 2026-03-30, met 2026-03-30, first', 'adoption-reviews 2026-03-30 > 2026-06-30, met 2026-06-30, second', 'adoption-reviews 2026-06-30 > 2026-12-30, later']],
  ['a review before the placement is none of its reviews', { ...placed, ...reviews('2026-03-01') }, ['adoption-reviews 2026-03-02 > 2026-03-30, first']],
  ['the placement ends', ended, ['adoption-reviews 2026-03-02 > 2026-03-30, lapsed 2026-03-12, first']],
])('reviews, %s', (because, said, lines) => expect([because, told([adoptionReviews], said)]).toEqual([because, lines]));

test.each<[string, SaidChild, string[]]>([
  ['three months from the placement order', order, ['adoption-should-be-placed-review 2025-11-30 > 2026-02-28, first']],
  ['then six months', { ...order, ...reviews('2026-02-28') }, ['adoption-should-be-placed-review 2025-11-30 > 2026-02-28, met 2026-02-28, first', 'adoption-should-be-placed-review 2026-02-28 > 2026-08-28, later']],
  ['until the child is placed', { ...order, ...placed }, ['adoption-should-be-placed-review 2025-11-30 > 2026-02-28, lapsed 2026-03-02, first']],
  ['placed already when the order was made', { ...order, placements: [{ startedOn: '2025-11-03', type: 'A3' }] }, []],
  ['no placement order', { ...care, legalStatuses: [{ startedOn: '2025-06-02', status: 'C2' }] }, []],
])('to be placed, %s', (because, said, lines) => expect([because, told([adoptionShouldBePlacedReview], said)]).toEqual([because, lines]));
