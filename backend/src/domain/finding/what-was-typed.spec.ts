import { describe, expect, it } from '@jest/globals';
import { whatWasTyped } from './what-was-typed.js';

const on = (day: string) => ({ from: day, to: day });

describe('what was typed to find somebody', () => {
  it.each([
    ['Siôn ap Rhys', { names: 'Siôn ap Rhys', born: null, codes: [] }],
    ['  Llywelyn,   Siôn ', { names: 'Llywelyn, Siôn', born: null, codes: [] }],
    ['3/9/2014', { names: '', born: on('2014-09-03'), codes: [] }],
    ['03.09.14', { names: '', born: on('2014-09-03'), codes: [] }],
    ['3-9-98', { names: '', born: on('1998-09-03'), codes: [] }],
    ['2014-09-03', { names: '', born: on('2014-09-03'), codes: [] }],
    ['3 9 2014', { names: '', born: on('2014-09-03'), codes: [] }],
    ['3 September 2014', { names: '', born: on('2014-09-03'), codes: [] }],
    ['3rd of Sept 2014', { names: '', born: on('2014-09-03'), codes: [] }],
    ['3ydd o Fedi 2014', { names: '', born: on('2014-09-03'), codes: [] }],
    ['1af Chwefror 2012', { names: '', born: on('2012-02-01'), codes: [] }],
    ['22 Tachwedd 2016', { names: '', born: on('2016-11-22'), codes: [] }],
    ['5 Rhagfyr 2016', { names: '', born: on('2016-12-05'), codes: [] }],
    ['5 Gorffennaf 2016', { names: '', born: on('2016-07-05'), codes: [] }],
    ['Mali Mawrth 2011', { names: 'Mali', born: { from: '2011-03-01', to: '2011-03-31' }, codes: [] }],
    ['Mali Jones 2011', { names: 'Mali Jones', born: { from: '2011-01-01', to: '2011-12-31' }, codes: [] }],
    ['Mai Jones', { names: 'Mai Jones', born: null, codes: [] }],
    ['31/2/2014', { names: '', born: null, codes: ['3122014'] }],
    ['C-004213', { names: '', born: null, codes: ['c004213'] }],
    ['400 123 4567', { names: '', born: null, codes: ['4001234567'] }],
    ['4001234567', { names: '', born: null, codes: ['4001234567'] }],
    ['400 123 4567 3/9/2014', { names: '', born: on('2014-09-03'), codes: ['4001234567'] }],
    ['A012345678901', { names: '', born: null, codes: ['a012345678901'] }],
    ['400 123 2014', { names: '', born: null, codes: ['4001232014'] }],
    ['Jones C-12', { names: 'Jones', born: null, codes: ['c12'] }],
    ['', { names: '', born: null, codes: [] }],
  ])('%j', (text, typed) => expect(whatWasTyped(text)).toEqual(typed));
});
