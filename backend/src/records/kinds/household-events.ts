import { householdEventKinds } from '../../domain/codes/household-event-kinds.js';
import type { RecordKind } from '../record-kind.js';

export const householdEvents: RecordKind = {
  name: 'household-events',
  section: 'shared',
  titles: {
    one: { en: 'Something about a carer household', cy: 'Rhywbeth am aelwyd ofalu' },
    many: { en: 'What happened to carer households', cy: 'Beth ddigwyddodd i aelwydydd gofalu' },
    add: { en: 'Record something about a carer household', cy: 'Cofnodi rhywbeth am aelwyd ofalu' },
    change: { en: 'Correct something about a carer household', cy: 'Cywiro rhywbeth am aelwyd ofalu' },
  },
  permissions: ['keep-carers'],
  shown: ['carer_id', 'kind', 'happened_on'],
  newestBy: 'happened_on',
  groups: [
    {
      fields: [
        { name: 'carer_id', label: { en: 'Which carers', cy: 'Pa ofalwyr' }, missing: { en: 'Select the carers', cy: 'Dewiswch y gofalwyr' } },
        { name: 'kind', label: { en: 'What happened', cy: 'Beth ddigwyddodd' }, codes: householdEventKinds, missing: { en: 'Select what happened', cy: 'Dewiswch beth ddigwyddodd' } },
        { name: 'happened_on', label: { en: 'On', cy: 'Ar' }, missing: { en: 'Enter the date', cy: 'Rhowch y dyddiad' } },
      ],
    },
  ],
};
