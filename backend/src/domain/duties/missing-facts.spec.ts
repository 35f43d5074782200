import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { missingFact } from './missing-facts.js';

/** Every `file` or `file.column` the sources of the duties give as missing. */
const keys = readdirSync(import.meta.dirname, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && file !== 'missing-facts.ts')
  .flatMap((file) => {
    const source = readFileSync(join(import.meta.dirname, file), 'utf8');
    const facts = [...source.matchAll(/'((?:[a-z]+-)*[a-z]+\.[a-z_][a-z0-9_-]*)'/g)].map(([, key]) => key!).filter((key) => /^[a-z-]+\.[a-z_0-9-]+$/.test(key));
    const files = [...source.matchAll(/missing: '([a-z-]+)'/g)].map(([, key]) => key!);
    return [...facts, ...files];
  })
  .filter((key) => !/\.(js|ts|json)$/.test(key));

test.each([...new Set([...keys, 'visits.seen', 'case-events.plan-agreed', 'household-events.approval-reviewed'])])('%s is said in both languages', (key) => {
  const { en, cy } = missingFact(key);
  expect(en).toMatch(/\S/);
  expect(cy).toMatch(/\S/);
  expect(cy).not.toBe(en);
});

test('what nothing is said of is refused', () => expect(() => missingFact('visits.weather')).toThrow('visits.weather'));
