import { expect, test } from '@jest/globals';
import { owedTo } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { idpDecisionLac } from './s-18-development-plan-decision.duty.js';
import { idpReviewLac } from './s-24-development-plan-review.duty.js';

const periods = [{ startedOn: '2025-01-06' }];

test.each<[string, SaidChild, object[]]>([
  ['twelve weeks', { events: [{ kind: 'idp-raised', on: '2026-01-15' }] }, [{ arose: '2026-01-15', due: '2026-04-09' }]],
  ['a period that ends on Good Friday ends on Tuesday', { events: [{ kind: 'idp-raised', on: '2026-01-09' }] }, [{ arose: '2026-01-09', due: '2026-04-07' }]],
  ['the plan given', { events: [{ kind: 'idp-raised', on: '2026-01-15' }, { kind: 'idp-given', on: '2026-03-02' }] }, [{ arose: '2026-01-15', due: '2026-04-09', met: '2026-03-02' }]],
  ['no needs', { events: [{ kind: 'idp-raised', on: '2026-01-15' }, { kind: 'idp-decided', on: '2026-05-05' }] }, [{ arose: '2026-01-15', due: '2026-04-09', met: '2026-05-05' }]],
  ['in England', { placements: [{ startedOn: '2025-01-06', area: 'E06000001' }], events: [{ kind: 'idp-raised', on: '2026-01-15' }] }, []],
  ['not looked after', { periods: [{ startedOn: '2025-01-06', endedOn: '2025-06-02' }], events: [{ kind: 'idp-raised', on: '2026-01-15' }] }, []],
])('decision: %s', (_because, said, owed) => expect(owedTo(idpDecisionLac, { periods, ...said })).toEqual(owed));

test.each<[string, SaidChild, object[]]>([
  ['the period begins with the day (example 82)', { events: [{ kind: 'idp-given', on: '2026-01-15' }] }, [{ arose: '2026-01-15', due: '2027-01-14' }]],
  ['each review begins the next', { events: [{ kind: 'idp-given', on: '2025-02-03' }, { kind: 'idp-reviewed', on: '2026-02-03' }] }, [{ arose: '2025-02-03', due: '2026-02-02', met: '2026-02-03' }, { arose: '2026-02-03', due: '2027-02-02' }]],
  ['the plan ended', { events: [{ kind: 'idp-given', on: '2025-02-03' }, { kind: 'idp-ended', on: '2025-09-01' }] }, [{ arose: '2025-02-03', due: '2026-02-02', lapsed: '2025-09-01' }]],
  ['a school gave it before care began', { events: [{ kind: 'idp-given', on: '2024-11-04' }] }, [{ arose: '2025-01-06', due: '2025-11-03' }]],
])('review: %s', (_because, said, owed) => expect(owedTo(idpReviewLac, { periods, ...said })).toEqual(owed));
