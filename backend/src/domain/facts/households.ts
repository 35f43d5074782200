import { agencies } from '../codes/agencies.js';
import { carerKinds } from '../codes/carer-kinds.js';
import type { Household } from './child-record.js';
import type { ClockFacts } from './clock-facts.js';
import { textsOf } from './coded-text.js';

const kindText = textsOf(carerKinds);
const agencyText = textsOf(agencies);

/** Every foster household by its number, with who stayed there. Children placed together share one. */
export function householdsOf({ carers, stays }: Pick<ClockFacts, 'carers' | 'stays'>): ReadonlyMap<number, Household> {
  const staysIn = new Map<number, { childNo: number; startedOn: number; endedOn: number }[]>();
  for (let row = 0; row < stays.count; row++) {
    const stay = { childNo: stays.childNo[row]!, startedOn: stays.startedOn[row]!, endedOn: stays.endedOn[row]! };
    const known = staysIn.get(stays.carerNo[row]!);
    if (known) known.push(stay);
    else staysIn.set(stays.carerNo[row]!, [stay]);
  }
  const households = new Map<number, Household>();
  for (let row = 0; row < carers.count; row++) {
    const carerNo = carers.carerNo[row]!;
    const kept = (staysIn.get(carerNo) ?? []).sort((one, other) => one.startedOn - other.startedOn || one.childNo - other.childNo);
    households.set(carerNo, {
      carerNo,
      kind: kindText(carers.kind[row]!),
      agency: agencyText(carers.agency[row]!),
      approvedOn: carers.approvedOn[row]!,
      approvalEndedOn: carers.approvalEndedOn[row]!,
      events: [],
      stays: kept,
    });
  }
  return households;
}
