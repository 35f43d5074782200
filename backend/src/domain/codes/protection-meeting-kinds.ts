import type { Code } from './code.js';

/** Meetings and steps to protect a child. */
export const protectionMeetingKinds: readonly Code[] = [
  { code: 'strategy-discussion', en: 'Strategy discussion', cy: 'Trafodaeth strategaeth' },
  { code: 'enquiry', en: 'Enquiries concluded', cy: 'Cwblhau’r ymholiadau' },
  { code: 'initial-conference', en: 'Initial conference', cy: 'Cynhadledd gychwynnol' },
  { code: 'review-conference', en: 'Review conference', cy: 'Cynhadledd adolygu' },
  { code: 'core-group', en: 'Core group', cy: 'Grŵp craidd' },
];
