import { bySection } from './by-section';

const row = (id: string, code: string) => ({ id, section: { code, en: `${code} en`, cy: `${code} cy` } });

describe('rows under the sections of the register', () => {
  it.each<[string[], [string, string[]][], string]>([
    [['a plan', 'b plan', 'c health'], [['plan', ['a', 'b']], ['health', ['c']]], 'each stands under its own, in order'],
    [['a plan', 'b health', 'c plan'], [['plan', ['a', 'c']], ['health', ['b']]], 'a section is named once'],
    [[], [], 'there is none without rows'],
  ])('%j are %j, because %s', (given, expected) => {
    const rows = given.map((one) => row(...(one.split(' ') as [string, string])));
    expect(bySection(rows).map(({ section, rows: under }) => [section.code, under.map(({ id }) => id)])).toEqual(expected);
  });
});
