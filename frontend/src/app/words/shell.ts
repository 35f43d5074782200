/** Words of the frame round every page. */
export const shell = {
  skip: { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' },
  home: { en: 'Aelwyd, home page', cy: 'Aelwyd, hafan' },
  mainNavigation: { en: 'Main', cy: 'Prif' },
  language: { en: 'Language', cy: 'Iaith' },
  menu: { en: 'Menu', cy: 'Dewislen' },
  signOut: { en: 'Sign out', cy: 'Allgofnodi' },
  performance: { en: 'Performance', cy: 'Perfformiad' },
  children: { en: 'Children', cy: 'Plant' },
  imports: { en: 'Bring records in', cy: 'Dod â chofnodion i mewn' },
  jobs: { en: 'Jobs', cy: 'Tasgau' },
  permissions: { en: 'Permissions', cy: 'Caniatâd' },
  words: { en: 'The words we use', cy: 'Y geiriau a ddefnyddiwn' },
  accessibility: { en: 'Accessibility statement', cy: 'Datganiad hygyrchedd' },
  about: { en: 'About this service', cy: 'Am y gwasanaeth hwn' },
  invented: {
    en: '{{ council }} is an invented council. Every child, family and member of staff in it is invented, and so is every figure.',
    cy: 'Cyngor dychmygol yw {{ council }}. Mae pob plentyn, teulu ac aelod o staff ynddo yn ddychmygol, ac felly hefyd bob ffigur.',
  },
};
