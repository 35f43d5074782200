import { protectionAgencies } from '../../domain/codes/protection-agencies.js';
import type { RecordKind } from '../record-kind.js';

export const protectionAttendances: RecordKind = {
  name: 'protection-attendances',
  section: 'safety',
  titles: {
    one: { en: 'Who came to a meeting', cy: 'Pwy ddaeth i gyfarfod' },
    many: { en: 'Who came to the meetings', cy: 'Pwy ddaeth i’r cyfarfodydd' },
    add: { en: 'Record who came to a meeting', cy: 'Cofnodi pwy ddaeth i gyfarfod' },
    change: { en: 'Correct who came to a meeting', cy: 'Cywiro pwy ddaeth i gyfarfod' },
  },
  permissions: ['record-work'],
  shown: ['agency', 'meeting_id', 'attended', 'report_given'],
  groups: [
    {
      fields: [
        { name: 'meeting_id', label: { en: 'Which meeting', cy: 'Pa gyfarfod' }, missing: { en: 'Select the meeting', cy: 'Dewiswch y cyfarfod' } },
        { name: 'agency', label: { en: 'Agency', cy: 'Asiantaeth' }, codes: protectionAgencies, missing: { en: 'Select the agency', cy: 'Dewiswch yr asiantaeth' } },
        { name: 'attended', label: { en: 'Did somebody come?', cy: 'A ddaeth rhywun?' } },
        { name: 'report_given', label: { en: 'Was a report given?', cy: 'A roddwyd adroddiad?' } },
      ],
    },
  ],
};
