import { describe, expect, it } from '@jest/globals';
import { whereRecorded } from '../domain/duties/where-recorded.js';
import { extractFiles } from '../exchange/extract/extract-schema.js';
import { recordKinds, tableOf } from './all-kinds.js';

/** Files whose rows are kept by pages of their own rooms; an owner who adds a kind takes its file off. */
const keptElsewhere = new Set(extractFiles.map(({ name }) => name).filter((name) => !recordKinds.some((kind) => kind.name === name)));

const texts = (value: unknown): { en: string; cy: string }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'cy' in value) return [value as { en: string; cy: string }];
  return Object.values(value).flatMap(texts);
};

describe('kinds of records', () => {
  it('are there for what the extract carried from the beginning', () => {
    expect([...keptElsewhere]).not.toEqual(expect.arrayContaining(['children', 'placements', 'visits', 'reviews', 'care-leavers', 'case-events', 'staff']));
    expect(recordKinds.length).toBeGreaterThanOrEqual(23);
  });

  it.each(recordKinds)('$name asks for every column of its file, once', ({ name, notAsked = [] }) => {
    const { fields, ownId } = tableOf(name);
    const file = extractFiles.find((one) => one.name === name)!;
    const asked = fields.map(({ field }) => field.name).sort();
    expect(asked).toEqual(file.fields.map((field) => field.name).filter((column) => column !== ownId && !notAsked.includes(column) && (column !== 'child_id' || name === 'children')).sort());
  });

  it.each(recordKinds)('$name lists and asks after fields it has', ({ shown, newestBy, groups, endsOpen }) => {
    const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name));
    const opening = groups.flatMap(({ fields }) => fields.flatMap(({ askedWhen }) => (askedWhen ? [askedWhen.field] : [])));
    expect(names).toEqual(expect.arrayContaining([...shown, ...opening, ...(newestBy ? [newestBy] : []), ...(endsOpen?.fields ?? [])]));
  });

  it.each(recordKinds)('$name says everything in both languages, with ’ and not another mark', (kind) => {
    for (const { en, cy } of texts(kind)) {
      expect(en).not.toBe('');
      expect(cy).not.toBe('');
      expect(`${en} ${cy}`).not.toMatch(/['`]|\.\.\.|[^\S ]/);
    }
  });
});

describe('where a duty is recorded as met', () => {
  const places = [...new Set(Object.values(whereRecorded))].filter((place) => place !== 'plan').map((place) => place.split(':')).map(([name, asked]) => ({ name, asked }));

  it.each(places)('$name $asked is a form, and a question of it or a kind it asks for', ({ name, asked }) => {
    const fields = recordKinds.find((kind) => kind.name === name)?.groups.flatMap((group) => group.fields);
    const codes = fields?.find((field) => field.name === 'kind')?.codes?.map(({ code }) => code) ?? [];
    expect([...(fields ?? []).map((field) => field.name), ...codes, undefined]).toContain(asked);
    expect(fields).toBeDefined();
  });
});
