import { readDay } from '../ui/language/read-day';

export type Yes = 'yes' | 'no' | '';
export const notAloneReasons = ['child-refused', 'not-appropriate-for-age', 'unable'] as const;

/** What has been answered about a visit so far; '' is no answer. */
export interface VisitBeingRecorded {
  readonly visitedOn: string;
  readonly seen: Yes;
  readonly seenAlone: Yes;
  readonly notAloneReason: (typeof notAloneReasons)[number] | '';
  readonly wellBeingSafeguarded: Yes;
}

export const nothingAnswered: VisitBeingRecorded = { visitedOn: '', seen: '', seenAlone: '', notAloneReason: '', wellBeingSafeguarded: '' };

/** What is still to be put right, each with the field it is about; `today` is an ISO date. A child not seen is asked about no further. */
export function faultsOf(visit: VisitBeingRecorded, today: string): { field: string; key: string }[] {
  const day = readDay(visit.visitedOn, today);
  const faults: { field: string; key: string }[] = [];
  if ('fault' in day) faults.push({ field: 'visited-on', key: day.fault === 'empty' ? 'visits.dayEmpty' : 'visits.dayNotReal' });
  else if (day.on > today) faults.push({ field: 'visited-on', key: 'visits.dayAhead' });
  if (visit.seen === '') faults.push({ field: 'seen-yes', key: 'visits.seenMissing' });
  if (visit.seen === 'yes' && visit.seenAlone === '') faults.push({ field: 'alone-yes', key: 'visits.aloneMissing' });
  if (visit.seen === 'yes' && visit.seenAlone === 'no' && visit.notAloneReason === '') faults.push({ field: `reason-${notAloneReasons[0]}`, key: 'visits.reasonMissing' });
  return faults;
}

/** What is sent, once nothing is left to put right. */
export function visitToSend(visit: VisitBeingRecorded, today: string) {
  const day = readDay(visit.visitedOn, today);
  if ('fault' in day) throw new Error('A visit is sent only with its day.');
  const seen = visit.seen === 'yes';
  const seenAlone = seen && visit.seenAlone === 'yes';
  return {
    visitedOn: day.on, seen, seenAlone,
    ...(seen && !seenAlone && visit.notAloneReason ? { notAloneReason: visit.notAloneReason } : {}),
    ...(visit.wellBeingSafeguarded ? { wellBeingSafeguarded: visit.wellBeingSafeguarded === 'yes' } : {}),
  };
}
