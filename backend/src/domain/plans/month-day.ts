const months = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  cy: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
} as const;

/** A day as it is said to a child, without its year: `5 December`, `5 Rhagfyr`. */
export function monthDay(iso: string, language: 'en' | 'cy'): string {
  return `${Number(iso.slice(8, 10))} ${months[language][Number(iso.slice(5, 7)) - 1] ?? ''}`;
}
