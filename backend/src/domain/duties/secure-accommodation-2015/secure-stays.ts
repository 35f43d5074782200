import type { CaseEvent, ChildRecord } from '../../facts/child-record.js';
import type { CaseEventKind } from '../../codes/case-event-kinds.js';
import { NO_DAY, UNSAID, type Day } from '../../facts/columns.js';
import { careEnds, isOn } from '../care-spells.js';
import { eventsOf } from '../case-events.js';
import { isSecure } from '../detention.js';
import { staysOf, type Stay } from '../stays.js';

/** A stay in secure accommodation, its end as recorded: that of the placement or of the period of care. */
export interface SecureStay extends Stay {
  /** The day it ends at the latest, whatever is recorded. */
  endsBy: Day;
}

/** Each stay in secure accommodation while the child was looked after. */
export function secureStays(child: ChildRecord): SecureStay[] {
  return staysOf(child).flatMap((stay) => {
    const period = isSecure(stay.placement) ? child.periods.find((spell) => isOn(spell, stay.startedOn)) : undefined;
    if (!period) return [];
    return [{ ...stay, endedOn: Math.min(stay.endedOn, period.endedOn), endsBy: Math.min(stay.endedOn, careEnds(child, period)) }];
  });
}

/** What happened of one kind about a stay: said to be about its placement, or about none while it went on. */
export function eventsIn(child: ChildRecord, kind: CaseEventKind, { placement, startedOn, endedOn }: Stay): CaseEvent[] {
  return eventsOf(child, kind).filter(({ placementNo, on }) => (placementNo === UNSAID ? on >= startedOn && on <= endedOn : placementNo === placement.placementNo));
}

/** The court’s authorities for a stay, one that was given before it and still held as it began among them. */
export function authoritiesFor(child: ChildRecord, stay: Stay): CaseEvent[] {
  const { startedOn } = stay;
  const earlier = eventsOf(child, 'secure-authorised').filter(({ on, neededBy }) => on < startedOn && neededBy !== NO_DAY && neededBy >= startedOn);
  return [...new Set([...earlier, ...eventsIn(child, 'secure-authorised', stay)])].sort((one, other) => one.on - other.on);
}

/** The day a stay ended, so far as it was recorded. */
export function endOf({ endedOn }: Stay): Day | undefined {
  return endedOn === NO_DAY ? undefined : endedOn;
}
