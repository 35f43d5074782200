import { describe, expect, it } from '@jest/globals';
import { actionState, carriedOver, movedSince } from './mirror.js';
import { partState } from './plan-parts.js';

const texts = (of: Record<string, string>) => new Map(Object.entries(of));

describe('what a version says again', () => {
  it.each<{ now: Record<string, string>; before: Record<string, string>; is: number[]; because: string }>([
    { now: { plan: 'Stay here.' }, before: { plan: 'Stay here.' }, is: [1, 1], because: 'it is the same' },
    { now: { plan: 'Stay  “here”.' }, before: { plan: 'stay ‘here’.' }, is: [1, 1], because: 'quotes, capitals and spaces are no new thought' },
    { now: { plan: 'Stay here.', health: 'Asthma.' }, before: { plan: 'Go home.', health: 'Asthma.' }, is: [1, 2], because: 'one of two was thought about again' },
    { now: { plan: 'Stay here.' }, before: { health: 'Stay here.' }, is: [0, 1], because: 'it was said of something else' },
    { now: { plan: ' ' }, before: { plan: ' ' }, is: [0, 0], because: 'nothing said twice is still nothing' },
  ])('$because', ({ now, before, is }) => {
    expect(carriedOver(texts(now), texts(before))).toEqual({ carriedOver: is[0], texts: is[1] });
  });
});

describe('an action', () => {
  it.each([
    [{ dueOn: '2026-11-25', doneOn: null }, 'soon', 'it is due today'],
    [{ dueOn: '2026-11-24', doneOn: null }, 'late', 'it was due yesterday'],
    [{ dueOn: '2026-12-09', doneOn: null }, 'soon', 'fourteen days are left'],
    [{ dueOn: '2026-12-10', doneOn: null }, 'on-track', 'fifteen days are left'],
    [{ dueOn: '2026-11-01', doneOn: '2026-11-20' }, 'done', 'it was done, if late'],
    [{ dueOn: null, doneOn: null }, 'no-date', 'nobody said when'],
  ] as const)('%j is %s, because %s', (action, state, _because) => {
    expect(actionState(action, '2026-11-25')).toBe(state);
  });
});

describe('life since an assessment', () => {
  it('has moved on by what came after its day, the latest first', () => {
    const changes = [{ what: 'placement', on: '2026-08-12' }, { what: 'school', on: '2026-09-01' }, { what: 'legal-status', on: '2026-06-02' }] as const;
    expect(movedSince('2026-06-02', changes)).toEqual([{ what: 'school', on: '2026-09-01' }, { what: 'placement', on: '2026-08-12' }]);
  });
});

describe('a part', () => {
  it.each([[null, 'missing'], ['  ', 'missing'], ['Welsh at school and English at home.', 'thin'], ['one two three four five six seven eight nine ten eleven twelve', 'written']] as const)('with %j is %s', (text, state) => {
    expect(partState(text)).toBe(state);
  });
});
