import { expect, test } from '@jest/globals';
import { isoFromDay } from './day.js';
import { londonDay, londonIso, startOfLondonDay } from './london.js';
import { birthday } from './months.js';
import { dayFromIso } from './day.js';

const hour = 3_600_000;

test.each([
  ['2026-03-27T20:00:00+00:00', 72, '2026-03-30T21:00:00+01:00', 'the clocks went forward in between'],
  ['2026-10-24T12:00:00+01:00', 24, '2026-10-25T11:00:00+00:00', 'the clocks went back in between'],
  ['2026-02-07T21:30:00+00:00', 24, '2026-02-08T21:30:00+00:00', 'a weekend stops nothing'],
  ['2026-03-29T00:59:59+00:00', 0, '2026-03-29T00:59:59+00:00', 'a second before summer time'],
  ['2026-03-29T01:00:00+00:00', 0, '2026-03-29T02:00:00+01:00', 'the first second of summer time'],
])('%s and %d hours is %s, because %s', (from, hours, then) => expect(londonIso(Date.parse(from) + hours * hour)).toBe(then));

test('every hour of thirty years agrees with the time zone database', () => {
  const shown = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
  for (let at = Date.UTC(2000, 0, 1); at < Date.UTC(2030, 0, 1); at += 7 * hour) expect(isoFromDay(londonDay(at))).toBe(shown.format(at));
});

test.each(['2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26', '2026-01-01'])('%s begins at midnight in Britain', (iso) => {
  const begins = startOfLondonDay(dayFromIso(iso));
  expect([isoFromDay(londonDay(begins)), isoFromDay(londonDay(begins - 1))]).toEqual([iso, isoFromDay(dayFromIso(iso) - 1)]);
});

test.each([['2010-01-15', 16, '2026-01-15'], ['2008-02-29', 18, '2026-03-01'], ['2008-02-29', 16, '2024-02-29']])('born %s, %d on %s', (born, age, on) =>
  expect(isoFromDay(birthday(dayFromIso(born), age))).toBe(on));
