import { planKeepers } from '../../domain/codes/plan-keepers.js';
import type { RecordKind } from '../record-kind.js';

export const learningNeeds: RecordKind = {
  name: 'learning-needs',
  section: 'learning',
  titles: {
    one: { en: 'Additional learning needs', cy: 'Anghenion dysgu ychwanegol' },
    many: { en: 'Additional learning needs', cy: 'Anghenion dysgu ychwanegol' },
    add: { en: 'Record additional learning needs', cy: 'Cofnodi anghenion dysgu ychwanegol' },
    change: { en: 'Correct additional learning needs', cy: 'Cywiro anghenion dysgu ychwanegol' },
  },
  permissions: ['record-work'],
  shown: ['identified_on', 'needs', 'plan_given_on'],
  groups: [
    {
      fields: [
        { name: 'identified_on', label: { en: 'Identified on', cy: 'Nodwyd ar' }, missing: { en: 'Enter the date the needs were identified', cy: 'Rhowch y dyddiad y nodwyd yr anghenion' } },
        { name: 'needs', label: { en: 'What the child needs', cy: 'Beth sydd ei angen ar y plentyn' }, isLong: true },
        { name: 'plan_kept_by', label: { en: 'Who keeps the individual development plan', cy: 'Pwy sy’n cadw’r cynllun datblygu unigol' }, codes: planKeepers },
        { name: 'plan_given_on', label: { en: 'Individual development plan given on', cy: 'Rhoddwyd y cynllun datblygu unigol ar' }, law: 'idp-decision-lac' },
        { name: 'plan_reviewed_on', label: { en: 'Last reviewed on', cy: 'Adolygwyd ddiwethaf ar' }, law: 'idp-review-lac' },
        { name: 'ended_on', label: { en: 'No longer needed from', cy: 'Heb fod ei angen mwyach o' } },
      ],
    },
  ],
};
