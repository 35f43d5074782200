import type { Code } from './code.js';

/** What a provider is for the Health and Social Care (Wales) Act 2025. */
export const profitStatuses: readonly Code[] = [
  { code: 'local-authority', en: 'Local authority', cy: 'Awdurdod lleol' },
  { code: 'not-for-profit', en: 'Not for profit', cy: 'Nid er elw' },
  { code: 'for-profit', en: 'For profit', cy: 'Er elw' },
];
