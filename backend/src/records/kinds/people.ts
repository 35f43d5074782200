import type { RecordKind } from '../record-kind.js';
import { languages } from './languages.js';
import { restrictedPeople } from './relationships.js';

/** Somebody other than the child. The row is shared by the children of a family: each sees it through what the person is to them. */
export const people: RecordKind = {
  name: 'people',
  section: 'family',
  titles: {
    one: { en: 'Person', cy: 'Person' },
    many: { en: 'People', cy: 'Pobl' },
    add: { en: 'Add a person', cy: 'Ychwanegu person' },
    change: { en: 'Correct what is known of a person', cy: 'Cywiro’r hyn sy’n hysbys am berson' },
  },
  about: { en: 'Where brothers and sisters have the same person, this changes for all of them.', cy: 'Os yw’r un person gan frodyr a chwiorydd, bydd hyn yn newid i bob un ohonynt.' },
  permissions: ['record-work'],
  through: 'relationships',
  addedAt: ['people', 'new'],
  isCorrectedOnly: true,
  shown: ['name', 'date_of_birth', 'preferred_language'],
  reads: ['relationships'],
  kept: ({ key, values }, around) => {
    if (restrictedPeople(around).has(key)) return ['name', 'date_of_birth', 'preferred_language', 'address', 'phone', 'address_protected'];
    return values['address_protected'] === 'true' ? ['address', 'phone'] : [];
  },
  groups: [
    {
      title: { en: 'The person', cy: 'Y person' },
      fields: [
        { name: 'name', label: { en: 'Name', cy: 'Enw' }, missing: { en: 'Enter the name of the person', cy: 'Rhowch enw’r person' } },
        { name: 'date_of_birth', label: { en: 'Date of birth', cy: 'Dyddiad geni' } },
        { name: 'preferred_language', label: { en: 'Which language do they prefer?', cy: 'Pa iaith sydd orau ganddyn nhw?' }, codes: languages },
        { name: 'address', label: { en: 'Address', cy: 'Cyfeiriad' }, isLong: true },
        { name: 'phone', label: { en: 'Phone number', cy: 'Rhif ffôn' } },
        {
          name: 'address_protected', label: { en: 'Must the address and phone number be kept from others?', cy: 'A oes rhaid cadw’r cyfeiriad a’r rhif ffôn rhag eraill?' }, isNeeded: true,
          hint: { en: 'If yes, only those who record the child’s work see them.', cy: 'Os oes, dim ond y rhai sy’n cofnodi gwaith y plentyn sy’n eu gweld.' },
          missing: { en: 'Select whether the address must be kept from others', cy: 'Dewiswch a oes rhaid cadw’r cyfeiriad rhag eraill' },
        },
      ],
    },
  ],
};
