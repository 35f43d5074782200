import type { Code } from './code.js';

/** Whether a child agreed that others are told what they said. */
export const voiceConsents = [
  { code: 'yes', en: 'Yes, others may be told', cy: 'Iawn, ceir dweud wrth eraill' },
  { code: 'in-part', en: 'Some of it, or some people only', cy: 'Rhan ohono, neu rai pobl yn unig' },
  { code: 'no', en: 'No, they asked us not to', cy: 'Na, gofynnwyd i ni beidio' },
  { code: 'not-asked', en: 'Not asked yet', cy: 'Heb ofyn eto' },
] as const satisfies readonly Code[];

export type VoiceConsent = (typeof voiceConsents)[number]['code'];
