import { expect, test } from '@jest/globals';
import { owedTo } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { secureReview } from './reg-10-secure-review.duty.js';
import { secureUnder13 } from './reg-13-secure-under-13.duty.js';
import { secure12hNotice } from './reg-9-secure-12h-notice.duty.js';
import { secureCourtMax } from './regs-6-7-secure-court-max.duty.js';
import { secure72h } from './s-119-secure-72h.duty.js';

const start = '2026-03-30';
const stay = (placement: object = {}): SaidChild => ({ periods: [{ startedOn: '2026-01-05' }], placements: [{ startedOn: '2026-01-05', endedOn: start }, { startedOn: start, type: 'H21', ...placement }] });
const reviewed = (on: string) => ({ kind: 'secure-reviewed' as const, on });
const unreviewed = { missing: 'case-events.secure-reviewed' };
const first = { arose: start, due: '2026-04-14', regime: 'first' };

test.each<[string, SaidChild, object[]]>([
  ['calendar days, Easter or not', {}, [{ ...first, ...unreviewed }]],
  ['three months after the first', { events: [reviewed('2026-04-13')] }, [{ ...first, met: '2026-04-13' }, { arose: '2026-04-13', due: '2026-07-13', regime: 'next', ...unreviewed }]],
  ['the placement ended', stay({ endedOn: '2026-04-10' }), [{ ...first, lapsed: '2026-04-10', ...unreviewed }]],
  ['a review on the last day leaves nothing owed', { ...stay({ endedOn: '2026-04-10' }), events: [reviewed('2026-04-10')] }, [{ ...first, met: '2026-04-10' }]],
  ['a review of another placement is none', { events: [{ ...reviewed('2026-04-13'), placementNo: 1 }] }, [{ ...first, ...unreviewed }]],
  ['the period of care ended', { periods: [{ startedOn: '2026-01-05', endedOn: '2026-04-10' }] }, [{ ...first, lapsed: '2026-04-10', ...unreviewed }]],
  ['by the kind of the home', stay({ type: 'Z1', settingKind: 'secure-unit' }), [{ ...first, ...unreviewed }]],
  ['a children’s home is not secure', stay({ type: 'H3' }), []],
])('secure review: %s', (_because, said, owed) => expect(owedTo(secureReview, { ...stay(), ...said })).toEqual(owed));

const startedAt = '2026-03-27T21:00:00Z';
const timed = (placement: object = {}): SaidChild => ({ periods: [{ startedOn: '2026-01-05' }], placements: [{ startedOn: '2026-03-27', startedAt, type: 'H1', ...placement }] });
const limit = { arose: '2026-03-27', due: '2026-03-30', at: '2026-03-30T22:00:00+01:00' };
const authorised = (on: string, more: object = {}) => ({ kind: 'secure-authorised' as const, on, ...more });
test.each<[string, SaidChild, object]>([
  ['hours go on when the clocks change', timed(), { ...limit, missing: 'case-events.secure-authorised' }],
  ['the time is not recorded', stay(), { arose: start, due: '2026-04-02', missing: 'placements.started_at' }],
  ['authorised', { ...timed(), events: [authorised('2026-03-30', { at: '2026-03-30T10:00:00Z' })] }, { ...limit, met: '2026-03-30' }],
  ['authorised before', { ...timed(), events: [authorised('2026-03-25', { neededBy: '2026-06-25' })] }, { ...limit, met: '2026-03-25' }],
  ['an authority that had run out is none', { ...timed(), events: [authorised('2025-03-25', { neededBy: '2025-06-25' })] }, { ...limit, missing: 'case-events.secure-authorised' }],
  ['the placement ended within', timed({ endedOn: '2026-03-29' }), { ...limit, met: '2026-03-29', missing: 'case-events.secure-authorised' }],
  [
    'authorised only after the placement ended', { ...timed({ endedOn: '2026-04-02' }), events: [authorised('2026-04-03', { placementNo: 1 })] },
    { ...limit, met: '2026-04-02', missing: 'case-events.secure-authorised' },
  ],
  ['the period of care ended within', { ...timed(), periods: [{ startedOn: '2026-01-05', endedOn: '2026-03-29' }] }, { ...limit, met: '2026-03-29', missing: 'case-events.secure-authorised' }],
])('72 hours: %s', (_because, said, owed) => expect(owedTo(secure72h, said)).toEqual([owed]));

test.each<[string, object[], object[]]>([
  ['the court’s day', [authorised(start, { neededBy: '2026-05-29' })], [{ arose: start, due: '2026-05-29' }]],
  ['three months first', [authorised(start)], [{ arose: start, due: '2026-06-30' }]],
  ['and six after', [authorised(start, { neededBy: '2026-05-29' }), authorised('2026-05-28')], [{ arose: start, due: '2026-05-29', met: '2026-05-28' }, { arose: '2026-05-28', due: '2026-11-28' }]],
  ['no authority, no end of it', [], []],
])('court: %s', (_because, events, owed) => expect(owedTo(secureCourtMax, { ...stay(), events: events as SaidChild['events'] })).toEqual(owed));

test('the end of the placement is in time, or late', () => {
  const ended = { ...stay({ endedOn: '2026-07-06' }), events: [authorised(start)] };
  expect(owedTo(secureCourtMax, ended)).toEqual([{ arose: start, due: '2026-06-30', met: '2026-07-06' }]);
});

const young = { ...stay(), bornOn: '2013-03-31' };
const approval = { arose: start, due: start };
test.each<[string, SaidChild, object[]]>([
  ['twelve until tomorrow', young, [{ ...approval, lapsed: '2031-03-31', missing: 'case-events.secure-under-13-approved' }]],
  ['approved before', { ...young, events: [{ kind: 'secure-under-13-approved', on: '2026-03-27' }] }, [{ ...approval, met: '2026-03-27' }]],
  ['approved for another time', { ...young, ...stay({ endedOn: '2026-04-10' }), bornOn: '2013-03-31', events: [{ kind: 'secure-under-13-approved', on: '2026-05-04' }] }, [{ ...approval, lapsed: '2026-04-10', missing: 'case-events.secure-under-13-approved' }]],
  ['thirteen today', { ...young, bornOn: start.replace('2026', '2013') }, []],
])('under 13: %s', (_because, said, owed) => expect(owedTo(secureUnder13, said)).toEqual(owed));

const notice = { arose: '2026-03-27', due: '2026-03-28', at: '2026-03-28T09:00:00+00:00' };
test.each<[string, SaidChild, object[]]>([
  ['another provider', timed({ provider: 'independent' }), [{ ...notice, missing: 'case-events.secure-notice' }]],
  ['told', { ...timed({ provider: 'independent' }), events: [{ kind: 'secure-notice', on: '2026-03-27', at: '2026-03-27T23:30:00Z' }] }, [{ ...notice, met: '2026-03-27' }]],
  ['the authority’s own home', timed(), []],
  ['the time is not recorded', stay({ provider: 'other-authority' }), [{ arose: start, due: '2026-03-31', missing: 'placements.started_at' }]],
])('12 hours: %s', (_because, said, owed) => expect(owedTo(secure12hNotice, said)).toEqual(owed));
