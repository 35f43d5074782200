import { describe, expect, it } from '@jest/globals';
import { problemOfStore } from './store-problems.js';

describe('a store that fails while it is asked', () => {
  it.each([
    ['40P01', 'two who wait for each other', 'store-busy', 1], ['40001', 'two who read the same first', 'store-busy', 1], ['55P03', 'a lock that is not given', 'store-busy', 1],
    ['57P01', 'a database that is ended', 'store-not-reached', 5], ['08006', 'a connection that is lost', 'store-not-reached', 5], ['ECONNREFUSED', 'nobody there', 'store-not-reached', 5],
  ])('%s, %s, is told as %s and to be tried again', (code, _what, name, retryAfterSeconds) => {
    expect(problemOfStore(Object.assign(new Error('asked'), { driverError: { code } }))).toMatchObject({ status: 503, name, more: { retryAfterSeconds } });
  });

  it('is told from a statement that is wrong, which is nobody’s to try again', () => {
    expect(problemOfStore(Object.assign(new Error('asked'), { driverError: { code: '42601' } }))).toBeUndefined();
  });
});
