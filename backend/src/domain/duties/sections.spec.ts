import { describe, expect, it } from '@jest/globals';
import { duties } from './register.js';
import { dutySections, sectionOf } from './sections.js';

describe('the sections of the register', () => {
  it('each have a code and titles of their own in both languages', () => {
    for (const said of [dutySections.map(({ code }) => code), dutySections.flatMap(({ title }) => [title.en, title.cy])]) expect(new Set(said).size).toBe(said.length);
  });

  it('hold every duty once', () => {
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  });

  it.each([
    { id: 'care-plan-first', code: 'plan' },
    { id: 'review-first', code: 'reviews' },
    { id: 'pep-20-school-days', code: 'education' },
    { id: 'ooa-24h-notice', code: 'placement' },
  ])('$id stands under $code', ({ id, code }) => {
    expect(sectionOf(id).code).toBe(code);
  });

  it('know no duty that is not in the register', () => {
    expect(() => sectionOf('no-such-duty')).toThrow(RangeError);
  });
});
