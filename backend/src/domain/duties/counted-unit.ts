import type { Bilingual } from '../indicators/figure.js';
import type { Unit } from './law.js';

interface Forms {
  /** The unit alone, as a column says it. */
  name: Bilingual;
  one: string;
  /** After the numbers a Welsh noun mutates behind; `other` is after all the rest, which in law stays singular. */
  cy: { two: string; few?: string; many?: string; other: string };
}

const forms: Record<Unit, Forms> = {
  'working-days': { name: { en: 'working days', cy: 'diwrnodau gwaith' }, one: 'working day', cy: { two: 'ddiwrnod gwaith', other: 'diwrnod gwaith' } },
  'school-days': { name: { en: 'school days', cy: 'diwrnodau ysgol' }, one: 'school day', cy: { two: 'ddiwrnod ysgol', other: 'diwrnod ysgol' } },
  days: { name: { en: 'days', cy: 'diwrnodau' }, one: 'day', cy: { two: 'ddiwrnod', other: 'diwrnod' } },
  weeks: { name: { en: 'weeks', cy: 'wythnosau' }, one: 'week', cy: { two: 'wythnos', other: 'wythnos' } },
  months: { name: { en: 'months', cy: 'misoedd' }, one: 'month', cy: { two: 'fis', other: 'mis' } },
  years: { name: { en: 'years', cy: 'blynyddoedd' }, one: 'year', cy: { two: 'flynedd', few: 'blynedd', many: 'blynedd', other: 'mlynedd' } },
  hours: { name: { en: 'hours', cy: 'oriau' }, one: 'hour', cy: { two: 'awr', other: 'awr' } },
  children: { name: { en: 'children', cy: 'plant' }, one: 'child', cy: { two: 'blentyn', few: 'phlentyn', many: 'phlentyn', other: 'plentyn' } },
};

export function unitInWords(unit: Unit): Bilingual {
  return forms[unit].name;
}

/** `20 working days`, `20 diwrnod gwaith`; 2 and in some nouns 3 and 6 mutate in Welsh. */
export function counted(amount: number, unit: Unit): Bilingual {
  const { name, one, cy } = forms[unit];
  return { en: `${amount} ${amount === 1 ? one : name.en}`, cy: `${amount} ${welsh(amount, unit, cy)}` };
}

function welsh(amount: number, unit: Unit, { two, few, many, other }: Forms['cy']): string {
  if (amount === 2) return two;
  if (amount === 3) return few ?? other;
  if (amount === 6) return many ?? other;
  // Of years one says un flwyddyn, pedair blynedd, pum mlynedd.
  if (unit === 'years') return amount === 1 ? 'flwyddyn' : amount === 4 ? 'blynedd' : other;
  return other;
}
