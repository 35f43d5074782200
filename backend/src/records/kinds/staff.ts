import { employments } from '../../domain/codes/employments.js';
import { jobs } from '../../domain/codes/jobs.js';
import type { RecordKind } from '../record-kind.js';

export const staff: RecordKind = {
  name: 'staff',
  section: 'shared',
  titles: {
    one: { en: 'Member of staff', cy: 'Aelod o staff' },
    many: { en: 'Staff', cy: 'Staff' },
    add: { en: 'Add a member of staff', cy: 'Ychwanegu aelod o staff' },
    change: { en: 'Correct a member of staff', cy: 'Cywiro aelod o staff' },
  },
  permissions: ['keep-staff'],
  shown: ['name', 'job', 'team', 'started_on', 'ended_on'],
  groups: [
    {
      fields: [
        { name: 'name', label: { en: 'Name', cy: 'Enw' }, missing: { en: 'Enter the name', cy: 'Rhowch yr enw' } },
        { name: 'email', label: { en: 'Work e-mail', cy: 'E-bost gwaith' }, hint: { en: 'The account of the same e-mail works with this person’s children.', cy: 'Mae’r cyfrif â’r un e-bost yn gweithio gyda phlant y person hwn.' } },
        { name: 'phone', label: { en: 'Work telephone', cy: 'Ffôn gwaith' }, hint: { en: 'Children and families are given it.', cy: 'Mae plant a theuluoedd yn ei gael.' } },
        { name: 'job', label: { en: 'Job', cy: 'Swydd' }, codes: jobs, missing: { en: 'Select the job', cy: 'Dewiswch y swydd' } },
        { name: 'team', label: { en: 'Team', cy: 'Tîm' } },
        { name: 'employment', label: { en: 'Employed', cy: 'Cyflogir' }, codes: employments },
        { name: 'wte', label: { en: 'Share of full time', cy: 'Cyfran o amser llawn' }, hint: { en: '1 is full time, 0.5 half.', cy: 'Mae 1 yn amser llawn, 0.5 yn hanner.' } },
        { name: 'registration_number', label: { en: 'Social Care Wales registration', cy: 'Cofrestriad Gofal Cymdeithasol Cymru' } },
        { name: 'qualified_on', label: { en: 'Qualified on', cy: 'Cymhwysodd ar' } },
        { name: 'works_in_welsh', label: { en: 'Works in Welsh?', cy: 'A yw’n gweithio yn Gymraeg?' } },
        { name: 'started_on', label: { en: 'Started on', cy: 'Dechreuodd ar' }, missing: { en: 'Enter the date they started', cy: 'Rhowch y dyddiad y dechreuon nhw' } },
        { name: 'ended_on', label: { en: 'Left on', cy: 'Gadawodd ar' } },
      ],
    },
  ],
};
