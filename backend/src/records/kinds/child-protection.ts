import { protectionCategories } from '../../domain/codes/protection-categories.js';
import type { RecordKind } from '../record-kind.js';

export const childProtection: RecordKind = {
  name: 'child-protection',
  section: 'safety',
  titles: {
    one: { en: 'Registration for child protection', cy: 'Cofrestriad amddiffyn plant' },
    many: { en: 'Registrations for child protection', cy: 'Cofrestriadau amddiffyn plant' },
    add: { en: 'Record a registration for child protection', cy: 'Cofnodi cofrestriad amddiffyn plant' },
    change: { en: 'Correct a registration for child protection', cy: 'Cywiro cofrestriad amddiffyn plant' },
  },
  permissions: ['record-work'],
  shown: ['registered_on', 'category', 'first_core_group_on', 'deregistered_on'],
  groups: [
    {
      fields: [
        { name: 'strategy_discussion_on', label: { en: 'Strategy discussion on', cy: 'Trafodaeth strategaeth ar' } },
        { name: 'initial_conference_on', label: { en: 'Initial conference on', cy: 'Cynhadledd gychwynnol ar' }, law: 'cp-icpc' },
        { name: 'registered_on', label: { en: 'Name placed on the register on', cy: 'Rhoddwyd yr enw ar y gofrestr ar' }, missing: { en: 'Enter the date of registration', cy: 'Rhowch ddyddiad y cofrestru' } },
        { name: 'category', label: { en: 'Category', cy: 'Categori' }, codes: protectionCategories },
        { name: 'first_core_group_on', label: { en: 'First core group on', cy: 'Grŵp craidd cyntaf ar' } },
        { name: 'deregistered_on', label: { en: 'Name taken off the register on', cy: 'Tynnwyd yr enw oddi ar y gofrestr ar' } },
      ],
    },
  ],
};
