import { caseRecord } from '../care-planning-2015/reg-63-case-record.duty.js';
import { caseRecordRetention } from '../care-planning-2015/reg-64-1-record-retention.duty.js';
import { caseRecordSecurity } from '../care-planning-2015/reg-64-2-record-security.duty.js';
import { dataProtection } from '../data-protection/article-15-access.duty.js';
import type { Duty } from '../duty.js';

/** Duties of section 17: records, how long they are kept and who may have them. */
export const recordDuties: readonly Duty[] = [caseRecord, caseRecordRetention, caseRecordSecurity, dataProtection];
