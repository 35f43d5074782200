import { expect, test } from '@jest/globals';
import { dayFromIso } from '../calendar/day.js';
import { NO_DAY } from '../facts/columns.js';
import type { Owing } from './owe.js';
import { owe } from './owe.js';
import { madeLaw } from './made-law.js';
import { stateOn } from './state.js';

const day = (iso: string) => dayFromIso(iso);
const at = (iso: string) => Date.parse(iso);
const plain: Owing = { aroseOn: day('2026-06-01'), by: 'days', amount: 14 };
const hours: Owing = { aroseOn: day('2026-02-07'), by: 'hours', amount: 24, fromAt: at('2026-02-07T21:30Z') };

test.each([
  ['2026-05-31', plain, null, 'it has not arisen'],
  ['2026-06-07', plain, 'not-yet-due', 'more than a week is left'],
  ['2026-06-08', plain, 'due-soon', 'a week is left'],
  ['2026-06-15', plain, 'due-soon', 'the last day is in time'],
  ['2026-06-16', plain, 'overdue', 'the first day late'],
  ['2026-06-16', { ...plain, missing: 'visits.seen' }, 'unknown', 'a fact that would decide is missing'],
  ['2026-06-15', { ...plain, missing: 'visits.seen' }, 'due-soon', 'nothing is to be decided yet'],
  ['2026-06-20', { ...plain, metOn: day('2026-06-15') }, 'met', 'met on the last day'],
  ['2026-06-20', { ...plain, metOn: day('2026-06-16') }, 'met-late', 'met a day late'],
  ['2026-06-15', { ...plain, metOn: day('2026-06-16') }, 'due-soon', 'what happens later has not happened'],
  ['2026-06-20', { ...plain, lapsedOn: day('2026-06-10') }, 'lapsed', 'it stopped being owed'],
  ['2026-06-09', { ...plain, lapsedOn: day('2026-06-10') }, 'due-soon', 'until then it was owed'],
  ['2026-06-20', { ...plain, metOn: day('2026-06-12'), lapsedOn: day('2026-06-10') }, 'lapsed', 'what comes after it lapsed does not meet it'],
  ['2026-06-20', { ...plain, by: 'day-given', dueOn: NO_DAY, missing: 'x' }, 'unknown', 'no due day can be worked out'],
  ['2026-02-08', hours, 'due-soon', 'the hours end in the evening'],
  ['2026-02-09', hours, 'overdue', 'they ended the evening before'],
  ['2026-02-09', { ...hours, metAt: at('2026-02-08T21:30Z') }, 'met', 'the last instant is in time'],
  ['2026-02-09', { ...hours, metAt: at('2026-02-08T21:31Z') }, 'met-late', 'a minute late'],
  ['2026-02-09', { ...hours, metOn: day('2026-02-08') }, 'unknown', 'the hour is not recorded'],
  ['2026-02-08', { ...hours, metOn: day('2026-02-07') }, 'met', 'the day before the last is in time at any hour'],
  ['2026-06-14', { ...plain, by: 'days-of-cover' }, 'due-soon', 'the last day of cover'],
  ['2026-06-15', { ...plain, by: 'days-of-cover' }, 'overdue', 'cover ran out as the day began'],
  ['2026-06-20', { ...plain, by: 'days-of-cover', metOn: day('2026-06-15') }, 'met-late', 'done on the first day without cover'],
] as const)('on %s %j is %s, because %s', (on, owing, state, because) => {
  const owed = owe(madeLaw(), owing as Owing);
  expect([because, stateOn({ ...owed, duty: 'x', soonOn: owed.dueOn === NO_DAY ? NO_DAY : owed.dueOn - 7 }, day(on))]).toEqual([because, state]);
});
