import { monthNamed } from './month-names';

export type DayFault = 'empty' | 'not-real';
export type ReadDay = { readonly on: string } | { readonly fault: DayFault };

const near: Record<string, number> = { today: 0, heddiw: 0, yesterday: -1, ddoe: -1 };

/**
 * The day somebody typed: `1 November 2026`, `1 Tachwedd 2026`, `1/11/2026`, `1 11 26`, `2026-11-01`, `today`, `heddiw`.
 * Without a year it is the year of `today` (an ISO date). Day comes before month, as people here write it.
 */
export function readDay(typed: string, today: string): ReadDay {
  const text = typed.trim().toLocaleLowerCase('en-GB');
  if (text === '') return { fault: 'empty' };
  const days = near[text];
  if (days !== undefined) return { on: addDays(today, days) };
  const pieces = text.split(/[\s/.,-]+/).filter(Boolean);
  const isoFirst = /^\d{4}$/.test(pieces[0] ?? '');
  const [year, month, day] = isoFirst ? pieces : [pieces[2] ?? today.slice(0, 4), pieces[1], pieces[0]];
  if (pieces.length > 3 || !year || !month || !day) return { fault: 'not-real' };
  return real(fullYear(year), /^\d+$/.test(month) ? Number(month) : monthNamed(month), Number(day.replace(/(st|nd|rd|th)$/, '')));
}

function fullYear(year: string): number {
  return /^\d{2}$/.test(year) ? 2000 + Number(year) : Number(year);
}

function real(year: number, month: number | null, day: number): ReadDay {
  if (month === null || !Number.isInteger(year) || !Number.isInteger(day) || year < 1900 || year > 2200) return { fault: 'not-real' };
  const on = new Date(Date.UTC(year, month - 1, day));
  const isReal = on.getUTCFullYear() === year && on.getUTCMonth() === month - 1 && on.getUTCDate() === day;
  return isReal ? { on: on.toISOString().slice(0, 10) } : { fault: 'not-real' };
}

function addDays(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
