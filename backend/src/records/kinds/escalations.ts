import { escalationThemes } from '../../domain/codes/escalation-themes.js';
import type { RecordKind } from '../record-kind.js';

export const escalations: RecordKind = {
  name: 'escalations',
  section: 'reviews',
  titles: {
    one: { en: 'Concern raised', cy: 'Pryder a godwyd' },
    many: { en: 'Concerns raised', cy: 'Pryderon a godwyd' },
    add: { en: 'Raise a concern', cy: 'Codi pryder' },
    change: { en: 'Correct a concern', cy: 'Cywiro pryder' },
  },
  permissions: ['record-reviews'],
  shown: ['theme', 'raised_on', 'stage', 'resolved_on'],
  newestBy: 'raised_on',
  groups: [
    {
      fields: [
        { name: 'theme', label: { en: 'What it is about', cy: 'Am beth y mae' }, codes: escalationThemes, isNeeded: true, missing: { en: 'Select what it is about', cy: 'Dewiswch am beth y mae' } },
        { name: 'raised_by', label: { en: 'Raised by', cy: 'Codwyd gan' }, missing: { en: 'Select who raised it', cy: 'Dewiswch pwy a’i cododd' } },
        { name: 'raised_on', label: { en: 'Raised on', cy: 'Codwyd ar' }, missing: { en: 'Enter the date it was raised', cy: 'Rhowch y dyddiad y’i codwyd' } },
        { name: 'stage', label: { en: 'Stage', cy: 'Cam' }, hint: { en: '1 informal, 2 team manager, 3 head of service, 4 director.', cy: '1 anffurfiol, 2 rheolwr tîm, 3 pennaeth gwasanaeth, 4 cyfarwyddwr.' }, missing: { en: 'Enter the stage, 1 to 4', cy: 'Rhowch y cam, 1 i 4' } },
        { name: 'resolved_on', label: { en: 'Resolved on', cy: 'Datryswyd ar' } },
        { name: 'referred_to_cafcass_on', label: { en: 'Referred to Cafcass Cymru on', cy: 'Cyfeiriwyd at Cafcass Cymru ar' } },
      ],
    },
  ],
};
