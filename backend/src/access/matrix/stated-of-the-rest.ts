import { roles } from '../../staff/roles.js';
import type { Expected } from './expected.js';

/** What is expected of lists, figures, worklists, carers and what is kept of access. */
export const statedOfTheRest: readonly (Expected & { routes: readonly string[] })[] = [
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
      'POST /api/documents/find',
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
    for: ['system-administrator'],
    routes: [
      'GET /api/accounts',
      'POST /api/accounts/find',
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
      'GET /api/my-young-people',
      'GET /api/visits-to-write-up',
    ],
  },
  {
    for: ['team-manager'],
    routes: [
      'GET /api/sign-off',
    ],
  },
  {
    for: ['social-worker', 'team-manager', 'personal-adviser', 'iro', 'panel-administrator', 'system-administrator'],
    routes: [
      'GET /api/records/:kind',
      'POST /api/records/:kind/find',
      'GET /api/records/:kind/:key',
      'GET /api/records/:kind/:key/history',
      'GET /api/records/:kind/new',
    ],
  },
  {
    for: ['team-manager', 'panel-administrator', 'system-administrator'],
    routes: [
      'POST /api/records/:kind',
      'PATCH /api/records/:kind/:key',
      'POST /api/records/:kind/:key/withdraw',
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
