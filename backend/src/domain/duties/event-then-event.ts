import { birthday } from '../calendar/months.js';
import type { CaseEventKind } from '../codes/case-event-kinds.js';
import type { ChildRecord } from '../facts/child-record.js';
import { eventsOf } from './case-events.js';
import type { Law, LawNumber } from './law.js';
import type { Owed } from './occurrence.js';
import { owe } from './owe.js';

export interface Pair {
  asked: CaseEventKind;
  answered: readonly CaseEventKind[];
  workingDays: LawNumber;
  regime?: string;
}

/**
 * Working days from one happening to the first that answers it, until the eighteenth birthday. Who records what is asked here
 * records the answer here too, so that an answer not recorded was not given.
 */
export function eventThenEvent(child: ChildRecord, law: Law, { asked, answered, workingDays, regime }: Pair): Owed[] {
  return eventsOf(child, asked).map(({ eventNo, on }) => {
    const answer = child.events.find((event) => answered.includes(event.kind) && event.on >= on);
    return owe(law, {
      aroseOn: on,
      by: 'working-days',
      amount: law.number(workingDays, on),
      metOn: answer?.on,
      lapsedOn: birthday(child.bornOn, 18),
      regime,
      evidence: [{ kind: 'event', no: eventNo }, ...(answer ? [{ kind: 'event' as const, no: answer.eventNo }] : [])],
    });
  });
}
