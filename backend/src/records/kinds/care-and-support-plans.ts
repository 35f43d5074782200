import { permanenceOptions } from '../../domain/codes/permanence-options.js';
import type { RecordKind } from '../record-kind.js';

/** That a care and support plan was made and what it holds; it is written where plans are written. */
export const careAndSupportPlans: RecordKind = {
  name: 'care-and-support-plans',
  section: 'plans',
  titles: {
    one: { en: 'Care and support plan', cy: 'Cynllun gofal a chymorth' },
    many: { en: 'Care and support plans', cy: 'Cynlluniau gofal a chymorth' },
    add: { en: 'Record that a care and support plan was made', cy: 'Cofnodi bod cynllun gofal a chymorth wedi’i wneud' },
    change: { en: 'Correct what is recorded of a care and support plan', cy: 'Cywiro’r hyn a gofnodwyd am gynllun gofal a chymorth' },
  },
  permissions: ['record-work'],
  shown: ['prepared_on', 'permanence_option', 'has_health_plan', 'has_personal_education_plan', 'child_has_copy_on'],
  groups: [
    {
      fields: [
        {
          name: 'prepared_on', label: { en: 'Prepared on', cy: 'Paratowyd ar' }, missing: { en: 'Enter the date the plan was prepared', cy: 'Rhowch y dyddiad y paratowyd y cynllun' },
          law: 'care-plan-first',
        },
        { name: 'assessment_id', label: { en: 'Rests on the assessment', cy: 'Yn seiliedig ar yr asesiad' } },
        { name: 'permanence_option', label: { en: 'Long-term plan', cy: 'Cynllun hirdymor' }, codes: permanenceOptions },
        { name: 'has_health_plan', label: { en: 'Does it hold a health plan?', cy: 'A oes ynddo gynllun iechyd?' }, missing: { en: 'Select whether it holds a health plan', cy: 'Dewiswch a oes ynddo gynllun iechyd' } },
        { name: 'has_personal_education_plan', label: { en: 'Does it hold a personal education plan?', cy: 'A oes ynddo gynllun addysg personol?' }, missing: { en: 'Select whether it holds a personal education plan', cy: 'Dewiswch a oes ynddo gynllun addysg personol' } },
        { name: 'outcomes', label: { en: 'How many outcomes', cy: 'Faint o ganlyniadau' } },
        { name: 'outcomes_with_timescale', label: { en: 'How many of them by a date', cy: 'Faint ohonynt erbyn dyddiad' } },
        { name: 'agreed_with_child', label: { en: 'Was it agreed with the child?', cy: 'A gytunwyd arno gyda’r plentyn?' } },
        { name: 'child_has_copy_on', label: { en: 'The child was given a copy on', cy: 'Rhoddwyd copi i’r plentyn ar' } },
      ],
    },
  ],
  check: ({ outcomes, outcomes_with_timescale }) =>
    outcomes_with_timescale && Number(outcomes_with_timescale) > Number(outcomes || 0)
      ? [{ field: 'outcomes_with_timescale', message: { en: 'No more outcomes can have a date than there are outcomes', cy: 'Ni all mwy o ganlyniadau fod â dyddiad nag sydd o ganlyniadau' } }] : [],
};
