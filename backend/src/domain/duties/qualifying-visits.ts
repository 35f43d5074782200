import type { ChildRecord, Spell, Visit } from '../facts/child-record.js';
import { ordinaryCare, shortBreaks } from './care-spells.js';

/** A visit that resets a clock: the authority’s representative saw the child. One made in vain is recorded and resets nothing. */
export function isQualifying({ statutory, seen }: Visit): boolean {
  return statutory && seen;
}

/** Qualifying visits within a spell, the day it ends among its days, since the child is seen there on that day too; one of each day. */
export function visitsIn(child: ChildRecord, { startedOn, endedOn }: Spell): Visit[] {
  const found: Visit[] = [];
  for (const visit of child.visits) {
    if (visit.visitedOn > endedOn) break;
    if (visit.visitedOn >= startedOn && isQualifying(visit) && found.at(-1)?.visitedOn !== visit.visitedOn) found.push(visit);
  }
  return found;
}

/** Qualifying visits to a child in ordinary care or on a short break, every one of them. */
export function visitsInCare(child: ChildRecord): Visit[] {
  const spells: Spell[] = [...ordinaryCare(child), ...shortBreaks(child)];
  return child.visits.filter((visit) => isQualifying(visit) && spells.some(({ startedOn, endedOn }) => startedOn <= visit.visitedOn && visit.visitedOn <= endedOn));
}

/** The first qualifying visit from a day to another, both among its days. */
export function firstVisitIn(child: ChildRecord, { startedOn, endedOn }: Spell): Visit | undefined {
  return child.visits.find((visit) => isQualifying(visit) && visit.visitedOn >= startedOn && visit.visitedOn <= endedOn);
}
