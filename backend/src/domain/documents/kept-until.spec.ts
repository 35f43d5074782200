import { expect, test } from '@jest/globals';
import { dayFromIso, isoFromDay } from '../calendar/day.js';
import type { RetentionBasis } from '../codes/retention-bases.js';
import { keptUntil } from './kept-until.js';

test.each<{ basis: RetentionBasis; born?: string; died?: string; until?: string; kept: string | null; because: string }>([
  { basis: 'case-record', kept: '2089-05-10', because: 'the seventy-fifth birthday' },
  { basis: 'leaving-care-record', kept: '2089-05-10', because: 'the same rule' },
  { basis: 'case-record', born: '2012-02-29', kept: '2087-03-01', because: 'born on 29 February, the birthday of a common year' },
  { basis: 'case-record', died: '2026-05-09', kept: '2041-05-09', because: 'died at eleven: fifteen years, kept to the anniversary' },
  { basis: 'case-record', died: '2032-05-09', kept: '2047-05-09', because: 'died the day before eighteen' },
  { basis: 'case-record', died: '2032-05-10', kept: '2089-05-10', because: 'died on the eighteenth birthday: not before eighteen' },
  { basis: 'case-record', until: '2100-01-01', kept: '2100-01-01', because: 'a later day given by hand' },
  { basis: 'case-record', until: '2030-01-01', kept: '2089-05-10', because: 'an earlier one is less than the law asks' },
  { basis: 'until-a-date', until: '2030-01-01', kept: '2030-01-01', because: 'no other rule' },
  { basis: 'until-a-date', kept: null, because: 'the day is not known' },
  { basis: 'hold', until: '2030-01-01', kept: null, because: 'a hold has no end' },
])('$basis: kept until $kept ($because)', ({ basis, born = '2014-05-10', died, until, kept }) => {
  const day = (iso?: string) => (iso ? dayFromIso(iso) : null);
  const last = keptUntil({ basis, bornOn: dayFromIso(born), diedOn: day(died), until: day(until) });
  expect(last === null ? null : isoFromDay(last)).toBe(kept);
});
