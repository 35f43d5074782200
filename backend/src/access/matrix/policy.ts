import { bodies } from './bodies.js';
import type { Expected } from './expected.js';
import type { Keys } from './keys-of.js';
import { statedOfAccounts } from './stated-of-accounts.js';
import { statedOfCaseloads } from './stated-of-caseloads.js';
import { statedOfChildren } from './stated-of-children.js';
import { statedOfTheRest } from './stated-of-the-rest.js';

/** The reason itself is said here. */
const noReason = ['PUT /api/children/:publicId/purpose'];

const device = 'it is sent what only a device can answer: passkeys.api.spec and factors.api.spec do';
const none = 'they were in no supervision here: caseloads.api.spec has one';
const job = 'its job is undone with it before it is read again';
/** What is not done although whoever asks may, and why. */
const comes: Record<string, readonly [number, string]> = {
  'POST /api/me/authenticator/confirmation': [400, device],
  'POST /api/me/passkeys': [400, device],
  'POST /api/me/proof/passkey': [400, device],
  'POST /api/me/proof': [403, 'they have a passkey, and are asked for it'],
  'DELETE /api/children/:publicId/plan/copies/:copyNo': [409, 'only whoever recorded it takes it back: plans.api.spec does'],
  'DELETE /api/children/:publicId/plan/updates/:updateNo': [409, 'only whoever told it takes it back: plans.api.spec does'],
  'PUT /api/supervisions/:supervisionNo/actions/:lineNo/done': [404, none],
  'PATCH /api/supervisions/:supervisionNo': [404, none],
  'POST /api/supervisions/:supervisionNo/withdraw': [404, none],
  'POST /api/law-settings/bank-holidays': [404, job],
  'POST /api/law-settings/terms': [404, job],
  'POST /api/law-settings/numbers': [404, job],
};

/** What a list is asked with, where it has to be. */
const questions: Record<string, (keys: Keys) => string> = {
  'GET /api/team-work/clocks': ({ staffNo }) => `?staffNo=${staffNo}`,
  'GET /api/team-work/write-ups': ({ staffNo }) => `?staffNo=${staffNo}`,
};

/** Which of the keys the parts of an address are, where they are not called so. */
function partsOf(route: string): Record<string, string> {
  if (route.includes('/versions/:versionNo/copies')) return { versionNo: 'agreedNo' };
  if (route.includes('/clocks/:key')) return { key: 'clockKey' };
  if (route.includes('/api/records/')) return { kind: 'sharedKind', key: 'recordKey' };
  if (route.includes('/records/')) return { key: 'recordKey' };
  if (route.includes('/sign-off/')) return { kind: 'signOffKind', key: 'versionNo' };
  return route.includes('/duties/') ? { id: 'duty' } : {};
}

/** Whether an address names a row somebody has, besides a child. A clock is named by its law and day, the same for every child. */
function namesRow(route: string): boolean {
  return /:(?!publicId|kind|part|place|code|file|which)\w+/.test(route) && !/\/(duties|clocks)\//.test(route);
}

/** The expectation of every route of the server, stated here a second time and held against what runs. */
export const policy: Record<string, Expected> = Object.fromEntries(
  [...statedOfAccounts, ...statedOfChildren, ...statedOfCaseloads, ...statedOfTheRest].flatMap(({ routes: listed, ...expected }) =>
    listed.map((route) => [route, {
      ...expected, body: bodies[route], question: questions[route], parts: partsOf(route), namesRow: namesRow(route), comes: comes[route], asksNoReason: noReason.includes(route), waitsForAgreement: route.includes('/sign-off/'),
    }]),
  ),
);
