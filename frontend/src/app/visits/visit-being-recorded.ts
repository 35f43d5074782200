import type { RecordVisitDto } from '../api/models';
import { readDay } from '../ui/language/read-day';

export type Yes = 'yes' | 'no' | '';
export type Spoken = 'en' | 'cy' | 'other';
/** Alone; not alone; offered, and the child chose not to. */
export type Alone = Yes | 'offered';
export const notAloneReasons = ['not-appropriate-for-age', 'unable'] as const;
export const notSeenReasons = ['child-out', 'child-refused', 'nobody-in', 'not-let-in', 'child-missing', 'other'] as const;
export const purposes = ['due', 'on-request', 'unplanned', 'other'] as const;

/** What has been answered about one child so far; '' is no answer. */
export interface ChildFound {
  readonly publicId: string;
  readonly seen: Yes;
  readonly alone: Alone;
  readonly notAloneReason: (typeof notAloneReasons)[number] | '';
  readonly notSeenReason: (typeof notSeenReasons)[number] | '';
  readonly notSeenDetail: string;
  readonly how: string;
  readonly howIn: Spoken;
  readonly action: Yes;
  readonly actionNeeded: string;
  readonly actionTold: string;
  readonly actionContact: string;
}

/** What has been answered about a visit so far: the child whose page it is first. */
export interface VisitBeingRecorded {
  readonly visitedOn: string;
  readonly visitedTime: string;
  readonly place: string;
  readonly purpose: (typeof purposes)[number];
  readonly children: readonly ChildFound[];
  /** What is written of the first child is for all of them. */
  readonly isShared: boolean;
}

export function childToFind(publicId: string, howIn: Spoken): ChildFound {
  return {
    publicId, seen: '', alone: '', notAloneReason: '', notSeenReason: '', notSeenDetail: '', how: '', howIn, action: '', actionNeeded: '', actionTold: '', actionContact: '',
  };
}

/** One thing still to be put right: its field, and the words it is asked for with. */
export interface Lacking {
  readonly field: string;
  readonly key: string;
  /** Which child it is about; none where it is about the visit. */
  readonly child: number | null;
}

/** What is still to be put right, in the order of the page; `today` is an ISO date. */
export function lackingIn(visit: VisitBeingRecorded, today: string): Lacking[] {
  const day = readDay(visit.visitedOn, today);
  const ofVisit = (field: string, key: string): Lacking => ({ field, key, child: null });
  return [
    ...('fault' in day ? [ofVisit('visited-on', day.fault === 'empty' ? 'visits.dayEmpty' : 'visits.dayNotReal')] : day.on > today ? [ofVisit('visited-on', 'visits.dayAhead')] : []),
    ...(visit.visitedTime.trim() !== '' && readTime(visit.visitedTime) === null ? [ofVisit('visited-time', 'visits.timeNotReal')] : []),
    ...visit.children.flatMap((child, at) => lackingOf(child, at, at > 0 && visit.isShared)),
  ];
}

function lackingOf(child: ChildFound, at: number, isTold: boolean): Lacking[] {
  const lacks = (isLacking: boolean, field: string, key: string): Lacking[] => (isLacking ? [{ field: `${field}-${at}`, key, child: at }] : []);
  const seen = child.seen === 'yes';
  return [
    ...lacks(child.seen === '', 'seen', 'visits.seenMissing'),
    ...lacks(child.seen === 'no' && child.notSeenReason === '', 'not-seen', 'visits.notSeenMissing'),
    ...lacks(seen && child.alone === '', 'alone', 'visits.aloneMissing'),
    ...lacks(seen && child.alone === 'no' && child.notAloneReason === '', 'reason', 'visits.reasonMissing'),
    ...lacks(seen && !isTold && child.how.trim() === '', 'how', 'visits.howMissing'),
    ...lacks(child.action === '', 'action', 'visits.actionMissing'),
    ...lacks(child.action === 'yes' && child.actionNeeded.trim() === '', 'action-needed', 'visits.actionNeededMissing'),
    ...lacks(child.action === 'yes' && child.actionTold.trim() === '', 'action-told', 'visits.actionToldMissing'),
  ];
}

/** `16:30` of what was typed: `4.30pm`, `16:30`, `1630`; null where it is no time. */
export function readTime(typed: string): string | null {
  const [, hours, minutes = '00', half] = /^\s*(\d{1,2})[:.]?(\d\d)?\s*([ap]m)?\s*$/i.exec(typed) ?? [];
  if (hours === undefined) return null;
  const twelve = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  if (Number(minutes) > 59 || twelve > 23 || (half && (Number(hours) < 1 || Number(hours) > 12))) return null;
  return `${String(twelve).padStart(2, '0')}:${minutes}`;
}

/** What is sent, once nothing is left to put right: without what no longer follows from the answers. */
export function visitToSend(visit: VisitBeingRecorded, today: string): RecordVisitDto {
  const day = readDay(visit.visitedOn, today);
  const [first, ...others] = visit.children;
  if ('fault' in day || !first) throw new Error('A visit is sent only with its day and a child.');
  const time = readTime(visit.visitedTime);
  const place = visit.place.trim();
  const told = visit.isShared ? { how: first.how, howIn: first.howIn } : {};
  return {
    visitedOn: day.on, ...(time ? { visitedTime: time } : {}), ...(place ? { place } : {}), purpose: visit.purpose, ...foundToSend(first),
    ...(others.length > 0 ? { others: others.map((other) => ({ publicId: other.publicId, ...foundToSend({ ...other, ...told }) })) } : {}),
  };
}

function foundToSend({ seen, alone, notAloneReason, notSeenReason, notSeenDetail, how, howIn, action, actionNeeded, actionTold, actionContact }: ChildFound) {
  const isSeen = seen === 'yes';
  const reason = alone === 'offered' ? 'child-refused' : notAloneReason;
  return {
    seen: isSeen,
    ...(isSeen ? { seenAlone: alone === 'yes', ...(alone !== 'yes' && reason ? { notAloneReason: reason } : {}) } : { ...(notSeenReason ? { notSeenReason } : {}), ...(notSeenDetail.trim() ? { notSeenDetail: notSeenDetail.trim() } : {}) }),
    ...(how.trim() ? { howChildIs: how.trim(), howChildIsLanguage: howIn } : {}),
    needsAction: action === 'yes',
    ...(action === 'yes' ? { actionNeeded: actionNeeded.trim(), actionTold: actionTold.trim(), ...(actionContact.trim() ? { actionContact: actionContact.trim() } : {}) } : {}),
  };
}
