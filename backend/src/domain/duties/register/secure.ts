import type { Duty } from '../duty.js';
import { secureReview } from '../secure-accommodation-2015/reg-10-secure-review.duty.js';
import { secureUnder13 } from '../secure-accommodation-2015/reg-13-secure-under-13.duty.js';
import { secure12hNotice } from '../secure-accommodation-2015/reg-9-secure-12h-notice.duty.js';
import { secureCourtMax } from '../secure-accommodation-2015/regs-6-7-secure-court-max.duty.js';
import { secure72h } from '../secure-accommodation-2015/s-119-secure-72h.duty.js';

/** Duties of section 12: secure accommodation. */
export const secureDuties: readonly Duty[] = [secure72h, secureCourtMax, secureUnder13, secure12hNotice, secureReview];
