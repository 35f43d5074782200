import type { Code } from './code.js';

/** How a child sees or hears from somebody. */
export const contactManners = [
  { code: 'in-person', en: 'In person', cy: 'Wyneb yn wyneb' },
  { code: 'overnight', en: 'Overnight stays', cy: 'Aros dros nos' },
  { code: 'phone-or-video', en: 'By phone or video', cy: 'Dros y ffôn neu fideo' },
  { code: 'letters', en: 'Letters and messages', cy: 'Llythyrau a negeseuon' },
  { code: 'none', en: 'No contact', cy: 'Dim cyswllt' },
] as const satisfies readonly Code[];

export type ContactManner = (typeof contactManners)[number]['code'];
