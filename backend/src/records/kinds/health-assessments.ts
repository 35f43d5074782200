import { healthProfessions } from '../../domain/codes/health-professions.js';
import { healthAssessmentKinds } from '../../domain/codes/health-assessment-kinds.js';
import type { RecordKind } from '../record-kind.js';

export const healthAssessments: RecordKind = {
  name: 'health-assessments',
  section: 'health',
  titles: {
    one: { en: 'Health assessment or check', cy: 'Asesiad neu archwiliad iechyd' },
    many: { en: 'Health assessments and checks', cy: 'Asesiadau ac archwiliadau iechyd' },
    add: { en: 'Record a health assessment or check', cy: 'Cofnodi asesiad neu archwiliad iechyd' },
    change: { en: 'Correct a health assessment or check', cy: 'Cywiro asesiad neu archwiliad iechyd' },
  },
  permissions: ['record-work'],
  shown: ['kind', 'assessed_on', 'refused'],
  newestBy: 'assessed_on',
  groups: [
    {
      fields: [
        { name: 'kind', label: { en: 'What was done', cy: 'Beth a wnaed' }, codes: healthAssessmentKinds, missing: { en: 'Select what was done', cy: 'Dewiswch beth a wnaed' } },
        { name: 'assessed_on', label: { en: 'On', cy: 'Ar' }, missing: { en: 'Enter the date', cy: 'Rhowch y dyddiad' }, law: 'health-assessment-initial' },
        { name: 'refused', label: { en: 'Did the young person refuse?', cy: 'A wrthododd y person ifanc?' } },
      ],
    },
    {
      title: { en: 'Who looked, and what they found', cy: 'Pwy edrychodd, a beth a gafwyd' },
      fields: [
        { name: 'assessor', label: { en: 'Who did it', cy: 'Pwy a’i gwnaeth' } },
        { name: 'profession', label: { en: 'As', cy: 'Fel' }, codes: healthProfessions },
        { name: 'report_received_on', label: { en: 'Report received on', cy: 'Derbyniwyd yr adroddiad ar' } },
        { name: 'story', label: { en: 'My health story', cy: 'Stori fy iechyd' }, hint: { en: 'What it found, in words the young person can read themselves.', cy: 'Beth a gafwyd, mewn geiriau y gall y person ifanc eu darllen.' }, isLong: true },
      ],
    },
  ],
};
