import { educationPlanExemptions } from '../../domain/codes/education-plan-exemptions.js';
import type { RecordKind } from '../record-kind.js';

export const personalEducationPlans: RecordKind = {
  name: 'personal-education-plans',
  section: 'learning',
  titles: {
    one: { en: 'Personal education plan', cy: 'Cynllun addysg personol' },
    many: { en: 'Personal education plans', cy: 'Cynlluniau addysg personol' },
    add: { en: 'Record a personal education plan', cy: 'Cofnodi cynllun addysg personol' },
    change: { en: 'Correct a personal education plan', cy: 'Cywiro cynllun addysg personol' },
  },
  permissions: ['record-work'],
  shown: ['agreed_on', 'school_started_on', 'reviewed_on', 'exempt'],
  groups: [
    {
      fields: [
        { name: 'agreed_on', label: { en: 'Agreed on', cy: 'Cytunwyd ar' }, missing: { en: 'Enter the date the plan was agreed', cy: 'Rhowch y dyddiad y cytunwyd ar y cynllun' } },
        { name: 'exempt', label: { en: 'Why no plan is needed', cy: 'Pam nad oes angen cynllun' }, hint: { en: 'Leave empty where the child needs one.', cy: 'Gadewch yn wag lle mae angen un ar y plentyn.' }, codes: educationPlanExemptions },
        { name: 'school_started_on', label: { en: 'Started at the school on', cy: 'Dechreuodd yn yr ysgol ar' } },
        { name: 'reviewed_on', label: { en: 'Last reviewed on', cy: 'Adolygwyd ddiwethaf ar' } },
      ],
    },
  ],
};
