import { describe, expect, it } from '@jest/globals';
import { exactFind } from './exact-find.js';

describe('an exact find', () => {
  it.each([
    { typed: ' GLA-0042 ', found: { reference: 'GLA-0042', nhsNumber: null, bornOn: null }, because: 'a reference stands alone' },
    { typed: '943 476 5919 29/02/2012', found: { nhsNumber: '9434765919', bornOn: '2012-02-29' }, because: 'number and date as they are written here' },
    { typed: '2012-02-29 9434765919', found: { nhsNumber: '9434765919', bornOn: '2012-02-29' }, because: 'in either order' },
    { typed: '9434765919', found: { nhsNumber: null, bornOn: null }, because: 'an NHS number without a date of birth finds nobody' },
    { typed: '943 476 5919 30/02/2012', found: { nhsNumber: null, bornOn: null }, because: 'there is no such day' },
  ])('of “$typed”: $because', ({ typed, found }) => {
    expect(exactFind(typed)).toMatchObject(found);
  });
});
