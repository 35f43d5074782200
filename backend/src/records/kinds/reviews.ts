import { notSpokenReasons } from '../../domain/codes/not-spoken-reasons.js';
import { participations } from '../../domain/codes/participations.js';
import type { RecordKind } from '../record-kind.js';

export const reviews: RecordKind = {
  name: 'reviews',
  section: 'reviews',
  titles: {
    one: { en: 'Review', cy: 'Adolygiad' },
    many: { en: 'Reviews', cy: 'Adolygiadau' },
    add: { en: 'Record a review', cy: 'Cofnodi adolygiad' },
    change: { en: 'Correct a review', cy: 'Cywiro adolygiad' },
  },
  permissions: ['record-reviews'],
  shown: ['held_on', 'chaired_by', 'participation', 'iro_spoke_with_child_on', 'record_distributed_on'],
  groups: [
    {
      title: { en: 'The meeting', cy: 'Y cyfarfod' },
      fields: [
        {
          name: 'held_on', label: { en: 'Held on', cy: 'Cynhaliwyd ar' }, missing: { en: 'Enter the date of the review', cy: 'Rhowch ddyddiad yr adolygiad' },
          law: 'review-first',
        },
        { name: 'adjourned_on', label: { en: 'Adjourned on', cy: 'Gohiriwyd ar' } },
        { name: 'chaired_by', label: { en: 'Chaired by', cy: 'Cadeiriwyd gan' } },
        { name: 'early', label: { en: 'Was it brought forward?', cy: 'A ddygwyd ef ymlaen?' } },
      ],
    },
    {
      title: { en: 'The child', cy: 'Y plentyn' },
      fields: [
        {
          name: 'iro_spoke_with_child_on', label: { en: 'The reviewing officer spoke with the child alone on', cy: 'Siaradodd y swyddog adolygu â’r plentyn ar ei ben ei hun ar' },
          law: 'review-iro-speaks-privately',
        },
        { name: 'not_spoken_reason', label: { en: 'Why they did not speak', cy: 'Pam na siaradon nhw' }, codes: notSpokenReasons, askedWhen: { field: 'iro_spoke_with_child_on', is: [''] } },
        { name: 'participation', label: { en: 'How the child took part', cy: 'Sut y cymerodd y plentyn ran' }, codes: participations },
        { name: 'advocacy_offered', label: { en: 'Was an advocate offered?', cy: 'A gynigiwyd eiriolwr?' } },
        { name: 'parents_views_obtained', label: { en: 'Were the parents’ views obtained?', cy: 'A gafwyd safbwyntiau’r rhieni?' } },
      ],
    },
    {
      title: { en: 'What came of it', cy: 'Beth ddaeth ohono' },
      fields: [
        { name: 'permanence_plan_clear', label: { en: 'Is the plan for permanence clear?', cy: 'A yw’r cynllun sefydlogrwydd yn glir?' } },
        { name: 'record_distributed_on', label: { en: 'Record sent out on', cy: 'Anfonwyd y cofnod ar' } },
      ],
    },
  ],
};
