import type { CaseEventKind } from '../codes/case-event-kinds.js';
import type { CaseEvent, ChildRecord, Placement } from '../facts/child-record.js';
import { NO_DAY, type Day } from '../facts/columns.js';
import type { Evidence } from './occurrence.js';

/** What happened of one kind, in order of day. */
export function eventsOf(child: ChildRecord, kind: CaseEventKind): CaseEvent[] {
  return child.events.filter((event) => event.kind === kind);
}

/** What happened of one kind about one placement, in order of day. */
export function eventsAbout(child: ChildRecord, { placementNo }: Placement, kind: CaseEventKind): CaseEvent[] {
  return child.events.filter((event) => event.kind === kind && event.placementNo === placementNo);
}

/**
 * How an occurrence is met by an event only the record’s extension keeps. Without one it is not known whether it was done: a
 * council moving in cannot have brought what nothing kept.
 */
export function metByEvent(event: CaseEvent | undefined, kind: CaseEventKind): { metOn: Day; missing: string; met: Evidence[] } {
  return event ? { metOn: event.on, missing: '', met: [{ kind: 'event', no: event.eventNo }] } : { metOn: NO_DAY, missing: `case-events.${kind}`, met: [] };
}
