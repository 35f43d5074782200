import { pathwayKinds } from '../../domain/codes/pathway-kinds.js';
import type { RecordKind } from '../record-kind.js';

export const pathwayAssessmentsAndPlans: RecordKind = {
  name: 'pathway-assessments-and-plans',
  section: 'leaving',
  titles: {
    one: { en: 'Pathway assessment or plan', cy: 'Asesiad neu gynllun llwybr' },
    many: { en: 'Pathway assessments and plans', cy: 'Asesiadau a chynlluniau llwybr' },
    add: { en: 'Record a pathway assessment or plan', cy: 'Cofnodi asesiad neu gynllun llwybr' },
    change: { en: 'Correct a pathway assessment or plan', cy: 'Cywiro asesiad neu gynllun llwybr' },
  },
  permissions: ['record-work'],
  shown: ['kind', 'completed_on', 'young_person_took_part', 'copy_given_on'],
  newestBy: 'completed_on',
  groups: [
    {
      fields: [
        { name: 'kind', label: { en: 'What was completed', cy: 'Beth a gwblhawyd' }, codes: pathwayKinds, missing: { en: 'Select what was completed', cy: 'Dewiswch beth a gwblhawyd' } },
        {
          name: 'completed_on', label: { en: 'Completed on', cy: 'Cwblhawyd ar' }, missing: { en: 'Enter the date it was completed', cy: 'Rhowch y dyddiad y’i cwblhawyd' },
          law: 'lc-assessment-cat1',
        },
        { name: 'young_person_took_part', label: { en: 'Did the young person take part?', cy: 'A gymerodd y person ifanc ran?' } },
        { name: 'copy_given_on', label: { en: 'The young person was given a copy on', cy: 'Rhoddwyd copi i’r person ifanc ar' } },
      ],
    },
  ],
};
