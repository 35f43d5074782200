import type { Bilingual } from '../domain/indicators/figure.js';

/** Where a kind stands in the list of what may be recorded, in its order. */
export const recordSections = {
  care: { en: 'Care and legal status', cy: 'Gofal a statws cyfreithiol' },
  home: { en: 'Where the child lives', cy: 'Ble mae’r plentyn yn byw' },
  family: { en: 'Family, friends and the child’s voice', cy: 'Teulu, ffrindiau a llais y plentyn' },
  workers: { en: 'Workers', cy: 'Gweithwyr' },
  visits: { en: 'Visits and assessments', cy: 'Ymweliadau ac asesiadau' },
  plans: { en: 'Plans', cy: 'Cynlluniau' },
  learning: { en: 'School and learning', cy: 'Ysgol a dysgu' },
  health: { en: 'Health', cy: 'Iechyd' },
  reviews: { en: 'Reviews and concerns', cy: 'Adolygiadau a phryderon' },
  safety: { en: 'Keeping safe', cy: 'Cadw’n ddiogel' },
  court: { en: 'Court', cy: 'Llys' },
  leaving: { en: 'Leaving care', cy: 'Gadael gofal' },
  person: { en: 'About the child', cy: 'Am y plentyn' },
  shared: { en: 'Carers, homes and staff', cy: 'Gofalwyr, cartrefi a staff' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RecordSection = keyof typeof recordSections;
