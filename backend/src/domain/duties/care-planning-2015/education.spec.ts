import { expect, test } from '@jest/globals';
import { dayFromIso } from '../../calendar/day.js';
import { owedTo } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { madeLaw } from '../made-law.js';
import { pep20SchoolDays } from '../performance-measures/scc024-education-plan-20-school-days.duty.js';
import { ks4NoDisruption } from './reg-11-key-stage-4-move.duty.js';
import { pepRequired } from './reg-5-1-b-education-plan.duty.js';
import { pepReview } from './sch-8-education-plan-review.duty.js';

const periods = [{ startedOn: '2026-01-12' }];
const inPlacement = [{ startedOn: '2025-01-13' }];
const exempt = (agreedOn: string, why = 'over-compulsory-age') => ({ educationPlans: [{ agreedOn, exempt: why }] });
const missing = 'personal-education-plans.exempt';

test.each<[string, SaidChild, object[]]>([
  ['it is due with the plan', { placements: inPlacement }, [{ arose: '2025-01-13', due: '2025-01-27' }]],
  ['without placements it counts from care', {}, [{ arose: '2025-01-13', due: '2025-01-27' }]],
  ['a plan that holds one', { placements: inPlacement, plans: [{ preparedOn: '2025-01-21' }] }, [{ arose: '2025-01-13', due: '2025-01-27', met: '2025-01-21' }]],
  ['a plan that holds none does not', { placements: inPlacement, plans: [{ preparedOn: '2025-01-21', hasEducationPlan: false }] }, [{ arose: '2025-01-13', due: '2025-01-27' }]],
  ['one agreed before the plan', { placements: inPlacement, plans: [{ preparedOn: '2025-01-21' }], educationPlans: [{ agreedOn: '2025-01-16' }] }, [{ arose: '2025-01-13', due: '2025-01-27', met: '2025-01-16' }]],
  ['a category recorded at once', { placements: inPlacement, ...exempt('2025-01-27') }, []],
  ['a category recorded years later ends it then', { placements: inPlacement, ...exempt('2025-06-30') }, [{ arose: '2025-01-13', due: '2025-01-27', lapsed: '2025-06-30' }]],
  ['short breaks once said nothing about care now', { placements: inPlacement, ...exempt('2024-01-08', 'short-breaks-only') }, [{ arose: '2025-01-13', due: '2025-01-27' }]],
  ['a baby is below nursery age', { bornOn: '2022-01-14', placements: inPlacement }, []],
  ['at three a category may apply', { bornOn: '2022-01-13', placements: inPlacement }, [{ arose: '2025-01-13', due: '2025-01-27', lapsed: '2040-01-13', missing }]],
  ['at sixteen a category may apply', { bornOn: '2009-01-13', placements: inPlacement }, [{ arose: '2025-01-13', due: '2025-01-27', lapsed: '2027-01-13', missing }]],
])('plan of education: %s', (_because, said, owed) => expect(owedTo(pepRequired, { periods: [{ startedOn: '2025-01-13' }], ...said })).toEqual(owed));

const law = madeLaw({ terms: [{ startedOn: dayFromIso('2026-01-05'), endedOn: dayFromIso('2026-02-14') }, { startedOn: dayFromIso('2026-02-23'), endedOn: dayFromIso('2026-03-28') }] });
const began = { arose: '2026-01-12', due: '2026-02-09', regime: 'looked-after' };

