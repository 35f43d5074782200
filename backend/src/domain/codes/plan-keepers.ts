import type { Code } from './code.js';

/** Who keeps an individual development plan. */
export const planKeepers: readonly Code[] = [
  { code: 'school', en: 'School', cy: 'Ysgol' },
  { code: 'local-authority', en: 'Local authority', cy: 'Awdurdod lleol' },
  { code: 'college', en: 'College', cy: 'Coleg' },
  { code: 'health-board', en: 'Health board', cy: 'Bwrdd iechyd' },
];
