import { notAloneReasons } from '../../domain/codes/not-alone-reasons.js';
import type { RecordKind } from '../record-kind.js';

/** Visits, put right by hand; the quick way to record one is a page of its own. */
export const visits: RecordKind = {
  name: 'visits',
  section: 'visits',
  titles: {
    one: { en: 'Visit', cy: 'Ymweliad' },
    many: { en: 'Visits', cy: 'Ymweliadau' },
    add: { en: 'Record a visit', cy: 'Cofnodi ymweliad' },
    change: { en: 'Correct a visit', cy: 'Cywiro ymweliad' },
  },
  permissions: ['record-visits'],
  shown: ['visited_on', 'staff_id', 'seen', 'seen_alone'],
  groups: [
    {
      fields: [
        { name: 'visited_on', label: { en: 'Date of the visit', cy: 'Dyddiad yr ymweliad' }, missing: { en: 'Enter the date of the visit', cy: 'Rhowch ddyddiad yr ymweliad' } },
        { name: 'staff_id', label: { en: 'Who visited', cy: 'Pwy ymwelodd' } },
        { name: 'statutory', label: { en: 'Is it a statutory visit?', cy: 'Ai ymweliad statudol ydyw?' }, missing: { en: 'Select whether it is a statutory visit', cy: 'Dewiswch ai ymweliad statudol ydyw' } },
        { name: 'seen', label: { en: 'Was the child seen?', cy: 'A welwyd y plentyn?' }, missing: { en: 'Select whether the child was seen', cy: 'Dewiswch a welwyd y plentyn' } },
        {
          name: 'seen_alone', label: { en: 'Was the child seen alone?', cy: 'A welwyd y plentyn ar ei ben ei hun?' }, askedWhen: { field: 'seen', is: ['true'] },
          law: 'visit-alone',
        },
        { name: 'not_alone_reason', label: { en: 'Why not alone', cy: 'Pam nad ar ei ben ei hun' }, codes: notAloneReasons, askedWhen: { field: 'seen_alone', is: ['false'] } },
        { name: 'well_being_safeguarded', label: { en: 'Is the child’s well-being safeguarded?', cy: 'A yw llesiant y plentyn wedi’i ddiogelu?' } },
      ],
    },
  ],
};
