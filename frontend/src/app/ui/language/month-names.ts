import type { LanguageCode } from './language';

/** The names by which people of each language write the months, January first. */
export const monthNames: Record<LanguageCode, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  cy: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
};

export const shortMonthNames: Record<LanguageCode, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  cy: ['Ion', 'Chw', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gor', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
};

/** Sunday first, as dates number them. */
export const shortDayNames: Record<LanguageCode, readonly string[]> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  cy: ['Sul', 'Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad'],
};

/** The month a word names in either language, 1 to 12, by its first three letters or more; null when none or several do. */
export function monthNamed(word: string): number | null {
  const typed = word.toLocaleLowerCase('en-GB');
  if (typed.length < 3) return null;
  const months = new Set<number>();
  for (const names of Object.values(monthNames)) {
    names.forEach((name, at) => name.toLocaleLowerCase('en-GB').startsWith(typed) && months.add(at + 1));
  }
  return months.size === 1 ? ([...months][0] ?? null) : null;
}
