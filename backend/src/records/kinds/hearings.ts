import { hearingKinds } from '../../domain/codes/hearing-kinds.js';
import type { RecordKind } from '../record-kind.js';

export const hearings: RecordKind = {
  name: 'hearings',
  section: 'court',
  titles: {
    one: { en: 'Hearing', cy: 'Gwrandawiad' },
    many: { en: 'Hearings', cy: 'Gwrandawiadau' },
    add: { en: 'Record a hearing', cy: 'Cofnodi gwrandawiad' },
    change: { en: 'Correct a hearing', cy: 'Cywiro gwrandawiad' },
  },
  permissions: ['record-work'],
  shown: ['kind', 'heard_on', 'next_on'],
  newestBy: 'heard_on',
  groups: [
    {
      fields: [
        { name: 'kind', label: { en: 'Kind of hearing', cy: 'Math o wrandawiad' }, codes: hearingKinds, missing: { en: 'Select the kind of hearing', cy: 'Dewiswch y math o wrandawiad' } },
        { name: 'heard_on', label: { en: 'Heard on', cy: 'Gwrandawyd ar' }, missing: { en: 'Enter the date of the hearing', cy: 'Rhowch ddyddiad y gwrandawiad' } },
        { name: 'decided', label: { en: 'What was decided', cy: 'Beth a benderfynwyd' }, isLong: true },
        { name: 'next_on', label: { en: 'Next hearing on', cy: 'Y gwrandawiad nesaf ar' }, isAhead: true },
      ],
    },
  ],
};
