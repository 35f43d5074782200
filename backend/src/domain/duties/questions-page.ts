import { confidenceWords, forceWords } from './duty-words.js';
import { openQuestions, type OpenQuestion } from './open-questions.js';
import { both } from './register-page.js';
import { duties } from './register.js';

const link = (id: string) => `[${id}](duties.md#${id})`;

function question({ en, cy, duties: touched }: OpenQuestion, at: number): string {
  return `${at + 1}. ${en}\n\n   *${cy}*\n\n   Touches / *Yn cyffwrdd â*: ${touched.map(link).join(', ')}\n`;
}

/** Every open doubt and the duties it touches, in both languages: `docs/law/questions.md`. */
export function openQuestionsMarkdown(): string {
  const heading = [
    '# Open questions of law',
    '',
    'Generated from `backend/src/domain/duties` by `npm run law`; `npm test` fails where the two differ.',
    'To be answered against the texts in force before a figure built on a duty named here is published.',
    '',
    '## Before launch, the weightiest first / *Cyn lansio, y pwysicaf yn gyntaf*',
    '',
  ];
  // Duties drafted from one place share a doubt; it is one question.
  const doubts = new Map<string, string[]>();
  for (const { id, doubt } of duties) if (doubt) doubts.set(both(doubt), [...(doubts.get(both(doubt)) ?? []), id]);
  const forces = new Map(duties.map(({ id, force, confidence }) => [id, `${both(forceWords[force])}; ${both(confidenceWords[confidence])}`]));
  return [
    ...heading,
    openQuestions.map(question).join('\n'),
    '## Doubts duty by duty / *Amheuon fesul dyletswydd*\n',
    [...doubts].map(([doubt, ids]) => `- ${doubt}\n${ids.map((id) => `  - ${link(id)}: ${forces.get(id)}`).join('\n')}\n`).join('\n'),
  ].join('\n');
}
