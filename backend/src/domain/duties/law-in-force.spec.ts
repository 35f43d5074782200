import { expect, test } from '@jest/globals';
import { dayFromIso, isoFromDay } from '../calendar/day.js';
import { NO_DAY } from '../facts/columns.js';
import type { LawNumber } from './law.js';
import { madeLaw } from './made-law.js';

const day = dayFromIso;
const shown = (on: number) => (on === NO_DAY ? null : isoFromDay(on));
const terms = [['2026-06-01', '2026-07-21'], ['2026-09-02', '2026-10-24'], ['2026-11-02', '2026-12-19']].map(([from, to]) => ({ startedOn: day(from!), endedOn: day(to!) }));

test.each([
  ['2026-06-01', 1, '2026-06-02', 'the day itself is day 0'],
  ['2026-06-05', 1, '2026-06-08', 'a weekend is no school'],
  ['2026-07-17', 1, '2026-07-20', 'the last day of the term counts'],
  ['2026-07-20', 1, '2026-09-02', 'the summer holidays do not'],
  ['2026-10-20', 20, '2026-11-24', 'half-term falls out'],
  ['2026-05-29', 1, null, 'no term is known before'],
  ['2026-12-01', 20, null, 'the terms set do not reach that far'],
])('from %s the %ith school day is %s, because %s', (from, n, expected, because) => {
  expect({ because, is: shown(madeLaw({ terms }).schoolDayAfter(day(from), n)) }).toEqual({ because, is: expected });
});

test('without terms no school day is known, and a bank holiday in term is none', () => {
  expect(shown(madeLaw().schoolDayAfter(day('2026-06-01'), 1))).toBe(null);
  const bankHolidays = [{ heldOn: day('2026-06-02'), proclaimedOn: NO_DAY }];
  expect(shown(madeLaw({ terms, bankHolidays }).schoolDayAfter(day('2026-06-01'), 1))).toBe('2026-06-03');
});

test.each([
  ['2022-09-09', '2022-09-16', 'it was closed before anybody knew of the holiday'],
  ['2022-09-10', '2022-09-20', 'it was open when the holiday was proclaimed'],
  [null, '2022-09-20', 'it is open still'],
])('what closed on %s is due %s, because %s', (closedOn, expected, because) => {
  const law = madeLaw({ bankHolidays: [{ heldOn: day('2022-09-19'), proclaimedOn: day('2022-09-10') }] });
  const from = day('2022-09-09');
  const due = [5, 6].map((n) => shown(law.workingDayAfter(from, n, closedOn === null ? NO_DAY : day(closedOn))));
  expect({ because, due: due[closedOn === '2022-09-09' ? 0 : 1] }).toEqual({ because, due: expected });
});

const limit: LawNumber = { code: 'limit', title: { en: 'Limit', cy: 'Terfyn' }, unit: 'days', values: [{ from: '2016-04-06', value: 10 }, { from: '2018-04-02', value: 5 }], setBy: 'doubted' };
test.each([
  ['2016-04-05', 10, 'before the first it is the first'],
  ['2018-04-01', 10, 'the day before it changed'],
  ['2018-04-02', 5, 'the day it changed'],
  ['2020-01-01', 7, 'the authority set its own'],
])('on %s it is %i, because %s', (on, value, because) => {
  const law = madeLaw({ set: [{ code: 'limit', from: day('2020-01-01'), value: 7 }, { code: 'other', from: day('2017-01-01'), value: 99 }] });
  expect({ because, value: law.number(limit, day(on)) }).toEqual({ because, value });
});
