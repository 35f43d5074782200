import type { RecordKind } from '../record-kind.js';

export const schools: RecordKind = {
  name: 'schools',
  section: 'learning',
  titles: {
    one: { en: 'School', cy: 'Ysgol' },
    many: { en: 'Schools', cy: 'Ysgolion' },
    add: { en: 'Record a school', cy: 'Cofnodi ysgol' },
    change: { en: 'Correct a school', cy: 'Cywiro ysgol' },
  },
  permissions: ['record-work'],
  shown: ['school', 'started_on', 'ended_on'],
  newestBy: 'started_on',
  groups: [
    {
      fields: [
        { name: 'school', label: { en: 'Name of the school', cy: 'Enw’r ysgol' }, missing: { en: 'Enter the name of the school', cy: 'Rhowch enw’r ysgol' } },
        { name: 'started_on', label: { en: 'Started on', cy: 'Dechreuodd ar' }, missing: { en: 'Enter the date the child started', cy: 'Rhowch y dyddiad y dechreuodd y plentyn' } },
        { name: 'welsh_medium', label: { en: 'Is it taught in Welsh?', cy: 'Ai trwy’r Gymraeg y mae’r addysg?' } },
        { name: 'ended_on', label: { en: 'Left on', cy: 'Gadawodd ar' } },
        { name: 'reason_ended', label: { en: 'Why the child left', cy: 'Pam y gadawodd y plentyn' } },
      ],
    },
  ],
};
