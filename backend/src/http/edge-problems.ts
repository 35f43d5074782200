import type { Bilingual } from '../domain/indicators/figure.js';
import { NotFound, Problem } from './problem.js';

const titles = new Map<number, [name: string, title: Bilingual]>([
  [400, ['bad-request', { en: 'We could not read what was sent', cy: 'Doedd dim modd darllen yr hyn a anfonwyd' }]],
  [405, ['not-allowed', { en: 'That cannot be done here', cy: 'Nid oes modd gwneud hynny yma' }]],
  [413, ['too-large', { en: 'The file is too large', cy: 'Mae’r ffeil yn rhy fawr' }]],
  [415, ['wrong-type', { en: 'Only files and JSON can be sent here', cy: 'Dim ond ffeiliau a JSON y gellir eu hanfon yma' }]],
  [503, ['stopping', { en: 'Aelwyd is not ready. Try again in a minute.', cy: 'Nid yw Aelwyd yn barod. Rhowch gynnig arall arni ymhen munud.' }]],
]);

/** The problem of a status that the edge itself answers with. Anything it has no words for is a failure of ours. */
export function problemOfStatus(status: number): Problem {
  if (status === 404) return new NotFound();
  const [name, title] = titles.get(status) ?? [];
  if (name && title) return new Problem(status, name, title);
  return new Problem(500, 'failed', { en: 'Something went wrong. Nothing was saved.', cy: 'Aeth rhywbeth o’i le. Ni chafodd dim ei gadw.' });
}

/** What the parser of forms says of one without a boundary, or cut off; it gives no status of its own. */
const torn = /^(Multipart: Boundary not found|Unexpected end of multipart data|(Preamble|Part) terminated early|Missing Content-Type|Malformed content type|Unsupported Content-Type)/i;

/** The status the web server, and not the application, gave up on a request with; undefined where it did not. */
export function statusOfTheEdge(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { statusCode } = thrown as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : torn.test(thrown.message) ? 400 : undefined;
}
