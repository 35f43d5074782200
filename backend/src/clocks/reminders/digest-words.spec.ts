import { expect, test } from '@jest/globals';
import { type Digest, digestInWords, saysSomething } from './digest-words.js';

const some: Digest = {
  language: 'en', day: '2026-11-26', counts: { overdue: 3, today: 1, week: 6, waiting: 4, notKnown: 2 }, overdue: ['C-1', 'C-2', 'C-1'], today: ['C-3'], address: 'https://aelwyd.example',
};
const calm: Digest = { ...some, counts: { overdue: 0, today: 0, week: 1, waiting: 0, notKnown: 0 }, overdue: [], today: [] };

test('says counts and references, and where to go', () => {
  expect(digestInWords(some)).toEqual({
    subject: 'Aelwyd: 3 late, 1 due today',
    text: [
      'Thursday 26 November 2026', '', 'Late: 3', '  C-1 (2), C-2', 'Due today: 1', '  C-3', 'Due in the next 7 days: 6', 'Waiting on others: 4', 'Not known: 2', '',
      'Open my work: https://aelwyd.example/my-work', 'You can change when this comes, or turn it off: https://aelwyd.example/my-calendar', '',
    ].join('\n'),
  });
});

test('says it in Welsh', () => {
  const { subject, text } = digestInWords({ ...some, language: 'cy' });
  expect(subject).toBe('Aelwyd: 3 yn hwyr, 1 i’w wneud heddiw');
  expect(text.split('\n').slice(0, 9)).toEqual([
    'Dydd Iau 26 Tachwedd 2026', '', 'Yn hwyr: 3', '  C-1 (2), C-2', 'I’w wneud heddiw: 1', '  C-3', 'I’w wneud yn y 7 diwrnod nesaf: 6', 'Yn aros am eraill: 4', 'Ddim yn hysbys: 2',
  ]);
});

test.each([
  [calm, 'Aelwyd: nothing is late', 'nothing presses'],
  [{ ...calm, language: 'cy' as const }, 'Aelwyd: nid oes dim yn hwyr', 'nothing presses'],
  [{ ...some, counts: { ...some.counts, today: 0 } }, 'Aelwyd: 3 late', 'nothing is due today'],
])('the subject of %j is %s, because %s', (digest, subject) => expect(digestInWords(digest).subject).toBe(subject));

test.each([
  [calm.counts, true, 'something is due within the week'],
  [{ overdue: 0, today: 0, week: 0, waiting: 0, notKnown: 1 }, true, 'something is not known'],
  [{ overdue: 0, today: 0, week: 0, waiting: 0, notKnown: 0 }, false, 'there is nothing'],
])('of %j to say something is %s, because %s', (counts, says) => expect(saysSomething(counts)).toBe(says));
