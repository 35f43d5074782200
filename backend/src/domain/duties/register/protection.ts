import { courtClocks } from '../children-act-1989/court-clocks.duty.js';
import type { Duty } from '../duty.js';
import { assessment42wd } from '../performance-measures/pm24-assessment.duty.js';
import { cpReportDecision } from '../safeguarding-procedures-2019/s-2-report-decision.duty.js';
import { cpStrategyDiscussion } from '../safeguarding-procedures-2019/s-3-1-strategy-discussion.duty.js';
import { cpS47Outcome } from '../safeguarding-procedures-2019/s-3-2-enquiry-outcome.duty.js';
import { cpIcpc } from '../safeguarding-procedures-2019/s-3-2-initial-conference.duty.js';
import { cpOutlinePlanCirculate } from '../safeguarding-procedures-2019/s-3-2-outline-plan.duty.js';
import { cpCoreGroupFirst } from '../safeguarding-procedures-2019/s-4-core-group-first.duty.js';
import { cpCoreGroupNext } from '../safeguarding-procedures-2019/s-4-core-group-next.duty.js';
import { cpDeregister } from '../safeguarding-procedures-2019/s-4-deregistration.duty.js';
import { cpLookedAfterOverlap } from '../safeguarding-procedures-2019/s-4-looked-after-overlap.duty.js';
import { cpVisits } from '../safeguarding-procedures-2019/s-4-protection-visits.duty.js';
import { cpReviewConference } from '../safeguarding-procedures-2019/s-4-review-conference.duty.js';
import { cpTransferIn } from '../safeguarding-procedures-2019/s-4-transfer-in.duty.js';

/** Duties of section 14: assessment, child protection and the court. */
export const protectionDuties: readonly Duty[] = [
  assessment42wd,
  cpReportDecision,
  cpStrategyDiscussion,
  cpS47Outcome,
  cpIcpc,
  cpOutlinePlanCirculate,
  cpCoreGroupFirst,
  cpCoreGroupNext,
  cpReviewConference,
  cpTransferIn,
  cpDeregister,
  cpVisits,
  cpLookedAfterOverlap,
  courtClocks,
];
