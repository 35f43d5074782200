import { expect, test } from '@jest/globals';
import { dayFromIso } from './day.js';
import { dayInWords, daysInWords } from './day-in-words.js';

test('a day is said with its weekday, every month and weekday by name', () => {
  expect(dayInWords(dayFromIso('2025-12-18'))).toEqual({ en: 'Thursday 18 December 2025', cy: 'dydd Iau 18 Rhagfyr 2025' });
  for (let month = 1; month <= 12; month++) {
    const iso = `2026-${String(month).padStart(2, '0')}-0${(month % 7) + 1}`;
    const said = (locale: string) =>
      new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(iso)).replace(',', '');
    expect(dayInWords(dayFromIso(iso))).toEqual({ en: said('en-GB'), cy: said('cy-GB').replace(/^D/, 'd') });
  }
});

test.each([
  [[], '', '', 'there are none'],
  [['2026-05-04'], '4 May 2026', '4 Mai 2026', 'there is one'],
  [['2025-12-25', '2025-12-26', '2026-01-01'], '25 and 26 December 2025 and 1 January 2026', '25 a 26 Rhagfyr 2025 ac 1 Ionawr 2026', 'a month is said once, and un begins with a vowel'],
  [['2026-04-03', '2026-04-06', '2026-05-04'], '3 and 6 April 2026 and 4 May 2026', '3 a 6 Ebrill 2026 a 4 Mai 2026', 'pedwar begins with none'],
  [['2022-08-29', '2022-12-26', '2023-01-02'], '29 August 2022, 26 December 2022 and 2 January 2023', '29 Awst 2022, 26 Rhagfyr 2022 a 2 Ionawr 2023', 'there are three months'],
])('%j is %s and %s, because %s', (isos, en, cy) => expect(daysInWords((isos as string[]).map(dayFromIso))).toEqual({ en, cy }));
