/** Words of finding people. */
export const find = {
  label: { en: 'Find a child', cy: 'Dod o hyd i blentyn' },
  button: { en: 'Search', cy: 'Chwilio' },
  title: { en: 'Search', cy: 'Chwilio' },
  hint: {
    en: 'A name however it is spelt, a date of birth, a reference, an NHS number or a UPN. Carers, homes and workers are found too.',
    cy: 'Enw, sut bynnag y caiff ei sillafu, dyddiad geni, cyfeirnod, rhif GIG neu UPN. Mae gofalwyr, cartrefi a gweithwyr i’w cael hefyd.',
  },
  lookedFor: { en: 'You searched for “{{ typed }}”.', cy: 'Chwilioch chi am “{{ typed }}”.' },
  children: { en: 'Children', cy: 'Plant' },
  found: {
    en: { one: '{{ n }} child found', other: '{{ n }} children found' },
    cy: {
      zero: 'Cafwyd hyd i {{ n }} plentyn', one: 'Cafwyd hyd i {{ n }} plentyn', two: 'Cafwyd hyd i {{ n }} blentyn', few: 'Cafwyd hyd i {{ n }} phlentyn',
      many: 'Cafwyd hyd i {{ n }} phlentyn', other: 'Cafwyd hyd i {{ n }} plentyn',
    },
  },
  cutOff: {
    en: 'More than {{ n }} children were found. Add a first name or a date of birth.',
    cy: 'Cafwyd hyd i fwy na {{ n }} o blant. Ychwanegwch enw cyntaf neu ddyddiad geni.',
  },
  none: {
    en: 'No child whose record you may see was found. Check the spelling, or try a date of birth or a reference.',
    cy: 'Ni chafwyd hyd i blentyn y cewch weld ei gofnod. Gwiriwch y sillafu, neu rhowch gynnig ar ddyddiad geni neu gyfeirnod.',
  },
  restricted: {
    en: 'A restricted record matches. Contact the duty manager.',
    cy: 'Mae cofnod cyfyngedig yn cyfateb. Cysylltwch â’r rheolwr ar ddyletswydd.',
  },
  near: { mine: { en: 'your caseload', cy: 'eich llwyth achosion' }, team: { en: 'your team', cy: 'eich tîm' } },
  worker: { en: 'Social worker: {{ name }}', cy: 'Gweithiwr cymdeithasol: {{ name }}' },
  noWorker: { en: 'No social worker recorded', cy: 'Dim gweithiwr cymdeithasol wedi’i gofnodi' },
  notLookedAfter: { en: 'not looked after now', cy: 'ddim yn derbyn gofal nawr' },
  because: {
    alike: { en: 'Similar spelling or sound', cy: 'Sillafiad neu sain debyg' },
    'known-as': { en: 'By the name they are known by', cy: 'Wrth yr enw a ddefnyddir bob dydd' },
    'former-name': { en: 'By an earlier name', cy: 'Wrth enw blaenorol' },
    'merged-name': { en: 'By a name on a record that was merged with this one', cy: 'Wrth enw ar gofnod a gyfunwyd â’r un hwn' },
    reference: { en: 'By reference', cy: 'Wrth y cyfeirnod' },
    'nhs-number': { en: 'By NHS number', cy: 'Wrth y rhif GIG' },
    upn: { en: 'By UPN', cy: 'Wrth yr UPN' },
    born: { en: 'By date of birth', cy: 'Wrth y dyddiad geni' },
    'merged-reference': { en: 'By the reference of a record that was merged with this one', cy: 'Wrth gyfeirnod cofnod a gyfunwyd â’r un hwn' },
    'merged-nhs-number': { en: 'By an NHS number on a record that was merged with this one', cy: 'Wrth rif GIG ar gofnod a gyfunwyd â’r un hwn' },
    'merged-upn': { en: 'By a UPN on a record that was merged with this one', cy: 'Wrth UPN ar gofnod a gyfunwyd â’r un hwn' },
    'merged-born': { en: 'By a date of birth on a record that was merged with this one', cy: 'Wrth ddyddiad geni ar gofnod a gyfunwyd â’r un hwn' },
  },
  places: { en: 'Carers and homes', cy: 'Gofalwyr a chartrefi' },
  noneThere: { en: 'No child whose record you may see lives there now.', cy: 'Nid oes plentyn y cewch weld ei gofnod yn byw yno nawr.' },
  workers: { en: 'Workers', cy: 'Gweithwyr' },
  allocated: {
    en: { one: '{{ n }} child allocated', other: '{{ n }} children allocated' },
    cy: { zero: '{{ n }} plentyn wedi’u dyrannu', one: '{{ n }} plentyn wedi’i ddyrannu', two: '{{ n }} blentyn wedi’u dyrannu', few: '{{ n }} phlentyn wedi’u dyrannu', many: '{{ n }} phlentyn wedi’u dyrannu', other: '{{ n }} plentyn wedi’u dyrannu' },
  },
  addChild: { en: 'Add a child', cy: 'Ychwanegu plentyn' },
};
