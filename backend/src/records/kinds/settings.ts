import { agencies } from '../../domain/codes/agencies.js';
import { profitStatuses } from '../../domain/codes/profit-statuses.js';
import { settingKinds } from '../../domain/codes/setting-kinds.js';
import { areaCodes } from '../area-codes.js';
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
      ],
    },
  ],
};
