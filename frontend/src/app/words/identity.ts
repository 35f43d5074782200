/** Words of the strip that says whose record a page is of. */
export const identity = {
  parts: { en: 'This child’s record', cy: 'Cofnod y plentyn hwn' },
  record: { en: 'Record', cy: 'Cofnod' },
  clocks: { en: 'What is due', cy: 'Beth sydd i’w wneud' },
  access: { en: 'Who looked', cy: 'Pwy edrychodd' },
  visits: { en: 'Visits', cy: 'Ymweliadau' },
};
