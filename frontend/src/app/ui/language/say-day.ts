import type { LanguageCode } from './language';
import { monthNames, shortDayNames, shortMonthNames } from './month-names';

/** `19 November 2026`, `19 Tachwedd 2026`: how a day reads in a sentence. `on` is an ISO date. */
export function sayDay(on: string, language: LanguageCode): string {
  const [year, month, day] = parts(on);
  return `${day} ${monthNames[language][month - 1]} ${year}`;
}

/** `Thu 19 Nov 2026`, `Iau 19 Tach 2026`: how a day reads in a table. */
export function sayShortDay(on: string, language: LanguageCode): string {
  const [year, month, day] = parts(on);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return `${shortDayNames[language][weekday]} ${day} ${shortMonthNames[language][month - 1]} ${year}`;
}

/** `19 November 2026, 5:04pm`, in the time of Wales. `at` is an ISO instant. */
export function sayInstant(at: string, language: LanguageCode): string {
  return `${sayDay(inWales(at).on, language)}, ${sayTime(at)}`;
}

/** `5:04pm`, in the time of Wales and in both languages. */
export function sayTime(at: string): string {
  const { hour, minute } = inWales(at);
  return ofTwelve(hour, minute);
}

/** `4:30pm` of `16:30`. */
export function sayClock(time: string | null): string {
  const [hour, minute] = (time ?? '').split(':').map(Number);
  return hour === undefined || minute === undefined ? '' : ofTwelve(hour, minute);
}

function ofTwelve(hour: number, minute: number): string {
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
}

/** The calendar day and clock of Wales at an instant. */
export function inWales(at: string | Date): { on: string; hour: number; minute: number } {
  const said = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string) => said.find((piece) => piece.type === type)?.value ?? '';
  return { on: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')), minute: Number(part('minute')) };
}

function parts(on: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = on.slice(0, 10).split('-').map(Number);
  return [year, month, day];
}
