import type { CaseEventKind } from '../codes/case-event-kinds.js';
import type { CaseEvent, ChildRecord } from '../facts/child-record.js';

/** What happened of one kind, in order of day. */
export function eventsOf(child: ChildRecord, kind: CaseEventKind): CaseEvent[] {
  return child.events.filter((event) => event.kind === kind);
}
