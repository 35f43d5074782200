import { readDay } from './read-day';

const today = '2026-11-24';

describe('a typed day', () => {
  it.each([
    ['1 November 2026', '2026-11-01', 'a month by its English name'],
    ['1 Tachwedd 2026', '2026-11-01', 'a month by its Welsh name'],
    ['1 tach 2026', '2026-11-01', 'short, and small'],
    ['3 Nov', '2026-11-03', 'the year is this one when none is typed'],
    ['3 11 26', '2026-11-03', 'two figures of a year are of this century'],
    ['03/11/2026', '2026-11-03', 'the day comes first'],
    ['31.3.2018', '2018-03-31', 'full stops between'],
    ['2018-01-01', '2018-01-01', 'as computers write it'],
    ['1st March 2019', '2019-03-01', 'an ordinal'],
    ['29 Chwefror 2024', '2024-02-29', 'a leap year'],
    ['4 Mawrth 2020', '2020-03-04', 'March, which begins as the Welsh Tuesday does'],
    ['heddiw', '2026-11-24', 'today in Welsh'],
    ['Yesterday', '2026-11-23', 'yesterday'],
    ['  12  Medi   2021 ', '2021-09-12', 'spaces where they fall'],
  ])('%s is %s: %s', (typed, on) => {
    expect(readDay(typed, today)).toEqual({ on });
  });

  it.each([
    ['', 'empty', 'nothing was typed'],
    ['31 2 2026', 'not-real', 'February has no such day'],
    ['29 February 2026', 'not-real', 'it is no leap year'],
    ['1 Ma 2026', 'not-real', 'two letters name no month'],
    ['1 M 2026', 'not-real', 'a letter names no month'],
    ['1 13 2026', 'not-real', 'there is no thirteenth month'],
    ['soon', 'not-real', 'no day at all'],
    ['1 2 3 4', 'not-real', 'too many parts'],
  ])('%s is %s: %s', (typed, fault) => {
    expect(readDay(typed, today)).toEqual({ fault });
  });
});
