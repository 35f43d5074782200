import { expect, test } from '@jest/globals';
import { dayFromIso } from '../calendar/day.js';
import { NO_DAY } from '../facts/columns.js';
import { type ReckonedDay, arithmeticInWords } from './arithmetic-in-words.js';
import { bankHolidays, madeLaw } from './made-law.js';
import { type Owing, owe } from './owe.js';

const countedFrom = { en: 'the day the child became looked after', cy: 'y diwrnod y daeth y plentyn i dderbyn gofal' };
const said = (owing: Owing, more: Partial<ReckonedDay> = {}) => {
  const owed = owe(madeLaw(), owing);
  return arithmeticInWords({ ...owed, closedOn: Math.min(owed.metOn, owed.lapsedOn), countedFrom, bankHolidays, ...more });
};
const day = dayFromIso;

test.each<{ owing: Owing; more?: Partial<ReckonedDay>; en: string[]; cy: string[]; because: string }>([
  {
    owing: { aroseOn: day('2025-12-18'), by: 'working-days', amount: 20 },
    en: [
      'Day 0 is Thursday 18 December 2025, the day the child became looked after.',
      '20 working days after it, leaving out Saturdays, Sundays and 25 and 26 December 2025 and 1 January 2026, is Tuesday 20 January 2026.',
    ],
    cy: [
      'Diwrnod 0 yw dydd Iau 18 Rhagfyr 2025, y diwrnod y daeth y plentyn i dderbyn gofal.',
      '20 diwrnod gwaith ar ei ôl, heb gyfrif dyddiau Sadwrn, dyddiau Sul na gwyliau banc 25 a 26 Rhagfyr 2025 ac 1 Ionawr 2026, yw dydd Mawrth 20 Ionawr 2026.',
    ],
    because: 'the bank holidays passed over are named',
  },
  {
    owing: { aroseOn: day('2026-06-08'), by: 'working-days', amount: 2 },
    en: ['Day 0 is Monday 8 June 2026, the day the child became looked after.', '2 working days after it, leaving out Saturdays and Sundays, is Wednesday 10 June 2026.'],
    cy: ['Diwrnod 0 yw dydd Llun 8 Mehefin 2026, y diwrnod y daeth y plentyn i dderbyn gofal.', '2 ddiwrnod gwaith ar ei ôl, heb gyfrif dyddiau Sadwrn na dyddiau Sul, yw dydd Mercher 10 Mehefin 2026.'],
    because: 'no bank holiday was passed over',
  },
  {
    owing: { aroseOn: day('2026-06-01'), by: 'days', amount: 7 },
    en: ['Day 0 is Monday 1 June 2026, the day the child became looked after.', '7 days after it is Monday 8 June 2026.'],
    cy: ['Diwrnod 0 yw dydd Llun 1 Mehefin 2026, y diwrnod y daeth y plentyn i dderbyn gofal.', '7 diwrnod ar ei ôl yw dydd Llun 8 Mehefin 2026.'],
    because: 'all days count',
  },
  {
    owing: { aroseOn: day('2026-01-20'), by: 'months', amount: 3 },
    en: ['Day 0 is Tuesday 20 January 2026, the day the child became looked after.', 'The same date 3 months later is Monday 20 April 2026.'],
    cy: ['Diwrnod 0 yw dydd Mawrth 20 Ionawr 2026, y diwrnod y daeth y plentyn i dderbyn gofal.', 'Yr un dyddiad 3 mis yn ddiweddarach yw dydd Llun 20 Ebrill 2026.'],
    because: 'months end on the same date',
  },
  {
    owing: { aroseOn: day('2025-12-31'), by: 'months', amount: 2 },
    en: ['Day 0 is Wednesday 31 December 2025, the day the child became looked after.', 'The month 2 months later has no day 31, so its last day counts: Saturday 28 February 2026.'],
    cy: [
      'Diwrnod 0 yw dydd Mercher 31 Rhagfyr 2025, y diwrnod y daeth y plentyn i dderbyn gofal.',
      'Nid oes diwrnod 31 yn y mis 2 fis yn ddiweddarach, felly ei ddiwrnod olaf sy’n cyfrif: dydd Sadwrn 28 Chwefror 2026.',
    ],
    because: 'February has no day 31',
  },
  {
    owing: { aroseOn: day('2026-06-01'), by: 'months-beginning-with', amount: 3 },
    en: ['Day 1 is Monday 1 June 2026, the day the child became looked after.', 'A period of 3 months beginning with it ends the day before the same date: Monday 31 August 2026.'],
    cy: ['Diwrnod 1 yw dydd Llun 1 Mehefin 2026, y diwrnod y daeth y plentyn i dderbyn gofal.', 'Daw cyfnod o 3 mis sy’n dechrau gydag ef i ben y diwrnod cyn yr un dyddiad: dydd Llun 31 Awst 2026.'],
    because: 'the first day is counted',
  },
  {
    owing: { aroseOn: day('2026-06-01'), by: 'days-of-cover', amount: 6 },
    en: ['Day 1 is Monday 1 June 2026, the day the child became looked after.', '6 days from it, counting it, end with Saturday 6 June 2026, so the cover runs out as Sunday 7 June 2026 begins.'],
    cy: [
      'Diwrnod 1 yw dydd Llun 1 Mehefin 2026, y diwrnod y daeth y plentyn i dderbyn gofal.',
      'Daw 6 diwrnod, gan gynnwys y diwrnod hwnnw, i ben ddiwedd dydd Sadwrn 6 Mehefin 2026, felly nid oes dim yn ei le o ddechrau dydd Sul 7 Mehefin 2026.',
    ],
    because: 'cover runs out at midnight',
  },
  {
    owing: { aroseOn: day('2026-03-28'), by: 'hours', amount: 24, fromAt: Date.parse('2026-03-28T21:30Z') },
    en: [
      'It runs from 9:30pm on Saturday 28 March 2026, the day the child became looked after.', '24 hours later is 10:30pm on Sunday 29 March 2026.', 'The clocks go forward in between.',
    ],
    cy: [
      'Mae’n rhedeg o 9:30pm ar ddydd Sadwrn 28 Mawrth 2026, y diwrnod y daeth y plentyn i dderbyn gofal.', '24 awr yn ddiweddarach yw 10:30pm ar ddydd Sul 29 Mawrth 2026.',
      'Mae’r clociau’n troi ymlaen yn y cyfamser.',
    ],
    because: 'an hour of the night is not there',
  },
  {
    owing: { aroseOn: day('2026-10-24'), by: 'hours', amount: 72, fromAt: Date.parse('2026-10-23T23:05Z') },
    en: ['It runs from 12:05am on Saturday 24 October 2026, the day the child became looked after.', '72 hours later is 11:05pm on Monday 26 October 2026.', 'The clocks go back in between.'],
    cy: [
      'Mae’n rhedeg o 12:05am ar ddydd Sadwrn 24 Hydref 2026, y diwrnod y daeth y plentyn i dderbyn gofal.', '72 awr yn ddiweddarach yw 11:05pm ar ddydd Llun 26 Hydref 2026.',
      'Mae’r clociau’n troi’n ôl yn y cyfamser.',
    ],
    because: 'an hour of the night is there twice, and a day begins at twelve',
  },
  {
    owing: { aroseOn: day('2026-02-07'), by: 'hours', amount: 24 },
    en: ['It runs from some time on Saturday 7 February 2026, the day the child became looked after; the time is not recorded.', '24 hours later is Sunday 8 February 2026 at the latest.'],
    cy: [
      'Mae’n rhedeg o ryw amser ar ddydd Sadwrn 7 Chwefror 2026, y diwrnod y daeth y plentyn i dderbyn gofal; nid yw’r amser wedi’i gofnodi.',
      '24 awr yn ddiweddarach yw dydd Sul 8 Chwefror 2026 fan hwyraf.',
    ],
    because: 'nobody recorded the hour',
  },
  {
    owing: { aroseOn: day('2026-06-18'), by: 'on-the-day' },
    en: ['It turns on Thursday 18 June 2026, the day the child became looked after.', 'That day is the last in time.'],
    cy: ['Mae’n dibynnu ar ddydd Iau 18 Mehefin 2026, y diwrnod y daeth y plentyn i dderbyn gofal.', 'Y diwrnod hwnnw yw’r olaf mewn pryd.'],
    because: 'it is due on the day itself',
  },
  {
    owing: { aroseOn: day('2026-06-18'), by: 'on-the-day', dueOn: day('2026-06-17') },
    en: ['It turns on Thursday 18 June 2026, the day the child became looked after.', 'The last day in time is Wednesday 17 June 2026.'],
    cy: ['Mae’n dibynnu ar ddydd Iau 18 Mehefin 2026, y diwrnod y daeth y plentyn i dderbyn gofal.', 'Y diwrnod olaf mewn pryd yw dydd Mercher 17 Mehefin 2026.'],
    because: 'it is due before the day',
  },
  {
    owing: { aroseOn: day('2026-06-18'), by: 'day-given', dueOn: day('2026-07-01') },
    en: ['The record gives the last day in time: Wednesday 1 July 2026.'],
    cy: ['Y cofnod sy’n rhoi’r diwrnod olaf mewn pryd: dydd Mercher 1 Gorffennaf 2026.'],
    because: 'a court says the day',
  },
  {
    owing: { aroseOn: day('2026-06-18'), by: 'day-given' },
    en: ['What it is counted from, the day the child became looked after, has no day in the record, so the last day cannot be worked out.'],
    cy: ['Nid oes diwrnod yn y cofnod ar gyfer yr hyn y caiff ei gyfrif ohono, y diwrnod y daeth y plentyn i dderbyn gofal, felly ni ellir cyfrifo’r diwrnod olaf.'],
    because: 'nobody recorded the day',
  },
  {
    owing: { aroseOn: day('2026-06-18'), by: 'school-days', amount: 20 },
    en: ['Day 0 is Thursday 18 June 2026, the day the child became looked after.', 'The council’s school terms are not entered as far as 20 school days after it, so the last day cannot be worked out.'],
    cy: ['Diwrnod 0 yw dydd Iau 18 Mehefin 2026, y diwrnod y daeth y plentyn i dderbyn gofal.', 'Nid yw tymhorau ysgol y cyngor wedi’u nodi hyd at 20 diwrnod ysgol ar ei ôl, felly ni ellir cyfrifo’r diwrnod olaf.'],
    because: 'no terms are entered',
  },
  {
    owing: { aroseOn: day('2026-06-18'), by: 'school-days', amount: 20 },
    more: { dueOn: day('2026-07-16') },
    en: ['Day 0 is Thursday 18 June 2026, the day the child became looked after.', '20 school days after it, by the council’s school terms, is Thursday 16 July 2026.'],
    cy: ['Diwrnod 0 yw dydd Iau 18 Mehefin 2026, y diwrnod y daeth y plentyn i dderbyn gofal.', '20 diwrnod ysgol ar ei ôl, yn ôl tymhorau ysgol y cyngor, yw dydd Iau 16 Gorffennaf 2026.'],
    because: 'the terms reach that far',
  },
])('says $en, because $because', ({ owing, more, en, cy }) => {
  expect(said(owing, more)).toEqual(en.map((sentence, at) => ({ en: sentence, cy: cy[at] })));
});

test('a bank holiday proclaimed late is named only where it was known before the clock closed', () => {
  const late = bankHolidays.map((holiday) => (holiday.heldOn === day('2022-09-19') ? { ...holiday, proclaimedOn: day('2022-09-10') } : holiday));
  const working = (closedOn: number) => said({ aroseOn: day('2022-09-05'), by: 'working-days', amount: 20 }, { closedOn, bankHolidays: late })[1]!.en;
  expect(working(NO_DAY)).toContain('Sundays and 19 September 2022');
  expect(working(day('2022-09-09'))).not.toContain('September 2022,');
});
