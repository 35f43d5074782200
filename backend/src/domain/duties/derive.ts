import { dayFromIso } from '../calendar/day.js';
import type { ChildRecord } from '../facts/child-record.js';
import { NO_DAY, type Day } from '../facts/columns.js';
import { isClocked, type ClockedDuty, type Duty } from './duty.js';
import type { Law } from './law.js';
import type { Occurrence, Owed } from './occurrence.js';

interface DatedDuty {
  duty: ClockedDuty;
  from: Day;
  until: Day;
}

/** Derives the occurrences of a set of duties, child by child. */
export class DutyEngine {
  private readonly duties: readonly DatedDuty[];

  constructor(
    duties: readonly Duty[],
    private readonly law: Law,
  ) {
    this.duties = duties.filter(isClocked).map((duty) => ({
      duty,
      from: dayFromIso(duty.inForce.from),
      until: duty.inForce.until === null ? NO_DAY : dayFromIso(duty.inForce.until),
    }));
  }

  /** Every occurrence of every duty to a child, duties in the order given and within a duty by due day and the day it arose. */
  occurrencesOf(child: ChildRecord): Occurrence[] {
    const all: Occurrence[] = [];
    for (const dated of this.duties) {
      const owed = inOrder(dated.duty.owed(child, this.law));
      for (const one of owed) {
        const ended = holds(dated, one) ? endedByDeath(dated.duty, child, one) : undefined;
        if (ended) all.push({ ...ended, duty: dated.duty.id, soonOn: this.soonOn(dated.duty, ended) });
      }
    }
    return all;
  }

  private soonOn({ soon }: ClockedDuty, { dueOn, reckoned }: Owed): Day {
    if (dueOn === NO_DAY) return NO_DAY;
    if (soon !== undefined) return dueOn - soon;
    if (reckoned.by === 'working-days' && reckoned.amount <= 10) return dueOn - 2;
    return dueOn - 7;
  }
}

/** By the day they arose, and then are due; mostly they come so. */
function inOrder(owed: Owed[]): Owed[] {
  for (let at = 1; at < owed.length; at++) {
    const [one, other] = [owed[at - 1]!, owed[at]!];
    if (one.aroseOn > other.aroseOn || (one.aroseOn === other.aroseOn && one.dueOn > other.dueOn)) {
      return owed.sort((before, after) => before.aroseOn - after.aroseOn || before.dueOn - after.dueOn);
    }
  }
  return owed;
}

/** Under a duty what arose while it was in force, and of a repeating one what was still open when it came into force. */
function holds({ duty, from, until }: DatedDuty, { aroseOn, dueOn, metOn, lapsedOn, reckoned: { by } }: Owed): boolean {
  if (aroseOn >= until) return false;
  if (aroseOn >= from) return true;
  // What belongs to one day, such as a review, was over with it; an interval not kept goes on being owed.
  const isOver = dueOn < from && (by === 'on-the-day' || by === 'day-given');
  return duty.repeats && metOn >= from && lapsedOn >= from && !isOver;
}

/** Nothing is owed to a child who has died, save what says so; what was open then lapses. */
function endedByDeath({ outlivesChild }: ClockedDuty, { diedOn }: ChildRecord, owed: Owed): Owed | undefined {
  if (outlivesChild || diedOn === NO_DAY) return owed;
  if (owed.aroseOn >= diedOn) return undefined;
  return owed.metOn <= diedOn || owed.lapsedOn <= diedOn ? owed : { ...owed, metOn: NO_DAY, lapsedOn: diedOn };
}
