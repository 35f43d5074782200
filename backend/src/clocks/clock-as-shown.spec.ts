import { describe, expect, it } from '@jest/globals';
import { dayFromIso } from '../domain/calendar/day.js';
import { madeLaw } from '../domain/duties/made-law.js';
import type { ClockView } from './clock-view.js';
import { clockAsShown } from './clock-as-shown.js';
import { occurrenceKeyOf, readOccurrenceKey } from './occurrence-key.js';
import type { OccurrenceRow } from './occurrence-row.js';

const row: OccurrenceRow = {
  child_no: 7, duty: 'review-first', arose_on: '2025-12-18', regime: '', about: 0, due_on: '2026-01-20', due_at: null, soon_on: '2026-01-10',
  met_on: null, met_at: null, lapsed_on: null, missing: '', evidence: [], reckoned_from: '2025-12-18', reckoned_by: 'working-days', reckoned_amount: 20,
};

describe('a clock as it is shown', () => {
  it.each<{ stored: Partial<OccurrenceRow>; on: string; shown: Partial<ClockView> | null; because: string }>([
    { stored: {}, on: '2025-12-17', shown: null, because: 'it has not arisen' },
    { stored: {}, on: '2026-01-18', shown: { state: 'due-soon', daysLeft: 2, daysLate: null, planBy: null }, because: 'it is due in two days' },
    { stored: {}, on: '2026-01-24', shown: { state: 'overdue', daysLeft: null, daysLate: 4 }, because: 'it is four days late' },
    { stored: { met_on: '2026-01-23' }, on: '2026-02-24', shown: { state: 'met-late', metOn: '2026-01-23', daysLate: 3 }, because: 'lateness stays what it was when met' },
    { stored: { met_on: '2026-01-23' }, on: '2026-01-22', shown: { state: 'overdue', metOn: null, daysLate: 2 }, because: 'what comes later has not happened' },
    { stored: { lapsed_on: '2028-06-07' }, on: '2026-01-22', shown: { state: 'overdue', lapsedOn: null }, because: 'a birthday ahead is no end yet' },
    { stored: { due_on: '2026-05-25' }, on: '2026-01-22', shown: { dueOn: '2026-05-25', planBy: '2026-05-22' }, because: 'a bank holiday after a weekend is no day to plan for' },
    { stored: { due_on: '2026-03-30', due_at: '2026-03-30T20:00:00Z' }, on: '2026-03-01', shown: { dueAt: '2026-03-30T21:00:00+01:00' }, because: 'British clocks have gone forward' },
    { stored: { due_on: '2026-06-10', due_at: '2026-06-09T23:00:00Z' }, on: '2026-06-10', shown: { state: 'overdue', daysLate: 1, planBy: '2026-06-09' }, because: 'cover ran out as the day began' },
    { stored: { due_on: '2026-06-10', due_at: '2026-06-09T23:00:00Z' }, on: '2026-06-09', shown: { state: 'due-soon', daysLeft: 0 }, because: 'it is the last day of cover' },
    { stored: { missing: 'visits.seen_alone' }, on: '2026-01-18', shown: { missing: null }, because: 'the fact does not decide yet' },
    { stored: { missing: 'visits.seen_alone' }, on: '2026-01-24', shown: { state: 'unknown', missing: expect.objectContaining({ code: 'visits.seen_alone' }) as never }, because: 'the fact decides' },
  ])('on $on: $because', ({ stored, on, shown }) => {
    const view = clockAsShown({ ...row, ...stored }, dayFromIso(on), madeLaw());
    if (shown === null) expect(view).toBeNull();
    else expect(view).toMatchObject(shown);
  });

  it('has a name an address can carry, and is found by it again', () => {
    const named = { duty: 'visit-first-year', arose_on: '2026-01-20', regime: 'reg-31-2-b', about: 1 };
    expect(occurrenceKeyOf(named)).toMatch(/^[\w-]+$/);
    expect(readOccurrenceKey(occurrenceKeyOf(named))).toEqual(named);
  });

  it.each(['', 'x', Buffer.from('review-first~2026').toString('base64url'), Buffer.from("x'~2026-01-01~~0").toString('base64url')])('names nothing with %j', (key) => {
    expect(readOccurrenceKey(key)).toBeUndefined();
  });
});
