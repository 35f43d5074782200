import { agencies } from '../../domain/codes/agencies.js';
import { profitStatuses } from '../../domain/codes/profit-statuses.js';
import { settingKinds } from '../../domain/codes/setting-kinds.js';
import { areaCodes } from '../area-codes.js';
import { languages } from './languages.js';
import type { RecordKind } from '../record-kind.js';

export const settings: RecordKind = {
  name: 'settings',
  section: 'shared',
  titles: {
    one: { en: 'Home or other place', cy: 'Cartref neu le arall' },
    many: { en: 'Homes and other places', cy: 'Cartrefi a lleoedd eraill' },
    add: { en: 'Add a home or other place', cy: 'Ychwanegu cartref neu le arall' },
    change: { en: 'Correct a home or other place', cy: 'Cywiro cartref neu le arall' },
  },
  permissions: ['keep-carers'],
  shown: ['name', 'kind', 'run_by', 'places', 'area_authority'],
  groups: [
    {
      fields: [
        { name: 'name', label: { en: 'Name of the place', cy: 'Enw’r lle' }, missing: { en: 'Enter the name of the place', cy: 'Rhowch enw’r lle' } },
        { name: 'kind', label: { en: 'Kind of place', cy: 'Math o le' }, codes: settingKinds, missing: { en: 'Select the kind of place', cy: 'Dewiswch y math o le' } },
        { name: 'run_by', label: { en: 'Run by', cy: 'Yn cael ei redeg gan' }, codes: agencies, missing: { en: 'Select who runs it', cy: 'Dewiswch pwy sy’n ei redeg' } },
        { name: 'profit_status', label: { en: 'Kind of provider', cy: 'Math o ddarparwr' }, codes: profitStatuses, askedWhen: { field: 'run_by', is: ['independent', 'other-authority'] } },
        { name: 'registered', label: { en: 'Is it registered with the regulator?', cy: 'A yw wedi’i gofrestru gyda’r rheoleiddiwr?' } },
        { name: 'places', label: { en: 'Registered places', cy: 'Lleoedd cofrestredig' } },
        { name: 'area_authority', label: { en: 'In whose area it stands', cy: 'Yn ardal pa gyngor y mae' }, codes: areaCodes },
        { name: 'works_in_welsh', label: { en: 'Is Welsh spoken there?', cy: 'A siaredir Cymraeg yno?' } },
      ],
    },
    {
      title: { en: 'What a child is told of the home', cy: 'Beth mae plentyn yn cael gwybod am y cartref' },
      hint: {
        en: 'Written with the people who work there, to the child, in short sentences. It goes into “About my carers”. No address. Of the young people who live there how many, and never who.',
        cy: 'Ysgrifennwch gyda’r bobl sy’n gweithio yno, at y plentyn, mewn brawddegau byr. Mae’n mynd i “Am fy ngofalwyr”. Dim cyfeiriad. Nodwch faint o bobl ifanc sy’n byw yno, a byth pwy.',
      },
      fields: [
        { name: 'told_language', label: { en: 'Written in', cy: 'Ysgrifennwyd yn' }, codes: languages },
        { name: 'manager', label: { en: 'Who runs the home', cy: 'Pwy sy’n rhedeg y cartref' } },
        { name: 'who_lives_there', label: { en: 'How many live and work there', cy: 'Faint sy’n byw ac yn gweithio yno' }, isLong: true },
        { name: 'usual_day', label: { en: 'What a usual day is like', cy: 'Sut beth yw diwrnod arferol' }, isLong: true },
        { name: 'likes', label: { en: 'What is good there', cy: 'Beth sy’n dda yno' }, isLong: true },
        { name: 'pets', label: { en: 'Pets', cy: 'Anifeiliaid anwes' }, isLong: true },
        { name: 'house_rules', label: { en: 'How things are done there', cy: 'Sut mae pethau’n cael eu gwneud yno' }, isLong: true },
        { name: 'first_days', label: { en: 'The first days, and the way to school', cy: 'Y dyddiau cyntaf, a’r daith i’r ysgol' }, isLong: true },
      ],
    },
  ],
};
