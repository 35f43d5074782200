import { caseEventKinds } from '../../domain/codes/case-event-kinds.js';
import { parties } from '../../domain/codes/parties.js';
import type { RecordKind } from '../record-kind.js';
import { toldByOthers } from '../told-as-events.js';

/** Happenings and acts of a case that a duty turns on and that have no record of their own. */
export const caseEvents: RecordKind = {
  name: 'case-events',
  section: 'care',
  titles: {
    one: { en: 'Something that happened or was done', cy: 'Rhywbeth a ddigwyddodd neu a wnaed' },
    many: { en: 'What happened and was done', cy: 'Beth a ddigwyddodd ac a wnaed' },
    add: { en: 'Record something that happened or was done', cy: 'Cofnodi rhywbeth a ddigwyddodd neu a wnaed' },
    change: { en: 'Correct something that happened or was done', cy: 'Cywiro rhywbeth a ddigwyddodd neu a wnaed' },
  },
  about: { en: 'Notices given, plans agreed, decisions sent, orders made: what a date turns on and that has no page of its own.', cy: 'Hysbysiadau a roddwyd, cynlluniau y cytunwyd arnynt, penderfyniadau a anfonwyd, gorchmynion a wnaed: yr hyn y mae dyddiad yn dibynnu arno ac sydd heb ei dudalen ei hun.' },
  permissions: ['record-work', 'record-reviews', 'record-panel'],
  shown: ['kind', 'happened_on', 'party', 'needed_by'],
  newestBy: 'happened_on',
  after: toldByOthers,
  groups: [
    {
      fields: [
        { name: 'kind', label: { en: 'What happened', cy: 'Beth ddigwyddodd' }, codes: caseEventKinds, missing: { en: 'Select what happened', cy: 'Dewiswch beth ddigwyddodd' } },
        { name: 'happened_on', label: { en: 'On', cy: 'Ar' }, missing: { en: 'Enter the date', cy: 'Rhowch y dyddiad' } },
        { name: 'happened_at', label: { en: 'Date and time', cy: 'Dyddiad ac amser' }, hint: { en: 'Where a limit is in hours.', cy: 'Lle mae terfyn mewn oriau.' } },
        { name: 'party', label: { en: 'Who was told, asked or given something', cy: 'Pwy gafodd wybod, gais neu gopi' }, codes: parties },
        { name: 'needed_by', label: { en: 'Needed by', cy: 'Angen erbyn' }, isAhead: true },
      ],
    },
    {
      title: { en: 'What it is about', cy: 'Am beth y mae' },
      hint: { en: 'Where it is about one of these.', cy: 'Lle mae am un o’r rhain.' },
      fields: [
        { name: 'placement_id', label: { en: 'Placement', cy: 'Lleoliad' } },
        { name: 'review_id', label: { en: 'Review', cy: 'Adolygiad' } },
        { name: 'plan_id', label: { en: 'Care and support plan', cy: 'Cynllun gofal a chymorth' } },
      ],
    },
  ],
  check: ({ happened_on, happened_at }) =>
    happened_at && happened_on && happened_at.slice(0, 10) !== happened_on
      ? [{ field: 'happened_at', message: { en: 'The time must be on the day it happened', cy: 'Rhaid i’r amser fod ar y diwrnod y digwyddodd' } }] : [],
};
