import { expect, test } from '@jest/globals';
import { isoFromDay } from '../../calendar/day.js';
import { NO_DAY } from '../../facts/columns.js';
import { madeChild, type SaidChild } from '../made-child.js';
import { categorySpells } from './categories.js';
import { lookedAfterSpells, ninetyFirstDay } from './thirteen-weeks.js';

const iso = (day: number) => (day === NO_DAY ? 'never' : isoFromDay(day));
const bornOn = '2010-01-15';
/** `category from–until` for each, up to the twenty-first birthday unless the case goes further. */
const categories = (said: SaidChild) => categorySpells(madeChild({ bornOn, ...said })).map(({ category, startedOn, endedOn }) => `${category} ${iso(startedOn)} – ${iso(endedOn)}`);
const from18 = '3 2028-01-15 – 2031-01-15';
const care = (startedOn: string, endedOn: string | number = NO_DAY, reasonEnded = '') => ({ startedOn, endedOn, reasonEnded });

test.each<[string, SaidChild, string]>([
  ['from September without a break', { periods: [care('2025-09-01')] }, '2025-11-30'],
  ['days before the fourteenth birthday do not count', { periods: [care('2023-12-01')] }, '2024-04-14'],
  ['periods add up', { periods: [care('2025-03-01', '2025-04-30'), care('2026-02-02')] }, '2026-03-04'],
  ['90 days are not enough', { periods: [care('2025-03-01', '2025-05-30')] }, 'never'],
  ['91 are', { periods: [care('2025-03-01', '2025-05-31')] }, '2025-05-30'],
  ['short breaks do not count', { periods: [care('2025-03-01', '2025-07-31')], legalStatuses: [{ startedOn: '2025-03-01', endedOn: '2025-07-31', status: 'V1' }] }, 'never'],
  ['time placed for adoption does', { periods: [care('2025-09-01')], placements: [{ startedOn: '2025-09-01', type: 'A5' }] }, '2025-11-30'],
])('the 91st day: %s', (_because, said, expected) => {
  const child = madeChild({ bornOn, ...said });
  expect(iso(ninetyFirstDay(child.bornOn, lookedAfterSpells(child)))).toBe(expected);
});

test.each<[string, SaidChild, string[]]>([
  ['13 weeks done before 16: category 1 on the birthday', { periods: [care('2025-09-01')] }, ['1 2026-01-15 – 2028-01-15', from18]],
  ['no day looked after after 16', { periods: [care('2024-03-01', '2024-04-30'), care('2025-12-01', '2026-01-10')] }, []],
  ['care that ends on the birthday has no day after it', { periods: [care('2025-06-01', '2026-01-15')] }, []],
  ['care that ends the day after has one', { periods: [care('2025-06-01', '2026-01-16')] }, ['1 2026-01-15 – 2026-01-16', '2 2026-01-16 – 2028-01-15', from18]],
  ['separate periods add up', { periods: [care('2025-03-01', '2025-04-30'), care('2026-02-02')] }, ['1 2026-03-04 – 2028-01-15', from18]],
  ['13 weeks done at 15, then looked after again at 17', { periods: [care('2024-03-01', '2025-03-01'), care('2027-03-01')] }, ['1 2027-03-01 – 2028-01-15', from18]],
  ['left at 16: category 2, and 3 at 18', { periods: [care('2025-03-01', '2026-08-31')] }, ['1 2026-01-15 – 2026-08-31', '2 2026-08-31 – 2028-01-15', from18]],
  ['left and came back', { periods: [care('2025-03-01', '2026-08-31'), care('2026-10-05')] }, ['1 2026-01-15 – 2026-08-31', '2 2026-08-31 – 2026-10-05', '1 2026-10-05 – 2028-01-15', from18]],
  ['left before the 13 weeks were done', { periods: [care('2026-02-02', '2026-03-04')] }, []],
  ['left for a special guardian', { periods: [care('2025-03-01', '2026-08-31', 'E44')] }, ['1 2026-01-15 – 2026-08-31', '5 2026-08-31 – 2035-01-15']],
  ['left for short breaks, and adopted later', { periods: [care('2025-03-01', '2027-03-01', 'E12')], legalStatuses: [{ startedOn: '2026-08-31', status: 'V1' }] }, ['1 2026-01-15 – 2026-08-31', '2 2026-08-31 – 2028-01-15', from18]],
  ['adopted', { periods: [care('2025-03-01', '2026-08-31', 'E12')] }, ['1 2026-01-15 – 2026-08-31']],
  ['recorded alone', { careLeavers: [{ recordedOn: '2026-08-31', category: 2 }] }, ['2 2026-08-31 – 2028-01-15', from18]],
  ['recorded after it was worked out, nothing moves', { periods: [care('2025-03-01', '2026-08-31')], careLeavers: [{ recordedOn: '2026-09-20', category: 2 }] }, ['1 2026-01-15 – 2026-08-31', '2 2026-08-31 – 2028-01-15', from18]],
  ['the record says otherwise', { periods: [care('2025-03-01', '2026-08-31')], careLeavers: [{ recordedOn: '2027-03-10', category: 6 }] }, ['1 2026-01-15 – 2026-08-31', '2 2026-08-31 – 2027-03-10', '6 2027-03-10 – 2035-01-15']],
  ['category 2 recorded of an adult is category 3', { careLeavers: [{ recordedOn: '2028-03-01', category: 2 }] }, ['3 2028-03-01 – 2031-01-15']],
  ['in education at 21 it goes on', { careLeavers: [{ recordedOn: '2028-03-01', category: 3, activity: 'education' }] }, ['3 2028-03-01 – 2035-01-15']],
  ['until the record says it is over', { careLeavers: [{ recordedOn: '2028-03-01', category: 3, activity: 'education' }, { recordedOn: '2032-07-01', category: 3, activity: 'employment' }] }, ['3 2028-03-01 – 2032-07-01']],
  ['told of a course at 22', { periods: [care('2025-03-01')], events: [{ kind: 'course-told', on: '2032-09-15' }] }, ['1 2026-01-15 – 2028-01-15', from18, '4 2032-09-15 – 2035-01-15']],
  ['told of a course at 20, still category 3', { periods: [care('2025-03-01')], events: [{ kind: 'course-told', on: '2030-09-15' }] }, ['1 2026-01-15 – 2028-01-15', from18]],
  ['category 4 recorded', { careLeavers: [{ recordedOn: '2032-09-15', category: 4 }] }, ['4 2032-09-15 – 2035-01-15']],
])('%s', (_because, said, expected) => expect(categories(said)).toEqual(expected));
