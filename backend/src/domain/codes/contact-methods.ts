import type { Code } from './code.js';

/** How somebody was in touch. */
export const contactMethods: readonly Code[] = [
  { code: 'in-person', en: 'In person', cy: 'Wyneb yn wyneb' },
  { code: 'phone', en: 'Phone', cy: 'Ffôn' },
  { code: 'video', en: 'Video call', cy: 'Galwad fideo' },
  { code: 'text', en: 'Message', cy: 'Neges' },
  { code: 'email', en: 'E-mail', cy: 'E-bost' },
  { code: 'letter', en: 'Letter', cy: 'Llythyr' },
];
