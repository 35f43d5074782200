import { birthday } from '../../calendar/months.js';
import type { ChildRecord, Proceedings } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import { legalStatusOn, ordinaryCare } from '../care-spells.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { childrenAct1989 } from '../instruments.js';
import type { Law } from '../law.js';
import type { Owed } from '../occurrence.js';
import { owe } from '../owe.js';

/** Section 31A: a care plan within the time the court directs. */
export const carePlanS31a: ClockedDuty = {
  id: 'care-plan-s31a',
  title: { en: 'Care plan for the court', cy: 'Cynllun gofal i’r llys' },
  says: {
    en: 'Where an application might lead to a care order, the authority prepares a care plan within the time the court directs and keeps it under review while the application runs. No care order is made until the court has considered it.',
    cy: 'Pan allai cais arwain at orchymyn gofal, mae’r awdurdod yn paratoi cynllun gofal o fewn yr amser y mae’r llys yn ei gyfarwyddo ac yn ei adolygu tra bo’r cais ar y gweill. Ni wneir gorchymyn gofal nes i’r llys ei ystyried.',
  },
  citation: childrenAct1989('s.31A, s.31(3A)', '/section/31A', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'Only the exception of regulation 4(3) was read, not section 31A and the rules of court.',
    cy: 'Eithriad rheoliad 4(3) yn unig a ddarllenwyd, nid adran 31A na rheolau’r llys.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day the court directed', cy: 'y diwrnod a gyfarwyddodd y llys' },
  metBy: { en: 'the care plan being filed at court', cy: 'ffeilio’r cynllun gofal yn y llys' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) => [...child.proceedings, ...unrecorded(child)].flatMap((proceedings) => owedIn(child, law, proceedings)),
};

/** Each plan the court has directed; where it is not recorded for when, that one is owed is all that is known. */
function owedIn(child: ChildRecord, law: Law, { issuedOn, finalOrderOn }: Pick<Proceedings, 'issuedOn' | 'finalOrderOn'>): Owed[] {
  const within = ({ on }: { on: number }) => on >= issuedOn && on <= finalOrderOn;
  const directed = eventsOf(child, 'court-plan-due').filter(within);
  const filed = eventsOf(child, 'court-plan-filed').filter(within);
  return (directed.length > 0 ? directed : [undefined]).map((direction, at) =>
    owe(law, {
      aroseOn: direction?.on ?? issuedOn,
      by: 'day-given',
      dueOn: direction?.neededBy ?? NO_DAY,
      metOn: filed[at]?.on,
      lapsedOn: Math.min(finalOrderOn, birthday(child.bornOn, 18)),
      missing: direction ? (direction.neededBy === NO_DAY ? 'case-events.needed_by' : '') : 'case-events.court-plan-due',
      evidence: [{ kind: 'proceedings', no: issuedOn }, ...[direction, filed[at]].flatMap((event) => (event ? [{ kind: 'event' as const, no: event.eventNo }] : []))],
    }),
  );
}

/** An interim care order as care began tells of proceedings, whether or not their row is there. */
function unrecorded(child: ChildRecord): Pick<Proceedings, 'issuedOn' | 'finalOrderOn'>[] {
  return ordinaryCare(child)
    .filter(({ startedOn, resumesAfter }) => resumesAfter === 'nothing' && legalStatusOn(child, startedOn) === 'C1')
    .filter((care) => !child.proceedings.some(({ issuedOn, finalOrderOn }) => issuedOn <= care.startedOn && finalOrderOn > care.startedOn))
    .map(({ startedOn, endedOn }) => ({ issuedOn: startedOn, finalOrderOn: child.legalStatuses.find((spell) => spell.status === 'C1' && spell.endedOn > startedOn)?.endedOn ?? endedOn }));
}
