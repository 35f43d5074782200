import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..', '..');
const page = readFileSync(join(root, 'docs', 'security', 'asvs.md'), 'utf8');

/** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has. */
const chapters = { 1: 27, 2: 11, 3: 19, 4: 10, 5: 9, 6: 35, 7: 18, 8: 7, 9: 7, 10: 29, 11: 14, 12: 9, 13: 13, 14: 9, 15: 13, 16: 16, 17: 7 };

/** Every requirement the page names; `10.4.1–10.4.11` names eleven. */
function named(): Set<string> {
  const found = new Set([...page.matchAll(/\b\d+\.\d+\.\d+\b/g)].map(([id]) => id));
  for (const [, part, from, to] of page.matchAll(/\b(\d+\.\d+)\.(\d+)–\d+\.\d+\.(\d+)\b/g)) for (let at = Number(from); at <= Number(to); at += 1) found.add(`${part}.${at}`);
  found.delete('5.0.0');
  return found;
}

describe('the page of requirements', () => {
  const rows = readFileSync(join(root, 'docs', 'security', 'requirements.md'), 'utf8').split('\n').filter((line) => /^\| S\d/.test(line));
  it('names each of the nineteen', () => {
    expect([...new Set(rows.map((row) => row.split(' ')[1]))]).toEqual(Array.from({ length: 19 }, (_, at) => `S${at + 1}`));
  });

  it.each(rows)('names a test that is there: %s', (row) => {
    const [, path = '', title = ''] = /`([^`]+)`: “(.+)” \|$/.exec(row) ?? [];
    expect(readFileSync(join(root, path), 'utf8').includes(`'${title}'`)).toBe(true);
  });
});

describe('the page of ASVS', () => {
  it('names every requirement of levels 1 and 2', () => {
    const counted = Object.groupBy(named(), (id) => id.split('.')[0]!);
    expect(Object.fromEntries(Object.entries(counted).map(([chapter, ids]) => [chapter, ids?.length]))).toEqual(chapters);
  });

  it('names tests that exist', () => {
    const tests = [...page.matchAll(/`((?:backend|frontend)\/[^`]+)`/g)].map(([, path]) => path ?? '');
    expect(tests.length).toBeGreaterThan(80);
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names titles that are there', () => {
    const titled = [...page.matchAll(/`((?:backend|frontend)[^`]+)`: “([^”]+)”/g)].map(([, path = '', title = '']) => ({ path, title }));
    expect(titled.length).toBeGreaterThan(90);
    expect(titled.filter(({ path, title }) => !readFileSync(join(root, path), 'utf8').includes(`'${title}'`))).toEqual([]);
  });

  it('shows a test by its title, or says that it is by construction, wherever it says met', () => {
    const rows = page.split('\n').filter((line) => /^\| \d/.test(line)).map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.filter(([, , state]) => !/^(met|partly|not met|hosting)$/.test(state ?? ''))).toEqual([]);
    expect(rows.filter(([, , state, how, test]) => state === 'met' && !/`[a-z]+\.md`/.test(how ?? '') && !/^(`[^`]+`: “.+”|by construction(: .+)?)$/.test(test ?? ''))).toEqual([]);
  });
});
