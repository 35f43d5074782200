import { dayFromIso } from '../domain/calendar/day.js';
import type { CaseEventKind } from '../domain/codes/case-event-kinds.js';
import type { Party } from '../domain/codes/parties.js';
import type { Day } from '../domain/facts/columns.js';
import type { CaseFile } from './case-file.js';
import type { Chance } from './chance.js';
import { on, type Cell } from './extract-tables.js';

/** The regulations of 2015 came into force; from this day the authority records what they turn on. */
export const EVENTS_FROM: Day = dayFromIso('2016-04-06');

/** What an event is about: columns of the file. */
type About = { party?: Party; placement_id?: string; review_id?: string; plan_id?: string; needed_by?: Cell };

/**
 * Writes something that happened on a day, where the authority then recorded such things. The identifier is made of what it is
 * about, so that what comes later never renames it.
 */
export function writeEvent({ childId, out, until }: CaseFile, eventId: string, kind: CaseEventKind, day: Day, about: About = {}): void {
  if (day < EVENTS_FROM || day >= until) return;
  out.add('case-events', { event_id: eventId, child_id: childId, kind, happened_on: on(day), ...about });
}

/** Days something takes that should take no more than `limit`: mostly less, sometimes more, now and then much more. */
export function takes(chance: Chance, limit: number): number {
  const [less, more, muchMore] = [chance.between(1, limit), chance.between(limit + 1, 2 * limit), chance.between(2 * limit + 1, 2 * limit + 30)];
  return chance.weighted([[less, 92], [more, 6], [muchMore, 2]]);
}
