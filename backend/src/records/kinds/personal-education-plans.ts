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
    {
      title: { en: 'What the plan says', cy: 'Beth mae’r cynllun yn ei ddweud' },
      hint: { en: 'The headings of Schedule 2 to the 2015 Regulations.', cy: 'Penawdau Atodlen 2 i Reoliadau 2015.' },
      fields: [
        { name: 'child_view', label: { en: 'What the child says about it', cy: 'Beth mae’r plentyn yn ei ddweud amdano' }, isLong: true, isVoice: true },
        { name: 'school', label: { en: 'School or other place of learning', cy: 'Ysgol neu fan dysgu arall' } },
        { name: 'designated_person', label: { en: 'Designated person at the school', cy: 'Person dynodedig yn yr ysgol' } },
        { name: 'history', label: { en: 'Schooling so far, with attendance and conduct', cy: 'Addysg hyd yma, gyda phresenoldeb ac ymddygiad' }, isLong: true },
        { name: 'achievements', label: { en: 'Achievements', cy: 'Cyflawniadau' }, isLong: true },
        { name: 'needs', label: { en: 'Special or additional learning needs', cy: 'Anghenion dysgu arbennig neu ychwanegol' }, isLong: true },
        { name: 'arrangements', label: { en: 'Arrangements there are, and how needs are met', cy: 'Trefniadau sydd ar waith, a sut y diwellir anghenion' }, isLong: true },
        { name: 'planned_changes', label: { en: 'Changes planned, and how disruption is kept low', cy: 'Newidiadau arfaethedig, a sut yr osgoir amharu' }, isLong: true },
        { name: 'interests', label: { en: 'What they enjoy outside lessons', cy: 'Beth maen nhw’n ei fwynhau y tu allan i wersi' }, isLong: true },
        { name: 'carer_role', label: { en: 'What the carer does to help', cy: 'Beth mae’r gofalwr yn ei wneud i helpu' }, isLong: true },
        { name: 'targets', label: { en: 'Targets', cy: 'Targedau' }, isLong: true },
      ],
    },
  ],
};
