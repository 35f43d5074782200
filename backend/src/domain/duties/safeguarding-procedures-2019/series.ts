import type { CaseEventKind } from '../../codes/case-event-kinds.js';
import type { ChildRecord } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { eventsOf } from '../case-events.js';
import type { Law } from '../law.js';
import type { Evidence, Owed } from '../occurrence.js';
import { owe } from '../owe.js';
import type { Protected } from './under-protection.js';

interface Series {
  stretch: Protected;
  /** The first, which the register itself records. */
  firstOn: Day;
  /** Each later one. */
  kind: CaseEventKind;
  by: 'days' | 'months';
  amountOn(on: Day, isFirst: boolean): number;
}

/** Meetings at most so long apart while a child is on the register, each counted from the last. */
export function seriesOwed(child: ChildRecord, law: Law, { stretch, firstOn, kind, by, amountOn }: Series): Owed[] {
  if (firstOn === NO_DAY || firstOn >= stretch.endedOn) return [];
  const later = eventsOf(child, kind).filter(({ on }) => on > firstOn && on <= stretch.endedOn);
  const all: { on: Day; evidence: Evidence }[] = [{ on: firstOn, evidence: stretch.evidence }, ...later.map(({ on, eventNo }) => ({ on, evidence: { kind: 'event' as const, no: eventNo } }))];
  return all
    .filter(({ on }) => on < stretch.endedOn)
    .map((last, at) => {
      const next = all[at + 1];
      return owe(law, {
        aroseOn: last.on,
        by,
        amount: amountOn(last.on, at === 0),
        metOn: next?.on,
        lapsedOn: stretch.endedOn,
        missing: next ? '' : `case-events.${kind}`,
        evidence: [last.evidence, ...(next ? [next.evidence] : [])],
      });
    });
}
