import type { Role } from '../../staff/roles.js';

/**
 * How a child stands to whoever asks. `own` is allocated to them, or theirs in the way their role knows; `closed` was, until two days ago: they are looked
 * after no more and the allocation has ended, so that it is nobody’s to write in, and is seen by role alone, with a reason said.
 */
export const situations = ['own', 'elsewhere', 'closed', 'restricted', 'another authority'] as const;
export type Situation = (typeof situations)[number];

/** What becomes of a request about a child: it is answered, the person is asked why first, or the child is not there. */
export type Standing = 'answered' | 'asked why' | 'not there';

const byCaseload: Record<Situation, Standing> = { own: 'answered', elsewhere: 'not there', closed: 'not there', restricted: 'not there', 'another authority': 'not there' };
/** They see every child by their role; of the one that is `own` they said why today. */
const byRole: Record<Situation, Standing> = { own: 'answered', elsewhere: 'asked why', closed: 'asked why', restricted: 'not there', 'another authority': 'not there' };
const never: Record<Situation, Standing> = { own: 'not there', elsewhere: 'not there', closed: 'not there', restricted: 'not there', 'another authority': 'not there' };

export const standings: Record<Role, Record<Situation, Standing>> = {
  'social-worker': byCaseload,
  'personal-adviser': byCaseload,
  iro: byCaseload,
  'team-manager': byCaseload,
  'panel-administrator': byCaseload,
  inspector: byCaseload,
  'performance-officer': byRole,
  'head-of-service': byRole,
  'system-administrator': never,
};
