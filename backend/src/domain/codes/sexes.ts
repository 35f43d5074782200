import type { Code } from './code.js';

/** Sex as the census asks it. */
export const sexes: readonly Code[] = [
  { code: 'male', en: 'Male', cy: 'Gwryw' },
  { code: 'female', en: 'Female', cy: 'Benyw' },
];
