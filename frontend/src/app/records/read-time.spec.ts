import { readTime } from './read-time';

describe('a time as typed', () => {
  it.each([
    ['14:30', '14:30'], ['14.30', '14:30'], ['1430', '14:30'], ['930', '09:30'], ['2.30pm', '14:30'], ['2pm', '14:00'], ['12am', '00:00'], ['12pm', '12:00'], ['9 yb', '09:00'],
    ['3:15yp', '15:15'], ['14', null], ['24:00', null], ['9:60', null], ['13pm', null], ['', null], ['noon', null],
  ])('“%s” is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });
});
