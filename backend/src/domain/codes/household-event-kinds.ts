import type { Code } from './code.js';

/** What happens to a foster household that a duty turns on. */
export const householdEventKinds = [
  { code: 'approval-reviewed', en: 'Approval reviewed', cy: 'Adolygwyd y gymeradwyaeth' },
  { code: 'limit-exemption', en: 'Exemption from the usual fostering limit', cy: 'Esemptiad o’r terfyn maethu arferol' },
  { code: 'limit-exemption-ended', en: 'Exemption from the usual fostering limit ended', cy: 'Daeth yr esemptiad i ben' },
] as const satisfies readonly Code[];

export type HouseholdEventKind = (typeof householdEventKinds)[number]['code'];
