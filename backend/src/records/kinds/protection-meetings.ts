import { protectionMeetingKinds } from '../../domain/codes/protection-meeting-kinds.js';
import type { RecordKind } from '../record-kind.js';
import { toldAsEvents } from '../told-as-events.js';

export const protectionMeetings: RecordKind = {
  name: 'protection-meetings',
  section: 'safety',
  titles: {
    one: { en: 'Meeting to protect the child', cy: 'Cyfarfod i amddiffyn y plentyn' },
    many: { en: 'Meetings to protect the child', cy: 'Cyfarfodydd i amddiffyn y plentyn' },
    add: { en: 'Record a meeting to protect the child', cy: 'Cofnodi cyfarfod i amddiffyn y plentyn' },
    change: { en: 'Correct a meeting to protect the child', cy: 'Cywiro cyfarfod i amddiffyn y plentyn' },
  },
  permissions: ['record-work'],
  shown: ['kind', 'held_on', 'next_on'],
  newestBy: 'held_on',
  after: toldAsEvents,
  groups: [
    {
      fields: [
        { name: 'kind', label: { en: 'What kind', cy: 'Pa fath' }, codes: protectionMeetingKinds, missing: { en: 'Select what kind of meeting', cy: 'Dewiswch pa fath o gyfarfod' } },
        { name: 'held_on', label: { en: 'Held on', cy: 'Cynhaliwyd ar' }, missing: { en: 'Enter the date', cy: 'Rhowch y dyddiad' } },
        { name: 'decided', label: { en: 'What was decided, and why', cy: 'Beth a benderfynwyd, a pham' }, isLong: true },
        { name: 'next_on', label: { en: 'Next one on', cy: 'Yr un nesaf ar' }, isAhead: true },
      ],
    },
  ],
};
