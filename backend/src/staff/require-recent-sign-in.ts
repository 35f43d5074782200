import type { Person } from '../http/person.js';
import { Refused } from '../http/problem.js';

const RECENT_MINUTES = 10;

/**
 * Before what must not be done at a screen somebody left open: whoever asks has shown within ten minutes who they are. The web
 * app answers the refusal by asking them, at `POST /api/me/proof`, and asks again.
 *
 * @throws Refused 403 `show-who-you-are`
 */
export function requireRecentSignIn({ provedAt }: Pick<Person, 'provedAt'>, now = new Date()): void {
  if (now.getTime() - provedAt.getTime() <= RECENT_MINUTES * 60_000) return;
  throw new Refused('show-who-you-are', { en: 'Show again that it is you before you do this', cy: 'Dangoswch eto mai chi sydd yno cyn gwneud hyn' });
}
