import { type Role, roles } from '../../staff/roles.js';

/** What is expected of one route. */
export interface Expected {
  /** Who is let in. What they then see of a child is the second question: see `standings`. */
  for: 'anybody' | readonly Role[];
  /** It is about the person themselves and no record: an inspector may change it too. */
  isOwn?: boolean;
  /** It shows nothing of a record, and asks for no reason. */
  asksNoReason?: boolean;
  /** What is sent, where an empty body would be refused before a child is looked for. */
  body?: object;
}

/** The expectation of every route of the server, stated here a second time and held against what runs. */
export const stated: readonly (Expected & { routes: readonly string[] })[] = [
  {
    for: 'anybody',
    routes: [
      'GET /api/calendar/:file',
      'POST /api/chosen-password',
      'GET /api/demo-accounts',
      'POST /api/forgotten-password',
      'GET /api/health/live',
      'GET /api/health/ready',
      'GET /api/openapi.json',
      'POST /api/sign-in',
      'POST /api/sign-in/passkey',
      'POST /api/sign-in/passkey/asked',
      'POST /api/sign-in/provider',
      'POST /api/sign-in/provider/asked',
      'GET /api/sign-in/ways',
    ],
  },
  {
    for: ['social-worker', 'team-manager', 'iro'],
    routes: [
      'GET /api/emergency-access',
      'POST /api/emergency-access',
      'POST /api/emergency-access/:openingNo/end',
      'POST /api/emergency-access/match',
    ],
  },
  {
    for: ['head-of-service', 'system-administrator'],
    routes: [
      'GET /api/access/restrictions',
      'POST /api/access/restrictions',
      'PATCH /api/access/restrictions/:restrictionNo',
    ],
  },
  {
    for: ['head-of-service', 'system-administrator'],
    routes: [
      'GET /api/access/emergency-uses',
      'POST /api/access/emergency-uses/:openingNo/review',
      'GET /api/access/patterns',
      'POST /api/access/patterns/:patternNo/review',
    ],
  },
  {
    for: roles.filter((role) => role !== 'system-administrator'),
    routes: [
      'GET /api/children',
      'GET /api/children/:publicId',
      'GET /api/children/:publicId/alerts',
      'GET /api/children/:publicId/brief',
      'POST /api/children/:publicId/brief/printed',
      'GET /api/children/:publicId/chronology',
      'GET /api/children/:publicId/clocks',
      'GET /api/children/:publicId/clocks/:key',
      'POST /api/children/:publicId/clocks/:key/late-reasons',
      'GET /api/children/:publicId/documents',
      'GET /api/children/:publicId/documents/:documentNo',
      'GET /api/children/:publicId/documents/:documentNo/file',
      'GET /api/children/:publicId/home',
      'GET /api/children/:publicId/people',
      'GET /api/children/:publicId/plan',
      'GET /api/children/:publicId/plan/mine',
      'GET /api/children/:publicId/plan/versions',
      'GET /api/children/:publicId/plan/versions/:versionNo',
      'GET /api/children/:publicId/plan/versions/:versionNo/changes',
      'PUT /api/children/:publicId/purpose',
      'GET /api/children/:publicId/records/:kind',
      'GET /api/children/:publicId/records/:kind/:key',
      'GET /api/children/:publicId/records/:kind/:key/history',
      'GET /api/children/:publicId/records/:kind/new',
      'GET /api/children/:publicId/strip',
      'GET /api/children/:publicId/timeline',
      'GET /api/children/:publicId/visits',
      'GET /api/children/:publicId/visits/:visitNo',
      'GET /api/children/:publicId/voices',
      'GET /api/documents',
      'POST /api/find',
      'GET /api/forecast',
      'GET /api/iro-desk',
      'POST /api/my-calendar',
      'DELETE /api/my-calendar',
      'GET /api/my-digest',
      'PUT /api/my-digest',
      'GET /api/my-work',
      'GET /api/purposes',
    ],
  },
  {
    for: ['team-manager'],
    routes: [
      'GET /api/team/covers',
      'POST /api/team/covers',
      'POST /api/team/covers/:coverNo/end',
    ],
  },
  {
    for: ['performance-officer'],
    routes: [
      'GET /api/access/samples',
      'PUT /api/access/samples/:accountNo',
    ],
  },
  {
    for: ['iro', 'team-manager', 'head-of-service', 'inspector'],
    routes: [
      'GET /api/children/:publicId/readers',
    ],
  },
  {
    for: roles,
    isOwn: true,
    routes: [
      'GET /api/drafts',
      'GET /api/drafts/:place',
      'PUT /api/drafts/:place',
      'DELETE /api/drafts/:place',
      'GET /api/duties',
      'GET /api/duties/:id',
      'GET /api/me',
      'POST /api/me/authenticator',
      'DELETE /api/me/authenticator',
      'POST /api/me/authenticator/confirmation',
      'GET /api/me/factors',
      'PUT /api/me/language',
      'POST /api/me/passkeys',
      'DELETE /api/me/passkeys/:passkeyId',
      'POST /api/me/passkeys/asked',
      'PUT /api/me/password',
      'POST /api/me/proof',
      'POST /api/me/proof/passkey',
      'POST /api/me/recovery-codes',
      'GET /api/me/sessions',
      'DELETE /api/me/sessions',
      'DELETE /api/me/sessions/:sessionId',
      'GET /api/permissions',
      'GET /api/record-kinds',
      'GET /api/records/:kind',
      'GET /api/records/:kind/:key',
      'GET /api/records/:kind/:key/history',
      'GET /api/records/:kind/new',
      'POST /api/sign-out',
    ],
  },
  {
    for: ['system-administrator'],
    routes: [
      'GET /api/accounts',
      'POST /api/accounts',
      'GET /api/accounts/:accountId',
      'PATCH /api/accounts/:accountId',
      'POST /api/accounts/:accountId/beginning',
      'POST /api/accounts/:accountId/disabling',
      'POST /api/accounts/:accountId/enabling',
      'POST /api/accounts/:accountId/sessions-end',
      'GET /api/accounts/teams',
    ],
  },
  {
    for: ['social-worker', 'team-manager', 'personal-adviser'],
    routes: [
      'PUT /api/children/:publicId/brief',
      'POST /api/children/:publicId/chronology/events',
      'POST /api/children/:publicId/notes',
      'POST /api/children/:publicId/people',
      'GET /api/children/:publicId/people/known',
      'PATCH /api/children/:publicId/plan/actions/:actionNo',
      'PUT /api/children/:publicId/plan/actions/:actionNo/done',
      'PATCH /api/children/:publicId/plan/helpers/:helperNo',
      'POST /api/children/:publicId/plan/mine',
      'PATCH /api/children/:publicId/plan/mine/:no',
      'POST /api/children/:publicId/plan/mine/:no/given',
      'PATCH /api/children/:publicId/plan/outcomes/:outcomeNo',
      'DELETE /api/children/:publicId/plan/outcomes/:outcomeNo',
      'POST /api/children/:publicId/plan/outcomes/:outcomeNo/actions',
      'POST /api/children/:publicId/plan/versions',
      'PATCH /api/children/:publicId/plan/versions/:versionNo',
      'POST /api/children/:publicId/plan/versions/:versionNo/copies',
      'POST /api/children/:publicId/plan/versions/:versionNo/helpers',
      'POST /api/children/:publicId/plan/versions/:versionNo/outcomes',
      'PUT /api/children/:publicId/plan/versions/:versionNo/parts/:part',
      'POST /api/children/:publicId/plan/versions/:versionNo/send',
      'POST /api/children/:publicId/plan/versions/:versionNo/take-back',
      'PUT /api/children/:publicId/timeline/marks',
    ],
  },
  {
    for: ['social-worker', 'team-manager', 'personal-adviser'],
    routes: [
      'POST /api/children/:publicId/visits',
      'PATCH /api/children/:publicId/visits/:visitNo',
      'PATCH /api/children/:publicId/visits/:visitNo/story',
      'POST /api/children/:publicId/visits/:visitNo/withdraw',
      'GET /api/children/:publicId/visits/ahead',
      'GET /api/visits-to-write-up',
    ],
  },
  {
    for: ['social-worker', 'team-manager', 'personal-adviser', 'iro'],
    routes: [
      'POST /api/children/:publicId/plan/outcomes/:outcomeNo/updates',
    ],
  },
  {
    for: ['team-manager'],
    routes: [
      'POST /api/children/:publicId/sign-off/:kind/:key',
      'GET /api/sign-off',
    ],
  },
  {
    for: ['social-worker', 'team-manager', 'personal-adviser', 'iro', 'panel-administrator', 'system-administrator'],
    routes: [
      'POST /api/children/:publicId/records/:kind',
      'PATCH /api/children/:publicId/records/:kind/:key',
      'POST /api/children/:publicId/records/:kind/:key/withdraw',
      'POST /api/records/:kind',
      'PATCH /api/records/:kind/:key',
      'POST /api/records/:kind/:key/withdraw',
    ],
  },
  {
    for: ['social-worker', 'team-manager', 'personal-adviser', 'iro', 'panel-administrator'],
    routes: [
      'POST /api/children/:publicId/documents',
      'PATCH /api/children/:publicId/documents/:documentNo',
      'POST /api/children/:publicId/documents/:documentNo/withdraw',
    ],
  },
  {
    for: ['team-manager'],
    routes: [
      'GET /api/team-work',
      'GET /api/team-work/clocks',
    ],
  },
  {
    for: ['performance-officer', 'head-of-service'],
    routes: [
      'GET /api/jobs',
      'GET /api/jobs/:id',
      'GET /api/jobs/:id/faults',
    ],
  },
  {
    for: ['performance-officer'],
    routes: [
      'POST /api/imports/extract',
      'POST /api/jobs/:id/cancel',
    ],
  },
  {
    for: ['performance-officer', 'head-of-service'],
    routes: [
      'GET /api/law-settings',
      'POST /api/law-settings/bank-holidays',
      'POST /api/law-settings/numbers',
      'POST /api/law-settings/terms',
    ],
  },
  {
    for: ['iro', 'team-manager', 'performance-officer', 'head-of-service'],
    routes: [
      'GET /api/performance/board',
      'GET /api/performance/duties',
      'GET /api/performance/duties/:id',
      'GET /api/performance/duties/:id/children',
      'GET /api/performance/indicators/:code',
      'GET /api/performance/indicators/:code/children',
      'GET /api/performance/profile',
      'GET /api/performance/reviews-in-time/differences',
      'GET /api/performance/tables',
    ],
  },
  {
    for: ['team-manager', 'performance-officer', 'head-of-service'],
    routes: [
      'GET /api/performance/export',
    ],
  },
];
