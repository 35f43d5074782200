import type { Code } from '../codes/code.js';

/** The heads of regulation 5 and Schedule 2 that a plan tells of, in the order in which they are shown. */
export const planParts = [
  { code: 'health', en: 'Health', cy: 'Iechyd' },
  { code: 'education', en: 'Education', cy: 'Addysg' },
  { code: 'placement', en: 'Why this home', cy: 'Pam y cartref hwn' },
  { code: 'permanence', en: 'A home to grow up in', cy: 'Cartref i dyfu i fyny ynddo' },
  { code: 'family-and-social', en: 'Family and friends', cy: 'Teulu a ffrindiau' },
  { code: 'identity', en: 'Identity, language and culture', cy: 'Hunaniaeth, iaith a diwylliant' },
  { code: 'emotional-and-behavioural', en: 'Feelings and behaviour', cy: 'Teimladau ac ymddygiad' },
  { code: 'social-presentation', en: 'How others see the child', cy: 'Sut mae eraill yn gweld y plentyn' },
  { code: 'self-care', en: 'Looking after themselves', cy: 'Gofalu amdanynt eu hunain' },
] as const satisfies readonly Code[];

export type PlanPart = (typeof planParts)[number]['code'];

/** Fewer words than these say that somebody thought of it, not how the need is met. */
const THIN = 12;

/** How a part stands: `missing` where nothing is written, `thin` where it is hardly anything, else `written`. */
export function partState(howMet: string | null): 'missing' | 'thin' | 'written' {
  const words = howMet?.trim() ? howMet.trim().split(/\s+/).length : 0;
  return words === 0 ? 'missing' : words < THIN ? 'thin' : 'written';
}
