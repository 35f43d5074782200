import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from './catalogue';

interface Entry {
  readonly key: string;
  readonly en: unknown;
  readonly cy: unknown;
}

function entries(words: object, prefix = ''): Entry[] {
  return Object.entries(words).flatMap(([name, said]: [string, object]) => {
    const key = prefix + name;
    return 'en' in said || 'cy' in said ? [{ key, en: undefined, cy: undefined, ...said }] : entries(said, `${key}.`);
  });
}

/** Every form in which an entry is said in a language: one, or one for each plural category. */
function forms(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  return typeof said === 'object' && said !== null ? Object.values(said) : [];
}

function variables(text: string): string[] {
  return [...text.matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name ?? '').sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((found) => {
    const path = join(folder, found.name);
    if (found.isDirectory()) return sources(path);
    return /\.(ts|html)$/.test(found.name) && !/\.spec\.ts$/.test(found.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const all = entries(catalogue);
const sameInBoth = new Set(['performance.formats.json', 'performance.formats.csv', 'documents.kinds.pdf', 'documents.size', 'caseloads.choice']);
const everySource = sources(join(process.cwd(), 'src', 'app')).join('\n');

describe('every word of the interface', () => {
  it('is said in both languages', () => {
    const silent = all.filter(({ en, cy }) => [en, cy].some((said) => forms(said).length === 0 || forms(said).some((text) => text.trim() === '')));
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  it('is no placeholder', () => {
    const placeholder = /TODO|PLACEHOLDER|TRANSLATION REQUIRED|\[cy\]|- welsh|XXX|lorem/i;
    expect(all.filter(({ en, cy }) => [...forms(en), ...forms(cy)].some((text) => placeholder.test(text)))).toEqual([]);
  });

  it('differs between the languages, unless it is known to be the same', () => {
    const identical = all.filter(({ key, en, cy }) => !sameInBoth.has(key) && JSON.stringify(forms(en)) === JSON.stringify(forms(cy)));
    expect(identical.map(({ key }) => key)).toEqual([]);
  });

  it('names the same variables in both languages and in every form', () => {
    const wrong = all.filter(({ en, cy }) => new Set([...forms(en), ...forms(cy)].map((text) => variables(text).join())).size !== 1);
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('has the two English and the six Welsh plural forms wherever it has any', () => {
    const plural = all.filter(({ en, cy }) => typeof en !== 'string' || typeof cy !== 'string');
    expect(plural.length).toBeGreaterThan(0);
    for (const { key, en, cy } of plural) {
      expect([key, Object.keys(en as object).sort()]).toEqual([key, ['one', 'other']]);
      expect([key, Object.keys(cy as object).sort()]).toEqual([key, ['few', 'many', 'one', 'other', 'two', 'zero']]);
    }
  });

  it('writes Welsh without an ampersand, and every apostrophe curly', () => {
    expect(all.filter(({ cy }) => forms(cy).some((text) => text.includes('&'))).map(({ key }) => key)).toEqual([]);
    expect(all.filter(({ en, cy }) => [...forms(en), ...forms(cy)].some((text) => text.includes("'"))).map(({ key }) => key)).toEqual([]);
  });

  it('uses the terms decided on', () => {
    const decidedAgainst: [RegExp, string][] = [
      [/dan ofal/i, 'plentyn sy’n derbyn gofal'],
      [/ymgynghorydd personol/i, 'cynghorydd personol'],
      [/\barbed\b/i, 'cadw'],
      [/hidlyddion|ffiltrau/i, 'hidlwyr'],
      [/Mae yna broblem|problem wedi codi/i, 'Mae problem'],
      [/llwytho i lawr/i, 'lawrlwytho'],
      [/deilliant|deilliannau/i, 'canlyniad'],
    ];
    const wrong = all.flatMap(({ key, cy }) => decidedAgainst.filter(([bad]) => forms(cy).some((text) => bad.test(text))).map(([, good]) => `${key}: ${good}`));
    expect(wrong).toEqual([]);
  });

  it('is said somewhere', () => {
    const asked = (key: string) => everySource.includes(`'${key}'`) || everySource.includes(`"${key}"`);
    const askedByAPrefix = (key: string) => key.split('.').some((_, at, names) => at > 0 && [`'`, '`'].some((quote) => everySource.includes(`${quote}${names.slice(0, at + 1).join('.')}.`)));
    const unsaid = all.filter(({ key }) => !asked(key) && !askedByAPrefix(key));
    expect(unsaid.map(({ key }) => key)).toEqual([]);
  });
});

describe('every key the pages ask for', () => {
  const rooms = Object.keys(catalogue).join('|');
  const asked = new Set([...everySource.matchAll(new RegExp(`['"]((?:${rooms})\\.[\\w.-]*\\w)['"]`, 'g'))].map(([, key]) => key ?? ''));

  it('is in the catalogue', () => {
    const known = new Set(all.map(({ key }) => key));
    expect(asked.size).toBeGreaterThan(50);
    expect([...asked].filter((key) => !known.has(key))).toEqual([]);
  });
});
