import { exclusionKinds } from '../../domain/codes/exclusion-kinds.js';
import type { RecordKind } from '../record-kind.js';

export const exclusions: RecordKind = {
  name: 'exclusions',
  section: 'learning',
  titles: {
    one: { en: 'Exclusion', cy: 'Gwaharddiad' },
    many: { en: 'Exclusions', cy: 'Gwaharddiadau' },
    add: { en: 'Record an exclusion', cy: 'Cofnodi gwaharddiad' },
    change: { en: 'Correct an exclusion', cy: 'Cywiro gwaharddiad' },
  },
  permissions: ['record-work'],
  shown: ['started_on', 'kind', 'school_days'],
  groups: [
    {
      fields: [
        { name: 'started_on', label: { en: 'From', cy: 'O' }, missing: { en: 'Enter the date the exclusion began', cy: 'Rhowch y dyddiad y dechreuodd y gwaharddiad' } },
        { name: 'kind', label: { en: 'Kind of exclusion', cy: 'Math o waharddiad' }, codes: exclusionKinds, missing: { en: 'Select the kind of exclusion', cy: 'Dewiswch y math o waharddiad' } },
        { name: 'school_days', label: { en: 'School days missed', cy: 'Diwrnodau ysgol a gollwyd' } },
        { name: 'reason', label: { en: 'Why, as the school said', cy: 'Pam, yn ôl yr ysgol' }, isLong: true },
        { name: 'work_provided', label: { en: 'Was work given to do?', cy: 'A roddwyd gwaith i’w wneud?' } },
      ],
    },
  ],
};
