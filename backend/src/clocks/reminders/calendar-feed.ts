import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import { clockedDuty } from '../clock-as-shown.js';
import { occurrenceKeyOf } from '../occurrence-key.js';
import type { CalendarClock } from './calendar-clocks.query.js';

interface Feed {
  language: 'en' | 'cy';
  /** Where the web app is: `https://aelwyd.council.example`. */
  address: string;
  madeAt: Date;
}

const words = {
  en: { calendar: 'Aelwyd: what is due', event: (title: string, reference: string) => `${title} due – ${reference}` },
  cy: { calendar: 'Aelwyd: beth sydd i’w wneud', event: (title: string, reference: string) => `${title} i’w wneud – ${reference}` },
};

/** RFC 5545: an event for every clock, on its last day in time or at its last instant. Names nobody. */
export function calendarFeed(clocks: readonly CalendarClock[], { language, address, madeAt }: Feed): string {
  const says = words[language];
  const calendar = ical({ name: says.calendar, prodId: { company: 'Aelwyd', product: 'Aelwyd', language: language.toUpperCase() }, ttl: 3600 });
  for (const { stored, publicId, reference } of clocks) {
    const key = occurrenceKeyOf(stored);
    calendar.createEvent({
      id: `${createHash('sha256').update(`${publicId} ${key}`).digest('hex').slice(0, 32)}@aelwyd`,
      stamp: madeAt,
      ...(stored.due_at === null ? { start: new Date(`${stored.due_on}T00:00:00Z`), allDay: true } : { start: new Date(stored.due_at), end: new Date(stored.due_at) }),
      summary: says.event(clockedDuty(stored.duty).title[language], reference),
      url: `${address}/children/${publicId}/clocks/${key}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
