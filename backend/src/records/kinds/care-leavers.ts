import { activities } from '../../domain/codes/activities.js';
import { careLeaverAccommodations } from '../../domain/codes/care-leaver-accommodations.js';
import { youngPersonCategories } from '../../domain/codes/young-person-categories.js';
import { areaCodes } from '../area-codes.js';
import type { RecordKind } from '../record-kind.js';

/** How a young person leaving care is getting on, as it stood on a day. */
export const careLeavers: RecordKind = {
  name: 'care-leavers',
  section: 'leaving',
  titles: {
    one: { en: 'How a young person is getting on', cy: 'Sut mae person ifanc yn dod ymlaen' },
    many: { en: 'How the young person is getting on', cy: 'Sut mae’r person ifanc yn dod ymlaen' },
    add: { en: 'Record how the young person is getting on', cy: 'Cofnodi sut mae’r person ifanc yn dod ymlaen' },
    change: { en: 'Correct how the young person is getting on', cy: 'Cywiro sut mae’r person ifanc yn dod ymlaen' },
  },
  permissions: ['record-work'],
  shown: ['recorded_on', 'category', 'accommodation', 'activity', 'in_touch'],
  groups: [
    {
      fields: [
        { name: 'recorded_on', label: { en: 'As it stood on', cy: 'Fel yr oedd ar' }, missing: { en: 'Enter the date', cy: 'Rhowch y dyddiad' } },
        { name: 'category', label: { en: 'Category', cy: 'Categori' }, codes: youngPersonCategories, missing: { en: 'Select the category', cy: 'Dewiswch y categori' } },
        { name: 'in_touch', label: { en: 'Are we in touch?', cy: 'Ydyn ni mewn cysylltiad?' } },
        { name: 'accommodation', label: { en: 'Lives', cy: 'Yn byw' }, codes: careLeaverAccommodations },
        { name: 'accommodation_suitable', label: { en: 'Is it suitable?', cy: 'A yw’n addas?' }, law: 'lc-suitable-accommodation' },
        { name: 'area_authority', label: { en: 'In whose area', cy: 'Yn ardal pa gyngor' }, codes: areaCodes },
        { name: 'activity', label: { en: 'Main activity', cy: 'Prif weithgaredd' }, codes: activities },
        { name: 'sponsored_scheme', label: { en: 'Scheme the council supports', cy: 'Cynllun y mae’r cyngor yn ei gefnogi' } },
      ],
    },
  ],
};
