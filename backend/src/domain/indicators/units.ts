import type { Bilingual } from './indicator.js';

/** What the subjects of an indicator are. */
export const children: Bilingual = { en: 'children', cy: 'plant' };
export const youngPeople: Bilingual = { en: 'young people', cy: 'pobl ifanc' };
export const periods: Bilingual = { en: 'periods', cy: 'cyfnodau' };
export const placements: Bilingual = { en: 'placements', cy: 'lleoliadau' };
export const households: Bilingual = { en: 'households', cy: 'aelwydydd' };
export const reviews: Bilingual = { en: 'reviews', cy: 'adolygiadau' };
export const plans: Bilingual = { en: 'plans', cy: 'cynlluniau' };
export const proceedings: Bilingual = { en: 'proceedings', cy: 'achosion' };
