import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aboutSettings } from './about-settings.js';
import { settingsPage } from './settings-page.js';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

describe('the page of settings', () => {
  it('is what the server reads: ./aelwyd settings > docs/settings.md', () => {
    expect(read('docs', 'settings.md')).toBe(settingsPage());
  });

  it('leaves out nothing the source asks of the environment', () => {
    const sources = readdirSync(join(root, 'backend', 'src'), { recursive: true }).map(String).filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'));
    const asked = sources.flatMap((path) => [...read('backend', 'src', path).matchAll(/env(?:ironment)?\['([A-Z_]+)'\]/g)].map(([, name]) => name ?? ''));
    expect(asked.length).toBeGreaterThan(5);
    expect([...new Set(asked)].filter((name) => !(name in aboutSettings))).toEqual([]);
  });

  it('says everything in both languages', () => {
    for (const [name, { title }] of Object.entries(aboutSettings)) expect({ name, cy: title.cy !== title.en && title.cy.length > 0 }).toEqual({ name, cy: true });
  });
});
