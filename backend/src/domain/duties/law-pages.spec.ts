import { expect, test } from '@jest/globals';
import { isClocked } from './duty.js';
import { openQuestions } from './open-questions.js';
import { openQuestionsMarkdown } from './questions-page.js';
import { dutyRegisterMarkdown } from './register-page.js';
import { duties } from './register.js';

const page = dutyRegisterMarkdown((id) => ({ source: `src/${id}.ts`, specs: [`src/${id}.spec.ts`] }));

test('every duty stands on the page with its words, its law, its numbers and its tests', () => {
  for (const duty of duties) {
    const [, entry = ''] = page.split(`\n## ${duty.id}\n`);
    const own = entry.split('\n## ')[0]!;
    for (const text of [duty.says.en, duty.says.cy, duty.citation.link, duty.citation.provision, duty.inForce.from, `src/${duty.id}.spec.ts`]) expect([duty.id, own]).toEqual([duty.id, expect.stringContaining(text)]);
    for (const { title, values } of duty.numbers) for (const { from, value } of values) expect(own).toMatch(new RegExp(`${title.cy.replace(/[()]/g, '\\$&')}.*\\b${value} .*${from}`));
    expect([duty.id, own.includes('No clock')]).toEqual([duty.id, !isClocked(duty)]);
  }
});

test('every doubt of a duty is among the questions, with the duty', () => {
  const questions = openQuestionsMarkdown();
  for (const { id, doubt } of duties) if (doubt) for (const text of [doubt.en, doubt.cy, `[${id}](duties.md#${id})`]) expect([id, questions]).toEqual([id, expect.stringContaining(text)]);
});

test.each(openQuestions.map((question) => [question.en, question] as const))('%s', (_en, { en, cy, duties: touched }) => {
  expect(cy).not.toBe(en);
  expect(`${en} ${cy}`).not.toMatch(/'/);
  expect(touched.length).toBeGreaterThan(0);
  for (const id of touched) expect(duties.map((duty) => duty.id)).toContain(id);
});
