import { expect, test } from '@jest/globals';
import { dayFromIso } from '../../domain/calendar/day.js';
import type { LawNumber } from '../../domain/duties/law.js';
import { numbersThen } from './numbers-then.js';

const weeks: LawNumber = {
  code: 'cover-weeks', title: { en: 'Weeks of cover', cy: 'Wythnosau o gymeradwyaeth' }, unit: 'weeks', setBy: 'doubted', values: [{ from: '2016-04-06', value: 16 }, { from: '2020-11-03', value: 24 }],
};
const set = [{ code: 'cover-weeks', from: dayFromIso('2025-01-01'), value: 20 }, { code: 'another', from: dayFromIso('2016-04-07'), value: 1 }];

test.each([
  ['2015-01-01', 16, '2016-04-06', 'none had begun, and the first is shown'],
  ['2020-11-02', 16, '2016-04-06', 'the day before an amendment has the value before'],
  ['2020-11-03', 24, '2020-11-03', 'the amendment is in force'],
  ['2025-01-01', 20, '2025-01-01', 'the authority set its own'],
])('on %s it is %i since %s, because %s', (day, value, since) => {
  expect(numbersThen([weeks], set, dayFromIso(day))).toEqual([{ title: weeks.title, value, unit: { code: 'weeks', en: 'weeks', cy: 'wythnosau' }, since, setBy: 'doubted' }]);
});
