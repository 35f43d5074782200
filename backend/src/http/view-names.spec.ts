import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

/* Of two views of one name the contract keeps one, and says what the other says wrongly. */

const sources = join(import.meta.dirname, '..');

it('no two views or DTOs have the same name', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) => /(view|\.dto)\.ts$/.test(path));
  const names = files.flatMap((path) => [...readFileSync(join(sources, path), 'utf8').matchAll(/^(?:export )?(?:abstract )?class (\w+)/gm)].map(([, name]) => name));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
