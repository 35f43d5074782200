import { expect, test } from '@jest/globals';
import { owedTo } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { healthDentist } from './pm30-dentist.duty.js';
import { healthGpRegistration } from './pm31-gp-registration.duty.js';

const periods = [{ startedOn: '2026-04-01' }];
const placements = [{ startedOn: '2026-04-01', endedOn: '2026-06-01' }, { startedOn: '2026-06-01' }];
const registered = (...days: string[]) => ({ healthAssessments: days.map((assessedOn) => ({ assessedOn, kind: 'gp-registration' })) });

test.each<[string, SaidChild, object[]]>([
  ['Easter is left out (example 79)', { placements: [{ startedOn: '2026-04-01' }] }, [{ arose: '2026-04-01', due: '2026-04-17' }]],
  ['each placement asks again, and the first registration may still hold', { placements, ...registered('2026-04-10') }, [{ arose: '2026-04-01', due: '2026-04-17', met: '2026-04-10' }, { arose: '2026-06-01', due: '2026-06-15', missing: 'health-assessments.assessed_on' }]],
  ['registered again where the child moved', { placements, ...registered('2026-04-10', '2026-06-03') }, [{ arose: '2026-04-01', due: '2026-04-17', met: '2026-04-10' }, { arose: '2026-06-01', due: '2026-06-15', met: '2026-06-03', missing: 'health-assessments.assessed_on' }]],
  ['never registered where the placement ended', { placements }, [{ arose: '2026-04-01', due: '2026-04-17', lapsed: '2026-06-01' }, { arose: '2026-06-01', due: '2026-06-15' }]],
  ['being missing is no placement', { placements: [{ startedOn: '2026-04-01', type: 'M3' }] }, []],
  ['short breaks are left out', { placements: [{ startedOn: '2026-04-01' }], legalStatuses: [{ startedOn: '2026-04-01', status: 'V1' }] }, []],
])('GP: %s', (_because, said, owed) => expect(owedTo(healthGpRegistration, { periods, ...said })).toEqual(owed));

const dental = (assessedOn: string, refused: boolean | null = null) => ({ healthAssessments: [{ assessedOn, kind: 'dental', refused }] });

test.each<[string, SaidChild, object[]]>([
  ['30 November and three months is the last of February (example 80)', { periods: [{ startedOn: '2026-11-30' }] }, [{ arose: '2026-11-30', due: '2027-02-28' }]],
  ['a check on the last day', dental('2026-07-01'), [{ arose: '2026-04-01', due: '2026-07-01', met: '2026-07-01' }]],
  ['a check six months before', dental('2025-10-01'), [{ arose: '2026-04-01', due: '2026-07-01', met: '2025-10-01' }]],
  ['a check longer before', dental('2025-09-30'), [{ arose: '2026-04-01', due: '2026-07-01' }]],
  ['a refusal', dental('2026-05-01', true), [{ arose: '2026-04-01', due: '2026-07-01', lapsed: '2026-05-01' }]],
  ['care ended', { periods: [{ startedOn: '2026-04-01', endedOn: '2026-05-05' }] }, [{ arose: '2026-04-01', due: '2026-07-01', lapsed: '2026-05-05' }]],
])('dentist: %s', (_because, said, owed) => expect(owedTo(healthDentist, { periods, ...said })).toEqual(owed));
