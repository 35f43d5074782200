import { agencies } from '../../domain/codes/agencies.js';
import { carerKinds } from '../../domain/codes/carer-kinds.js';
import { profitStatuses } from '../../domain/codes/profit-statuses.js';
import { areaCodes } from '../area-codes.js';
import { languages } from './languages.js';
import type { RecordKind } from '../record-kind.js';

export const carers: RecordKind = {
  name: 'carers',
  section: 'shared',
  titles: {
    one: { en: 'Carer household', cy: 'Aelwyd ofalu' },
    many: { en: 'Carers', cy: 'Gofalwyr' },
    add: { en: 'Add a carer household', cy: 'Ychwanegu aelwyd ofalu' },
    change: { en: 'Correct a carer household', cy: 'Cywiro aelwyd ofalu' },
  },
  permissions: ['keep-carers'],
  shown: ['name', 'kind', 'approved_on', 'approval_ended_on', 'area_authority'],
  groups: [
    {
      fields: [
        { name: 'name', label: { en: 'Names of the carers', cy: 'Enwau’r gofalwyr' }, missing: { en: 'Enter the names of the carers', cy: 'Rhowch enwau’r gofalwyr' } },
        { name: 'kind', label: { en: 'Kind of approval', cy: 'Math o gymeradwyaeth' }, codes: carerKinds, missing: { en: 'Select the kind of approval', cy: 'Dewiswch y math o gymeradwyaeth' } },
        { name: 'agency', label: { en: 'Approved by', cy: 'Cymeradwywyd gan' }, codes: agencies, missing: { en: 'Select who approved them', cy: 'Dewiswch pwy a’u cymeradwyodd' } },
        { name: 'approved_on', label: { en: 'Approved on', cy: 'Cymeradwywyd ar' }, missing: { en: 'Enter the date of approval', cy: 'Rhowch ddyddiad y gymeradwyaeth' } },
        { name: 'places', label: { en: 'For how many children', cy: 'Ar gyfer faint o blant' }, missing: { en: 'Enter for how many children they are approved', cy: 'Rhowch ar gyfer faint o blant y’u cymeradwywyd' } },
        { name: 'area_authority', label: { en: 'In whose area they live', cy: 'Yn ardal pa gyngor maent yn byw' }, codes: areaCodes },
        { name: 'works_in_welsh', label: { en: 'Do they speak Welsh at home?', cy: 'Ydyn nhw’n siarad Cymraeg gartref?' } },
        {
          name: 'profit_status', label: { en: 'Kind of provider', cy: 'Math o ddarparwr' }, codes: profitStatuses, askedWhen: { field: 'agency', is: ['independent', 'other-authority'] },
          hint: { en: 'Profit is being taken out of children’s care in Wales; placements with a for-profit provider need approval.', cy: 'Mae elw’n cael ei ddileu o ofal plant yng Nghymru; mae angen cymeradwyaeth ar gyfer lleoliadau gyda darparwr er elw.' },
        },
        { name: 'approval_ended_on', label: { en: 'Approval ended on', cy: 'Daeth y gymeradwyaeth i ben ar' } },
      ],
    },
    {
      title: { en: 'What a child is told of them', cy: 'Beth mae plentyn yn cael gwybod amdanynt' },
      hint: {
        en: 'Written with the carers, to the child, in short sentences. It goes into “About my carers”. No address, and nothing that is somebody else’s.',
        cy: 'Ysgrifennwch gyda’r gofalwyr, at y plentyn, mewn brawddegau byr. Mae’n mynd i “Am fy ngofalwyr”. Dim cyfeiriad, a dim byd sy’n perthyn i rywun arall.',
      },
      fields: [
        { name: 'told_language', label: { en: 'Written in', cy: 'Ysgrifennwyd yn' }, codes: languages },
        { name: 'who_lives_there', label: { en: 'Who lives there', cy: 'Pwy sy’n byw yno' }, isLong: true },
        { name: 'pets', label: { en: 'Pets', cy: 'Anifeiliaid anwes' }, isLong: true },
        { name: 'likes', label: { en: 'What they like', cy: 'Beth maen nhw’n ei hoffi' }, isLong: true },
        { name: 'house_rules', label: { en: 'How things are done in the house', cy: 'Sut mae pethau’n cael eu gwneud yn y tŷ' }, isLong: true },
        { name: 'first_days', label: { en: 'The first days, and the way to school', cy: 'Y dyddiau cyntaf, a’r daith i’r ysgol' }, isLong: true },
      ],
    },
  ],
};
