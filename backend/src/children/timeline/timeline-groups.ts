import type { Code } from '../../domain/codes/code.js';

/** What the entries of a timeline can be chosen by. */
export const timelineGroups = [
  { code: 'visits', en: 'Visits', cy: 'Ymweliadau' },
  { code: 'voice', en: 'What the child said', cy: 'Yr hyn a ddywedodd y plentyn' },
  { code: 'reviews', en: 'Reviews', cy: 'Adolygiadau' },
  { code: 'homes', en: 'Homes', cy: 'Cartrefi' },
  { code: 'legal', en: 'Care and legal', cy: 'Gofal a statws cyfreithiol' },
  { code: 'plans', en: 'Plans and assessments', cy: 'Cynlluniau ac asesiadau' },
  { code: 'health', en: 'Health', cy: 'Iechyd' },
  { code: 'education', en: 'Education', cy: 'Addysg' },
  { code: 'missing', en: 'Missing', cy: 'Ar goll' },
  { code: 'protection', en: 'Child protection', cy: 'Amddiffyn plant' },
  { code: 'workers', en: 'Workers', cy: 'Gweithwyr' },
  { code: 'notes', en: 'Notes', cy: 'Nodiadau' },
  { code: 'other', en: 'Other events', cy: 'Digwyddiadau eraill' },
] as const satisfies readonly Code[];

export type TimelineGroup = (typeof timelineGroups)[number]['code'];
