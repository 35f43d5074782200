import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayFromIso } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { NO_INSTANT } from '../facts/child-record.js';
import { NO_DAY } from '../facts/columns.js';
import { complianceAnswers, complianceOf, complianceOn } from './compliance.js';
import type { Occurrence } from './occurrence.js';

const asAt = dayFromIso('2026-03-31');
const plain: Occurrence = {
  duty: 'review-first', aroseOn: NO_DAY, dueOn: NO_DAY, dueAt: NO_INSTANT, metOn: NO_DAY, metAt: NO_INSTANT, lapsedOn: NO_DAY, soonOn: NO_DAY,
  regime: '', missing: '', evidence: [], reckoned: { from: 0, by: 'days', amount: 0 },
};
const said = ({ arose, due, met, lapsed, missing = '' }: { arose: string; due?: string; met?: string; lapsed?: string; missing?: string }): Occurrence => ({
  ...plain, missing, aroseOn: dayFromIso(arose), dueOn: due ? dayFromIso(due) : NO_DAY, metOn: met ? dayFromIso(met) : NO_DAY, lapsedOn: lapsed ? dayFromIso(lapsed) : NO_DAY,
});

test.each([
  ['met on the due day', { arose: '2025-05-01', due: '2025-06-02', met: '2025-06-02' }, 'in-time'],
  ['met the day after', { arose: '2025-05-01', due: '2025-06-02', met: '2025-06-03' }, 'late'],
  ['not met', { arose: '2025-05-01', due: '2025-06-02' }, 'outstanding'],
  ['due on the day itself and open is not late yet', { arose: '2026-03-02', due: '2026-03-31' }, null],
  ['met after the day counts as not met on it', { arose: '2025-05-01', due: '2025-06-02', met: '2026-04-01' }, 'outstanding'],
  ['open since long before the year', { arose: '2020-05-01', due: '2020-06-02' }, 'outstanding'],
  ['late long before the year belongs to its own', { arose: '2024-05-01', due: '2024-06-02', met: '2025-07-01' }, null],
  ['met in this year and due in the next counts when it was met', { arose: '2026-03-02', due: '2026-06-02', met: '2026-03-20' }, 'in-time'],
  ['met in the year before and due in this counted then', { arose: '2025-03-02', due: '2025-06-02', met: '2025-03-20' }, null],
  ['met by what was done before it arose counts when it arose', { arose: '2025-05-01', due: '2025-06-02', met: '2024-12-01' }, 'in-time'],
  ['the first day of the year', { arose: '2025-03-03', due: '2025-04-01', met: '2025-04-01' }, 'in-time'],
  ['the day before it', { arose: '2025-03-03', due: '2025-03-31', met: '2025-03-31' }, null],
  ['lapsed before the due day', { arose: '2025-05-01', due: '2025-06-02', lapsed: '2025-05-20' }, null],
  ['lapsed on the due day', { arose: '2025-05-01', due: '2025-06-02', lapsed: '2025-06-02' }, null],
  ['lapsed after it, never done', { arose: '2025-05-01', due: '2025-06-02', lapsed: '2025-06-03' }, 'late'],
  ['lapsed after it, and nobody knows', { arose: '2025-05-01', due: '2025-06-02', lapsed: '2025-06-03', missing: 'visits.seen' }, 'not-known'],
  ['a fact is missing', { arose: '2025-05-01', due: '2025-06-02', missing: 'visits.seen' }, 'not-known'],
  ['a fact of a year before is missing', { arose: '2024-05-01', due: '2024-06-03', missing: 'visits.seen' }, null],
  ['no due day can be worked out', { arose: '2025-05-01' }, 'not-known'],
  ['nor for one that arose long ago', { arose: '2020-05-01' }, 'not-known'],
  ['nor could one while it was owed', { arose: '2025-05-01', lapsed: '2025-06-02' }, 'not-known'],
  ['it lapsed before it arose', { arose: '2025-06-03', due: '2025-05-02', lapsed: '2025-06-02' }, null],
  ['not owed yet', { arose: '2026-04-01', due: '2026-05-01', met: '2026-03-01' }, null],
] as const)('%s', (_because, one, answer) => expect(complianceOn(said(one), asAt)).toBe(answer));

const day = fc.integer({ min: asAt - 1500, max: asAt + 400 });
const perhaps = fc.option(day, { nil: NO_DAY, freq: 3 });
const occurrences = fc.array(
  fc.record({ aroseOn: day, dueOn: perhaps, metOn: perhaps, lapsedOn: perhaps, missing: fc.constantFrom('', 'visits.seen') }).map((one) => ({ ...plain, ...one })),
);

test('the parts sum to the whole', () =>
  fc.assert(
    fc.property(occurrences, day, (all, on) => {
      const { counted, parts, rate } = complianceOf(all, on);
      expect(complianceAnswers.reduce((sum, answer) => sum + parts[answer], 0)).toBe(counted);
      expect(counted).toBe(all.filter((one) => complianceOn(one, on) !== null).length);
      expect(rate).toBe(counted === 0 ? null : parts['in-time'] / counted);
    }),
  ));

test('what is closed counts in one year and no other', () =>
  fc.assert(
    fc.property(occurrences, (all) => {
      const end = asAt + 500;
      for (const one of all.filter(({ aroseOn, metOn, lapsedOn }) => Math.max(aroseOn, Math.min(metOn, lapsedOn)) < asAt - 1100)) {
        const years = [0, 12, 24, 36, 48, 60].map((months) => addMonths(end, -months)).filter((on) => on >= Math.min(one.metOn, one.lapsedOn) && complianceOn(one, on) !== null);
        expect(years.length).toBeLessThanOrEqual(1);
      }
    }),
  ));
