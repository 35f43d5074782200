import { assessmentKinds } from '../../domain/codes/assessment-kinds.js';
import type { RecordKind } from '../record-kind.js';

export const assessments: RecordKind = {
  name: 'assessments',
  section: 'visits',
  titles: {
    one: { en: 'Assessment', cy: 'Asesiad' },
    many: { en: 'Assessments', cy: 'Asesiadau' },
    add: { en: 'Record an assessment', cy: 'Cofnodi asesiad' },
    change: { en: 'Correct an assessment', cy: 'Cywiro asesiad' },
  },
  permissions: ['record-work'],
  shown: ['kind', 'started_on', 'completed_on', 'manager_agreed_on'],
  newestBy: 'started_on',
  groups: [
    {
      fields: [
        { name: 'kind', label: { en: 'What is assessed', cy: 'Beth sy’n cael ei asesu' }, codes: assessmentKinds, missing: { en: 'Select what is assessed', cy: 'Dewiswch beth sy’n cael ei asesu' } },
        { name: 'started_on', label: { en: 'Began on', cy: 'Dechreuodd ar' }, missing: { en: 'Enter the date the assessment began', cy: 'Rhowch y dyddiad y dechreuodd yr asesiad' } },
        { name: 'child_seen_alone', label: { en: 'Was the child seen alone?', cy: 'A welwyd y plentyn ar ei ben ei hun?' } },
        { name: 'views_recorded', label: { en: 'Are the child’s views recorded?', cy: 'A yw safbwyntiau’r plentyn wedi’u cofnodi?' } },
        { name: 'completed_on', label: { en: 'Completed on', cy: 'Cwblhawyd ar' } },
        { name: 'manager_agreed_on', label: { en: 'Agreed by a manager on', cy: 'Cytunwyd gan reolwr ar' } },
      ],
    },
    {
      title: { en: 'What it says', cy: 'Beth mae’n ei ddweud' },
      fields: [
        { name: 'views', label: { en: 'The child’s views, wishes and feelings', cy: 'Safbwyntiau, dymuniadau a theimladau’r plentyn' }, hint: { en: 'In their own words where you can.', cy: 'Yn eu geiriau eu hunain lle gallwch.' }, isLong: true, isVoice: true },
        { name: 'strengths', label: { en: 'What is strong', cy: 'Beth sy’n gryf' }, isLong: true },
        { name: 'risks', label: { en: 'What worries you', cy: 'Beth sy’n eich poeni' }, isLong: true },
        { name: 'analysis', label: { en: 'What it comes to', cy: 'I beth mae hyn yn arwain' }, isLong: true },
        { name: 'rationale', label: { en: 'Why this was decided', cy: 'Pam y penderfynwyd hyn' }, isLong: true },
        { name: 'manager_challenge', label: { en: 'What the manager questioned, and the answer', cy: 'Beth a gwestiynodd y rheolwr, a’r ateb' }, isLong: true },
      ],
    },
  ],
};
