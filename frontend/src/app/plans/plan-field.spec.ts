import { asTyped, faultsIn, type PlanField, toSend } from './plan-field';

const fields: PlanField[] = [
  { name: 'words', label: 'l', kind: 'voice', missing: 'plans.missing.words' },
  { name: 'now', label: 'l', kind: 'score', missing: 'plans.missing.nowScore' },
  { name: 'on', label: 'l', kind: 'day' },
  { name: 'agreed', label: 'l', kind: 'choice' },
];

describe('answers about a plan', () => {
  it.each<[Record<string, string>, string[], string]>([
    [{}, ['words', 'now'], 'what has to be said is not'],
    [{ words: ' ', now: '3' }, ['words'], 'spaces are no words'],
    [{ words: 'a', now: 'unsure', on: '31 2 2026' }, ['on'], 'there is no such day'],
    [{ words: 'a', now: '0' }, [], 'nought is an answer'],
  ])('%j lack %j, because %s', (answers, names, _because) => {
    expect(faultsIn(fields, answers, '2026-11-25').map(({ field }) => field)).toEqual(names);
  });

  it('are sent as the server reads them, and come back as they were typed', () => {
    const sent = { words: 'Dw i’n iawn.', now: null, on: '2026-12-05', agreed: false };
    expect(toSend(fields, { words: ' Dw i’n iawn. ', now: 'unsure', on: '5 Rhagfyr 2026', agreed: 'false' }, '2026-11-25')).toEqual(sent);
    expect(asTyped(fields, sent, 'cy')).toEqual({ words: 'Dw i’n iawn.', now: 'unsure', on: '5 Rhagfyr 2026', agreed: 'false' });
  });
});
