import { Problem, type StoredBefore } from './problem.js';

/**
 * The key of a request came before with other answers: what came first is stored, and what is sent now is not. Somebody whose answer was
 * lost on the way meets this, so they are led to what they wrote first.
 *
 * @param stored only what whoever sends the key may see
 */
export function sentBefore(stored?: StoredBefore): Problem {
  return new Problem(
    422, 'sent-before',
    { en: 'Your first answers were saved', cy: 'Cafodd eich atebion cyntaf eu cadw' },
    {
      errors: [{
        field: 'idempotency-key',
        message: {
          en: 'This was sent before with other answers, and those were saved. What you changed since is still here, and is not saved.',
          cy: 'Anfonwyd hwn o’r blaen gydag atebion eraill, a chafodd y rheini eu cadw. Mae’r hyn a newidioch wedyn yma o hyd, a heb ei gadw.',
        },
      }],
      ...(stored && { stored }),
    },
  );
}
