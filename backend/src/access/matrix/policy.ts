import { type Expected, stated } from './stated.js';
import { statedOfCaseloads } from './stated-of-caseloads.js';

const today = new Date().toISOString().slice(0, 10);
/** What a route is sent so that it comes to the child: well shaped, and right for a child of the test. */
const bodies: Record<string, object> = {
  'PUT /api/children/:publicId/purpose': { purpose: 'quality-audit' },
  'POST /api/children/:publicId/clocks/:key/late-reasons': { reason: 'of the test' },
  'PATCH /api/children/:publicId/visits/:visitNo': { visitedOn: today, version: 1 },
};
/** The reason itself is said here. */
const noReason = ['PUT /api/children/:publicId/purpose'];

export const policy: Record<string, Expected> = Object.fromEntries(
  [...stated, ...statedOfCaseloads].flatMap(({ routes: named, ...expected }) => named.map((route) => [route, { ...expected, body: bodies[route], asksNoReason: noReason.includes(route) }])),
);
