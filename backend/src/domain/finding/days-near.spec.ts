import { describe, expect, it } from '@jest/globals';
import { daysNear } from './days-near.js';

describe('days near a date of birth', () => {
  it.each([
    ['2014-09-03', ['2014-09-02', '2014-09-03', '2014-09-04', '2014-03-09']],
    ['2014-09-13', ['2014-09-12', '2014-09-13', '2014-09-14']],
    ['2015-01-01', ['2014-12-31', '2015-01-01', '2015-01-02']],
    ['2016-02-29', ['2016-02-28', '2016-02-29', '2016-03-01']],
  ])('of %s', (born, near) => expect(daysNear(born)).toEqual(near));
});
