import { allocationRoles } from '../../domain/codes/allocation-roles.js';
import type { RecordKind } from '../record-kind.js';

export const allocations: RecordKind = {
  name: 'allocations',
  section: 'workers',
  titles: {
    one: { en: 'Worker of the child', cy: 'Gweithiwr y plentyn' },
    many: { en: 'Workers of the child', cy: 'Gweithwyr y plentyn' },
    add: { en: 'Allocate a worker', cy: 'Dyrannu gweithiwr' },
    change: { en: 'Correct an allocation', cy: 'Cywiro dyraniad' },
  },
  permissions: ['allocate'],
  shown: ['staff_id', 'role', 'started_on', 'ended_on'],
  newestBy: 'started_on',
  groups: [
    {
      fields: [
        { name: 'role', label: { en: 'As', cy: 'Fel' }, codes: allocationRoles, missing: { en: 'Select what the worker is to the child', cy: 'Dewiswch beth yw’r gweithiwr i’r plentyn' } },
        { name: 'staff_id', label: { en: 'Who', cy: 'Pwy' }, missing: { en: 'Select the worker', cy: 'Dewiswch y gweithiwr' } },
        { name: 'started_on', label: { en: 'From', cy: 'O' }, missing: { en: 'Enter the date the worker began', cy: 'Rhowch y dyddiad y dechreuodd y gweithiwr' } },
        { name: 'ended_on', label: { en: 'No longer from', cy: 'Nid mwyach o' }, hint: { en: 'The first day somebody else or nobody was allocated.', cy: 'Y diwrnod cyntaf yr oedd rhywun arall neu neb wedi’i ddyrannu.' } },
      ],
    },
  ],
  overlaps: ({ name, from, to }) =>
    to
      ? { en: `${name.en} was allocated in this role from ${from.en} to ${to.en}. Change that allocation or this date`, cy: `Roedd ${name.cy} wedi’i ddyrannu yn y rôl hon o ${from.cy} hyd ${to.cy}. Newidiwch y dyraniad hwnnw neu’r dyddiad hwn` }
      : { en: `${name.en} has been allocated in this role since ${from.en}. End that allocation or change this date`, cy: `Mae ${name.cy} wedi’i ddyrannu yn y rôl hon ers ${from.cy}. Rhowch ddyddiad gorffen i’r dyraniad hwnnw neu newidiwch y dyddiad hwn` },
  endsOpen: {
    offer: ({ name, from }) => ({ en: `${name.en}, allocated since ${from.en}, stops on the same day`, cy: `Mae ${name.cy}, a ddyrannwyd ers ${from.cy}, yn gorffen ar yr un diwrnod` }),
    fields: [],
  },
};
