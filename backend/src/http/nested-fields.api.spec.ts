import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import { getMetadataStorage, IsString, ValidateNested } from 'class-validator';
import { routes, type Schema, schemaNamed } from '../../test/made-requests/contract.js';
import { makeTestApp, type TestApp } from '../../test/test-app.js';

/* A class inside what is sent is only looked at where its property says ValidateNested and Type: without them anything passes. */

describe('what is nested in what is sent', () => {
  let test: TestApp;
  beforeAll(async () => {
    // Building the server is what reads every DTO.
    test = await makeTestApp();
  });
  afterAll(() => test.close());

  interface Rule {
    target: string | { name: string };
    propertyName: string;
    type: string;
    /** Of a rule of the library by name. */
    name?: string;
    each: boolean;
  }

  const rules = () => [...(getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, Rule[]> }).validationMetadatas.values()].flat();
  const classOf = ({ target }: Rule) => (typeof target === 'string' ? target : target.name);

  /** Each property of what a route takes that is a class of the contract itself. */
  function nestedIn(schema: Schema): string[] {
    const name = schema.$ref?.split('/').at(-1);
    if (!name) return [];
    const properties = Object.entries(schemaNamed(name).properties ?? {});
    return properties.flatMap(([property, { $ref, allOf, items }]) => {
      const inner = [$ref, allOf?.[0]?.$ref, items?.$ref].find((ref) => ref && !/BilingualView$/.test(ref));
      return inner ? [`${name}.${property}`, ...nestedIn({ $ref: inner })] : [];
    });
  }

  it('what is sent inside something sent is looked at too', () => {
    const nested = new Set(routes.flatMap(({ body }) => (body ? nestedIn(body) : [])));
    const looked = new Set(rules().filter(({ type }) => type === 'nestedValidation').map((rule) => `${classOf(rule)}.${rule.propertyName}`));
    expect([...nested].filter((property) => !looked.has(property))).toEqual([]);
  });

  it('and each of a list is something with fields, and no list in the list: of that the rules of the fields would say nothing', () => {
    const each = rules().filter((rule) => rule.each && classOf(rule) !== 'OuterDto');
    const named = (asked: (rule: Rule) => boolean) => [...new Set(each.filter(asked).map((rule) => `${classOf(rule)}.${rule.propertyName}`))].sort();
    const nested = named(({ type }) => type === 'nestedValidation');
    expect(nested.length).toBeGreaterThan(3);
    expect(nested).toEqual(named(({ name }) => name === 'isObject'));
  });

  it('and a whole number has ends, of what the store can hold', () => {
    const named = (asked: string) => new Set(rules().filter(({ name }) => name === asked).map((rule) => `${classOf(rule)}.${rule.propertyName}`));
    const [whole, least, most] = [named('isInt'), named('min'), named('max')];
    expect(whole.size).toBeGreaterThan(20);
    expect([...whole].filter((property) => !least.has(property) || !most.has(property))).toEqual([]);
  });

  it('is a test that can fail', () => {
    class InnerDto {
      @IsString()
      words: string;
    }
    class OuterDto {
      @ValidateNested()
      @Type(() => InnerDto)
      looked: InnerDto;

      unlooked: InnerDto;
    }
    const found = rules().filter(({ target, type }) => target === OuterDto && type === 'nestedValidation').map(({ propertyName }) => propertyName);
    expect(found).toEqual(['looked']);
  });
});
