import type { Day } from '../facts/columns.js';
import type { Bilingual } from '../indicators/figure.js';
import { packedDate, weekday } from './day.js';

const weekdays: readonly Bilingual[] = [
  { en: 'Monday', cy: 'dydd Llun' }, { en: 'Tuesday', cy: 'dydd Mawrth' }, { en: 'Wednesday', cy: 'dydd Mercher' }, { en: 'Thursday', cy: 'dydd Iau' },
  { en: 'Friday', cy: 'dydd Gwener' }, { en: 'Saturday', cy: 'dydd Sadwrn' }, { en: 'Sunday', cy: 'dydd Sul' },
];
const months: readonly Bilingual[] = [
  { en: 'January', cy: 'Ionawr' }, { en: 'February', cy: 'Chwefror' }, { en: 'March', cy: 'Mawrth' }, { en: 'April', cy: 'Ebrill' },
  { en: 'May', cy: 'Mai' }, { en: 'June', cy: 'Mehefin' }, { en: 'July', cy: 'Gorffennaf' }, { en: 'August', cy: 'Awst' },
  { en: 'September', cy: 'Medi' }, { en: 'October', cy: 'Hydref' }, { en: 'November', cy: 'Tachwedd' }, { en: 'December', cy: 'Rhagfyr' },
];

const parts = (day: Day) => {
  const packed = packedDate(day);
  return { year: Math.floor(packed / 512), month: months[((packed >> 5) & 15) - 1]!, date: packed & 31 };
};

/** `Thursday 18 December 2025`, `dydd Iau 18 Rhagfyr 2025`: as either stands within a sentence. */
export function dayInWords(day: Day): Bilingual {
  const { year, month, date } = parts(day);
  const { en, cy } = weekdays[weekday(day) - 1]!;
  return { en: `${en} ${date} ${month.en} ${year}`, cy: `${cy} ${date} ${month.cy} ${year}` };
}

/** Days in one breath, in order: `25 and 26 December 2025 and 1 January 2026`, `25 a 26 Rhagfyr 2025 ac 1 Ionawr 2026`. */
export function daysInWords(days: readonly Day[]): Bilingual {
  const byMonth = Map.groupBy(days.map(parts), ({ year, month }) => `${month.en} ${year}`);
  const groups = [...byMonth.values()].map((group) => {
    const { year, month } = group[0]!;
    const dates = group.map(({ date }) => String(date));
    return { en: `${english(dates)} ${month.en} ${year}`, cy: `${welsh(dates)} ${month.cy} ${year}` };
  });
  return { en: english(groups.map(({ en }) => en)), cy: welsh(groups.map(({ cy }) => cy)) };
}

function english(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** *A* is *ac* before a vowel, and the numbers of dates that begin with one are these. */
function welsh(words: readonly string[]): string {
  const and = /^(1|8|11|21|31)\b/.test(words.at(-1) ?? '') ? 'ac' : 'a';
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
