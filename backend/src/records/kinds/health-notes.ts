import { healthNoteKinds } from '../../domain/codes/health-note-kinds.js';
import type { RecordKind } from '../record-kind.js';

export const healthNotes: RecordKind = {
  name: 'health-notes',
  section: 'health',
  titles: {
    one: { en: 'Something about the child’s health', cy: 'Rhywbeth am iechyd y plentyn' },
    many: { en: 'What to know about the child’s health', cy: 'Beth i’w wybod am iechyd y plentyn' },
    add: { en: 'Record something about the child’s health', cy: 'Cofnodi rhywbeth am iechyd y plentyn' },
    change: { en: 'Correct something about the child’s health', cy: 'Cywiro rhywbeth am iechyd y plentyn' },
  },
  permissions: ['record-work'],
  shown: ['kind', 'details', 'noted_on', 'ended_on'],
  newestBy: 'noted_on',
  groups: [
    {
      fields: [
        { name: 'kind', label: { en: 'What it is about', cy: 'Am beth y mae' }, codes: healthNoteKinds, missing: { en: 'Select what it is about', cy: 'Dewiswch am beth y mae' } },
        { name: 'details', label: { en: 'What to know', cy: 'Beth i’w wybod' }, isLong: true, missing: { en: 'Enter what to know', cy: 'Rhowch yr hyn sydd i’w wybod' } },
        { name: 'noted_on', label: { en: 'Since or on', cy: 'Ers neu ar' }, missing: { en: 'Enter the date', cy: 'Rhowch y dyddiad' } },
        { name: 'ended_on', label: { en: 'No longer so from', cy: 'Nid felly mwyach o' } },
      ],
    },
  ],
};
