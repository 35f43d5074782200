import { relationshipKinds } from '../../domain/codes/relationship-kinds.js';
import { leaveNobodyWithoutRelation } from '../left-without-relation.js';
import type { Around, RecordKind } from '../record-kind.js';

/** Keys of the people whom others than the child’s own workers may not know of. */
export function restrictedPeople(around: Pick<Around, 'rows'>): ReadonlySet<string> {
  return new Set(around.rows('relationships').filter(({ restricted }) => restricted === 'true').map(({ person_id = '' }) => person_id));
}

/** What a person is to the child, and whether they have parental responsibility. */
export const relationships: RecordKind = {
  name: 'relationships',
  section: 'family',
  titles: {
    one: { en: 'What a person is to the child', cy: 'Beth yw person i’r plentyn' },
    many: { en: 'Relationships and parental responsibility', cy: 'Perthnasau a chyfrifoldeb rhiant' },
    add: { en: 'Add a person', cy: 'Ychwanegu person' },
    change: { en: 'Correct what a person is to the child', cy: 'Cywiro beth yw person i’r plentyn' },
  },
  inError: {
    en: 'If they do belong to the child and are something else to them, correct that instead. If they belong to no other child here, what is known of them is recorded in error with this.',
    cy: 'Os ydyn nhw’n perthyn i’r plentyn ac yn rhywbeth arall iddo, cywirwch hynny yn lle hynny. Os nad ydyn nhw’n perthyn i blentyn arall yma, bydd yr hyn sy’n hysbys amdanyn nhw wedi’i gofnodi ar gam gyda hyn.',
  },
  permissions: ['record-work'],
  addedAt: ['people', 'new'],
  shown: ['person_id', 'kind', 'parental_responsibility', 'ended_on'],
  reads: ['relationships'],
  kept: ({ values }, around) =>
    restrictedPeople(around).has(values['person_id'] ?? '') ? ['person_id', 'parental_responsibility', 'parental_responsibility_basis', 'started_on', 'restricted_reason'] : [],
  after: leaveNobodyWithoutRelation,
  groups: [
    {
      title: { en: 'What they are to the child', cy: 'Beth ydyn nhw i’r plentyn' },
      fields: [
        { name: 'person_id', label: { en: 'Who', cy: 'Pwy' }, missing: { en: 'Select who it is', cy: 'Dewiswch pwy ydyw' } },
        { name: 'kind', label: { en: 'What are they to the child?', cy: 'Beth ydyn nhw i’r plentyn?' }, codes: relationshipKinds, missing: { en: 'Select what they are to the child', cy: 'Dewiswch beth ydyn nhw i’r plentyn' } },
        {
          name: 'parental_responsibility', label: { en: 'Do they have parental responsibility?', cy: 'A oes ganddyn nhw gyfrifoldeb rhiant?' },
          hint: { en: 'Leave it open if you do not know yet.', cy: 'Gadewch hwn yn agored os nad ydych yn gwybod eto.' },
        },
        {
          name: 'parental_responsibility_basis', label: { en: 'How they came to have it', cy: 'Sut y cawsant y cyfrifoldeb' }, askedWhen: { field: 'parental_responsibility', is: ['true'] },
          hint: { en: 'For example: mother at birth, named on the birth certificate, marriage, agreement, court order.', cy: 'Er enghraifft: mam adeg y geni, enw ar y dystysgrif geni, priodas, cytundeb, gorchymyn llys.' },
        },
        { name: 'started_on', label: { en: 'From', cy: 'O' }, hint: { en: 'Leave empty where it has always been so.', cy: 'Gadewch yn wag os bu felly erioed.' } },
        { name: 'ended_on', label: { en: 'Ended', cy: 'Daeth i ben' }, hint: { en: 'Leave empty while it holds.', cy: 'Gadewch yn wag tra bo’n parhau.' } },
      ],
    },
    {
      title: { en: 'Who may know of them', cy: 'Pwy gaiff wybod amdanyn nhw' },
      fields: [
        {
          name: 'restricted', label: { en: 'Must others not know who this is?', cy: 'A oes rhaid i eraill beidio â gwybod pwy yw hwn?' }, isNeeded: true,
          hint: { en: 'If yes, others see that there is somebody, and not who.', cy: 'Os oes, bydd eraill yn gweld bod rhywun, ac nid pwy.' },
          missing: { en: 'Select whether others may know who this is', cy: 'Dewiswch a gaiff eraill wybod pwy yw hwn' },
        },
        { name: 'restricted_reason', label: { en: 'Why', cy: 'Pam' }, isNeeded: true, askedWhen: { field: 'restricted', is: ['true'] }, missing: { en: 'Say why others may not know who this is', cy: 'Dywedwch pam na chaiff eraill wybod pwy yw hwn' } },
      ],
    },
  ],
  check: (values, around) => {
    const isThere = around.rows('relationships').some(({ person_id, kind, ended_on }) => person_id === values['person_id'] && kind === values['kind'] && !ended_on);
    return isThere && !values['ended_on']
      ? [{ field: 'kind', message: { en: 'This person is already recorded as that. Correct that entry instead', cy: 'Mae’r person hwn eisoes wedi’i gofnodi felly. Cywirwch y cofnod hwnnw yn lle hynny' } }]
      : [];
  },
};
