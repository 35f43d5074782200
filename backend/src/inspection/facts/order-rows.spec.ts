import { expect, test } from '@jest/globals';
import { ChildPlaces } from './child-places.js';
import { moved, orderRows } from './order-rows.js';

const children = Int32Array.of(3, 5, 900_000);

test('rows stand by child, then by date, then by what tells a day apart', () => {
  const childNo = Int32Array.of(5, 3, 5, 900_000, 5, 3);
  const dates = Int32Array.of(20, 10, 10, 1, 10, 9);
  const days = Int32Array.of(0, 0, 1, 0, 0, 0);
  const { from, order } = orderRows(3, new ChildPlaces(children), childNo, [dates, days]);
  expect([...from]).toEqual([0, 2, 5, 6]);
  expect([...moved(childNo, order)]).toEqual([3, 3, 5, 5, 5, 900_000]);
  expect([...moved(dates, order)]).toEqual([9, 10, 10, 10, 20, 1]);
  expect([...moved(days, order)]).toEqual([0, 0, 0, 1, 0, 0]);
});

test('rows that come in order are left where they are', () => {
  const dates = Int32Array.of(1, 1, 2);
  const { from, order } = orderRows(3, new ChildPlaces(children), Int32Array.of(3, 3, 900_000), [dates]);
  expect([...from]).toEqual([0, 2, 2, 3]);
  expect(order).toBeUndefined();
  expect(moved(dates, order)).toBe(dates);
});

test('rows of no child are left out', () => {
  const { from, order } = orderRows(3, new ChildPlaces(children), Int32Array.of(4, 5), [Int32Array.of(1, 2)]);
  expect([[...from], [...order!]]).toEqual([[0, 0, 1, 1], [1]]);
});

test.each([[Int32Array.of(7, 8, 11)], [Int32Array.of(1, 2_000_000_000)]])('each of the children %j is found where it stands', (numbers) => {
  const places = new ChildPlaces(numbers);
  numbers.forEach((number, place) => expect(places.of(number)).toBe(place));
  expect([places.of(9), places.of(-5)]).toEqual([-1, -1]);
});
