import { disabilities } from '../../domain/codes/disabilities.js';
import { ethnicGroups } from '../../domain/codes/ethnic-groups.js';
import { preferredLanguages } from '../../domain/codes/preferred-languages.js';
import { sexes } from '../../domain/codes/sexes.js';
import { languageInWords } from '../language-in-words.js';
import type { RecordKind } from '../record-kind.js';

/** Who the child is. A child is created where duplicates are looked for; here its details are put right. */
export const children: RecordKind = {
  name: 'children',
  section: 'person',
  titles: {
    one: { en: 'Details of the child', cy: 'Manylion y plentyn' },
    many: { en: 'Details of the child', cy: 'Manylion y plentyn' },
    add: { en: 'Details of the child', cy: 'Manylion y plentyn' },
    change: { en: 'Correct the child’s details', cy: 'Cywiro manylion y plentyn' },
  },
  permissions: ['record-work'],
  isCorrectedOnly: true,
  shown: ['forenames', 'surname', 'date_of_birth', 'preferred_language'],
  groups: [
    {
      title: { en: 'Name and birth', cy: 'Enw a geni' },
      fields: [
        { name: 'forenames', label: { en: 'First names', cy: 'Enwau cyntaf' }, missing: { en: 'Enter the child’s first names', cy: 'Rhowch enwau cyntaf y plentyn' } },
        { name: 'surname', label: { en: 'Surname', cy: 'Cyfenw' }, missing: { en: 'Enter the child’s surname', cy: 'Rhowch gyfenw’r plentyn' } },
        { name: 'known_as', label: { en: 'Likes to be called', cy: 'Yn hoffi cael ei alw’n' } },
        { name: 'date_of_birth', label: { en: 'Date of birth', cy: 'Dyddiad geni' }, missing: { en: 'Enter the date of birth', cy: 'Rhowch y dyddiad geni' } },
        { name: 'date_of_birth_estimated', label: { en: 'Is the date of birth estimated?', cy: 'Ai amcangyfrif yw’r dyddiad geni?' } },
        { name: 'sex', label: { en: 'Sex', cy: 'Rhyw' }, codes: sexes },
        { name: 'died_on', label: { en: 'Died on', cy: 'Bu farw ar' } },
      ],
    },
    {
      title: { en: 'Language and identity', cy: 'Iaith a hunaniaeth' },
      fields: [
        { name: 'preferred_language', label: { en: 'Preferred language', cy: 'Dewis iaith' }, codes: preferredLanguages },
        { name: 'first_language', label: { en: 'First language', cy: 'Iaith gyntaf' }, hint: { en: 'Its name, or its code as in pl for Polish', cy: 'Ei henw, neu ei chod fel pl am Bwyleg' }, says: languageInWords },
        { name: 'religion', label: { en: 'Religion', cy: 'Crefydd' } },
        { name: 'ethnicity', label: { en: 'Ethnic group', cy: 'Grŵp ethnig' }, codes: ethnicGroups },
        { name: 'disability', label: { en: 'Disability', cy: 'Anabledd' }, codes: disabilities },
        { name: 'unaccompanied_asylum_seeking', label: { en: 'Unaccompanied and seeking asylum?', cy: 'A yw ar ei ben ei hun ac yn ceisio lloches?' } },
      ],
    },
    {
      title: { en: 'Numbers and address', cy: 'Rhifau a chyfeiriad' },
      fields: [
        { name: 'nhs_number', label: { en: 'NHS number', cy: 'Rhif GIG' } },
        { name: 'upn', label: { en: 'Unique pupil number', cy: 'Rhif unigryw disgybl' } },
        { name: 'home_postcode', label: { en: 'Postcode of the family home', cy: 'Cod post cartref y teulu' } },
      ],
    },
  ],
  check: ({ date_of_birth = '', died_on }) =>
    died_on && died_on < date_of_birth ? [{ field: 'died_on', message: { en: 'The date of death must be the same as or after the date of birth', cy: 'Rhaid i ddyddiad y farwolaeth fod ar y dyddiad geni neu ar ei ôl' } }] : [],
};
