import type { EntityManager } from 'typeorm';
import { clockAsShown } from './clock-as-shown.js';
import type { ClockChange } from './clock-changes.js';
import type { MovedClockView } from './clock-view.js';
import { lawOfAuthority } from './law/law-of-authority.query.js';
import { dayFromIso } from '../domain/calendar/day.js';

/**
 * The clocks an act moved, before and after, as they stand on a day. A clock counted from an event arises on another day when
 * the event moves, and is another one in the store: those that came are put beside those of the same duty that went.
 */
export async function movedClocks(manager: EntityManager, authorityId: number, changes: readonly ClockChange[], today: string): Promise<MovedClockView[]> {
  const [law, asAt] = [await lawOfAuthority(manager, authorityId), dayFromIso(today)];
  return paired(changes)
    .map(({ before, after }) => ({ before: before && clockAsShown(before, asAt, law), after: after && clockAsShown(after, asAt, law) }))
    .filter(({ before, after }) => JSON.stringify({ ...before, key: '' }) !== JSON.stringify({ ...after, key: '' }));
}

function paired(changes: readonly ClockChange[]): ClockChange[] {
  const came = changes.filter(({ before }) => !before);
  const pairs: ClockChange[] = changes.filter(({ before, after }) => before && after);
  for (const { before } of changes.filter(({ after }) => !after)) {
    const at = came.findIndex(({ after }) => after!.duty === before!.duty);
    pairs.push({ before, after: at < 0 ? null : came.splice(at, 1)[0]!.after });
  }
  return [...pairs, ...came];
}