test.each<[string, SaidChild, object[]]>([
  ['counted in school days', {}, [began]],
  ['half term is left out', { periods: [{ startedOn: '2026-02-02' }] }, [{ arose: '2026-02-02', due: '2026-03-09', regime: 'looked-after' }]],
  ['terms nobody entered', { periods: [{ startedOn: '2026-03-16' }] }, [{ arose: '2026-03-16', due: null, regime: 'looked-after', missing: 'school-terms' }]],
  ['a new school asks again', { educationPlans: [{ agreedOn: '2026-02-09', schoolStartedOn: '2025-09-01' }, { agreedOn: '2026-03-27', schoolStartedOn: '2026-02-23' }] },
    [{ ...began, met: '2026-02-09' }, { arose: '2026-02-23', due: '2026-03-23', met: '2026-03-27', regime: 'new-school' }]],
  ['a school left again asks no more', { events: [{ kind: 'school-started', on: '2026-01-19' }, { kind: 'school-started', on: '2026-01-26' }] },
    [began, { arose: '2026-01-19', due: '2026-02-23', lapsed: '2026-01-26', regime: 'new-school' }, { arose: '2026-01-26', due: '2026-03-02', regime: 'new-school' }]],
  ['a category recorded', exempt('2026-01-26'), []],
  ['too young', { bornOn: '2024-01-01' }, []],
  ['a plan from before care is not one for it', { educationPlans: [{ agreedOn: '2026-01-11' }] }, [began]],
])('20 school days: %s', (_because, said, owed) => expect(owedTo(pep20SchoolDays, { periods, ...said }, law)).toEqual(owed));

const reviews = [{ heldOn: '2026-02-09' }, { heldOn: '2026-05-11' }];
const first = { arose: '2026-02-09', due: '2026-02-09' };
const second = { arose: '2026-05-11', due: '2026-05-11' };

test.each<[string, SaidChild, object[]]>([
  ['without a plan there is nothing to review', { reviews }, []],
  ['agreed before the first, reviewed before the second', { reviews, educationPlans: [{ agreedOn: '2026-01-30', reviewedOn: '2026-05-11' }] }, [{ ...first, met: '2026-01-30' }, { ...second, met: '2026-05-11' }]],
  ['not reviewed since the first', { reviews, educationPlans: [{ agreedOn: '2026-01-30' }] }, [{ ...first, met: '2026-01-30' }, second]],
  ['a later review may hide one before', { reviews, educationPlans: [{ agreedOn: '2026-01-30', reviewedOn: '2026-05-12' }] }, [{ ...first, met: '2026-01-30' }, { ...second, missing: 'personal-education-plans.reviewed_on' }]],
  ['a plan for sixteen-year-olds is not owed', { reviews, ...exempt('2026-01-20') }, []],
])('review of the plan of education: %s', (_because, said, owed) => expect(owedTo(pepReview, { periods, ...said })).toEqual(owed));

const moves = { bornOn: '2010-08-31', periods: [{ startedOn: '2024-01-08' }] };
const moved = (startedOn: string, emergency: boolean | null = false) => ({ placements: [{ startedOn: '2024-01-08' }, { startedOn, emergency }] });
const key = 'case-events.key-stage-4-move-approved';

test.each<[string, SaidChild, object[]]>([
  ['the first day of Year 10', moved('2024-09-01'), [{ arose: '2024-09-01', due: '2024-09-01', lapsed: '2028-08-31', missing: key }]],
  ['the last of Year 9', moved('2024-08-31'), []],
  ['the last day of Year 11', moved('2026-08-31'), [{ arose: '2026-08-31', due: '2026-08-31', lapsed: '2028-08-31', missing: key }]],
  ['after Year 11', moved('2026-09-01'), []],
  ['an emergency', moved('2025-02-03', true), []],
  ['approved before the move', { ...moved('2025-02-03'), events: [{ kind: 'key-stage-4-move-approved', on: '2025-01-31' }] }, [{ arose: '2025-02-03', due: '2025-02-03', met: '2025-01-31' }]],
  ['approved for another placement', { ...moved('2025-02-03'), events: [{ kind: 'key-stage-4-move-approved', on: '2025-01-31', placementNo: 1 }] }, [{ arose: '2025-02-03', due: '2025-02-03', lapsed: '2028-08-31', missing: key }]],
])('key stage 4: %s', (_because, said, owed) => expect(owedTo(ks4NoDisruption, { ...moves, ...said })).toEqual(owed));
