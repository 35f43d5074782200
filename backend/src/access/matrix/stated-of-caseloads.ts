import { roles } from '../../staff/roles.js';
import type { Expected } from './expected.js';

/** What is expected of making, joining and handing over records. */
export const statedOfCaseloads: readonly (Expected & { routes: readonly string[] })[] = [
  { for: ['social-worker', 'team-manager'], routes: ['POST /api/children', 'POST /api/children/duplicates'] },
  { for: ['performance-officer'], routes: ['GET /api/merges', 'POST /api/merges', 'POST /api/merges/preview', 'POST /api/merges/:mergeNo/undo'] },
  { for: ['team-manager'], routes: ['GET /api/caseloads/workers', 'GET /api/caseloads/:staffNo', 'POST /api/caseloads/reallocations'] },
  { for: ['team-manager'], routes: ['GET /api/team-work/write-ups', 'GET /api/supervisions/:staffNo', 'POST /api/supervisions/:staffNo', 'PATCH /api/supervisions/:supervisionNo', 'POST /api/supervisions/:supervisionNo/withdraw'] },
  { for: roles.filter((role) => role !== 'system-administrator'), routes: ['GET /api/children/:publicId/handovers', 'GET /api/supervisions/mine', 'PUT /api/supervisions/:supervisionNo/actions/:lineNo/done'] },
];
