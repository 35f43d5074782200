import { allocationRoles } from '../../domain/codes/allocation-roles.js';
import { handoverReasons } from '../../domain/codes/handover-reasons.js';
import type { RecordKind } from '../record-kind.js';

/** What one worker tells the next. Written where a child is reallocated; here it is put right, or one of before is added. */
export const handovers: RecordKind = {
  name: 'handovers',
  section: 'workers',
  titles: {
    one: { en: 'Handover', cy: 'Nodyn trosglwyddo' },
    many: { en: 'Handovers', cy: 'Nodiadau trosglwyddo' },
    add: { en: 'Add a handover', cy: 'Ychwanegu nodyn trosglwyddo' },
    change: { en: 'Correct a handover', cy: 'Cywiro nodyn trosglwyddo' },
  },
  permissions: ['record-work'],
  shown: ['handed_over_on', 'role', 'from_staff_id', 'to_staff_id'],
  newestBy: 'handed_over_on',
  groups: [
    {
      fields: [
        { name: 'role', label: { en: 'As', cy: 'Fel' }, codes: allocationRoles, missing: { en: 'Select what the worker is to the child', cy: 'Dewiswch beth yw’r gweithiwr i’r plentyn' } },
        { name: 'from_staff_id', label: { en: 'From', cy: 'Gan' } },
        { name: 'to_staff_id', label: { en: 'To', cy: 'I' }, missing: { en: 'Select the new worker', cy: 'Dewiswch y gweithiwr newydd' } },
        { name: 'handed_over_on', label: { en: 'First day of the new worker', cy: 'Diwrnod cyntaf y gweithiwr newydd' }, missing: { en: 'Enter the first day of the new worker', cy: 'Rhowch ddiwrnod cyntaf y gweithiwr newydd' }, isAhead: true },
        { name: 'reason', label: { en: 'Why', cy: 'Pam' }, codes: handoverReasons },
        { name: 'handover', label: { en: 'Handover', cy: 'Nodyn trosglwyddo' }, isLong: true },
      ],
    },
  ],
};
