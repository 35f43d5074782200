import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { dayFromIso } from '../calendar/day.js';
import { isClocked } from './duty.js';
import { duties } from './register.js';

test('no two duties have one id, and no two numbers one code', () => {
  const ids = duties.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const codes = [...new Set(duties.flatMap(({ numbers }) => numbers))].map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('every duty file is registered', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true }).map(String).filter((file) => file.endsWith('.duty.ts'));
  expect(files.length).toBe(duties.length);
});

test.each(duties.map((duty) => [duty.id, duty] as const))('%s is complete in both languages', (_id, duty) => {
  const { title, says, citation, inForce, doubt, confidence, numbers } = duty;
  const texts = [title, says, citation.instrument, ...(doubt ? [doubt] : []), ...numbers.map((number) => number.title)];
  if (isClocked(duty)) texts.push(duty.countedFrom, duty.metBy, ...Object.values(duty.regimes));
  else texts.push(duty.standing);
  for (const { en, cy } of texts) {
    expect(en.trim()).not.toBe('');
    expect(cy.trim()).not.toBe('');
    expect(cy).not.toBe(en);
  }
  expect(citation.link).toMatch(/^https:\/\//);
  expect(dayFromIso(inForce.from)).toBeLessThan(inForce.until === null ? Infinity : dayFromIso(inForce.until));
  // What nobody has read is doubtful, and says so.
  if (confidence === 'from-memory') expect(doubt).not.toBeNull();
});
