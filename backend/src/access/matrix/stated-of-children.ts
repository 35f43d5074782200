import { roles } from '../../staff/roles.js';
import type { Expected } from './expected.js';

/** What is expected of reading a child’s record and writing in it. */
export const statedOfChildren: readonly (Expected & { routes: readonly string[] })[] = [
  {
    for: roles.filter((role) => role !== 'system-administrator'),
    routes: [
      'GET /api/children/:publicId',
      'GET /api/children/:publicId/alerts',
      'GET /api/children/:publicId/brief',
      'GET /api/children/:publicId/chronology',
      'POST /api/children/:publicId/printed',
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
    ],
  },
  {
    for: ['iro', 'team-manager', 'head-of-service', 'inspector'],
    routes: [
      'GET /api/children/:publicId/readers',
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
    ],
  },
  {
    for: ['social-worker', 'team-manager', 'personal-adviser', 'iro', 'panel-administrator', 'system-administrator'],
    routes: [
      'POST /api/children/:publicId/records/:kind',
      'PATCH /api/children/:publicId/records/:kind/:key',
      'POST /api/children/:publicId/records/:kind/:key/withdraw',
    ],
  },
  {
    for: ['social-worker', 'team-manager', 'personal-adviser', 'iro', 'panel-administrator'],
    routes: [
      'POST /api/children/:publicId/documents',
      'POST /api/children/:publicId/documents/:documentNo/withdraw',
    ],
  },
];
