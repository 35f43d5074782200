import type { AnswerTitles } from './parts-of';

/** What the answers of a yes-or-no measure are called, where the measure itself has no words for them. */
export const answerTitles: AnswerTitles = {
  met: { en: 'Met', cy: 'Wedi’i fodloni' },
  notMet: { en: 'Not met', cy: 'Heb ei fodloni' },
  notKnown: { en: 'Not known', cy: 'Ddim yn hysbys' },
};
