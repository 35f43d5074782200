import { agencies } from '../codes/agencies.js';
import { carerKinds } from '../codes/carer-kinds.js';
import { householdEventKinds, type HouseholdEventKind } from '../codes/household-event-kinds.js';
import type { Household } from './child-record.js';
import type { ClockFacts } from './clock-facts.js';
import { textsOf } from './coded-text.js';

const kindText = textsOf(carerKinds);
const agencyText = textsOf(agencies);
const eventKind = textsOf(householdEventKinds);

/** Every foster household by its number, with what happened to it and who stayed there. Children placed together share one. */
export function householdsOf({ carers, stays, householdEvents }: Pick<ClockFacts, 'carers' | 'stays' | 'householdEvents'>): ReadonlyMap<number, Household> {
  const staysIn = byCarer(stays, (row) => ({ childNo: stays.childNo[row]!, startedOn: stays.startedOn[row]!, endedOn: stays.endedOn[row]! }));
  const eventsOf = byCarer(householdEvents, (row) => ({ kind: eventKind(householdEvents.kind[row]!) as HouseholdEventKind, on: householdEvents.on[row]! }));
  const households = new Map<number, Household>();
  for (let row = 0; row < carers.count; row++) {
    const carerNo = carers.carerNo[row]!;
    households.set(carerNo, {
      carerNo,
      kind: kindText(carers.kind[row]!),
      agency: agencyText(carers.agency[row]!),
      approvedOn: carers.approvedOn[row]!,
      approvalEndedOn: carers.approvalEndedOn[row]!,
      events: (eventsOf.get(carerNo) ?? []).sort((one, other) => one.on - other.on),
      stays: (staysIn.get(carerNo) ?? []).sort((one, other) => one.startedOn - other.startedOn || one.childNo - other.childNo),
    });
  }
  return households;
}

function byCarer<Row>({ carerNo, count }: { carerNo: ArrayLike<number>; count: number }, make: (row: number) => Row): Map<number, Row[]> {
  const grouped = new Map<number, Row[]>();
  for (let row = 0; row < count; row++) {
    const known = grouped.get(carerNo[row]!);
    if (known) known.push(make(row));
    else grouped.set(carerNo[row]!, [make(row)]);
  }
  return grouped;
}
