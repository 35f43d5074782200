import { expect, it } from '@jest/globals';
import { isClocked } from './duty.js';
import { duties } from './register.js';
import { whereRecorded } from './where-recorded.js';

/** A foster household’s duties are recorded of the household, and support for those who left care ends by itself. */
const ofNoChild = ['usual-fostering-limit', 'foster-approval-review', 'lc-end', 'case-record-retention'];

it('says of every duty that somebody of the authority meets where that is recorded', () => {
  const met = duties.filter(isClocked).filter(({ id, whose }) => whose !== 'others' && !ofNoChild.includes(id));
  expect(Object.keys(whereRecorded).toSorted()).toEqual(met.map(({ id }) => id).toSorted());
});
