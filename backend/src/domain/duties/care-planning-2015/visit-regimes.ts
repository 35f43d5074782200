import { isOn, legalStatusOn } from '../care-spells.js';
import type { ChildRecord, Placement, Spell } from '../../facts/child-record.js';
import { NO_DAY, UNSAID, type Day } from '../../facts/columns.js';
import type { Stay } from '../stays.js';

/** Paragraphs (2) to (6) of regulation 31. */
export type VisitRegime = 'ordinary' | 'with-parent-at-once' | 'temporary-or-interim' | 'with-parent' | 'other-living';

/** A stretch of a stay under one paragraph. */
export interface RegimeSpell extends Spell {
  regime: VisitRegime;
  /** A visit is owed within a week of its beginning, whatever was visited before: a care order was made, or the stay began. */
  isFresh: boolean;
  /** The fact that is not recorded and would decide, '' where none is missing. */
  missing: string;
}

/** How a placement with a parent under a care order is taken. */
export type ParentReading = 'with-parent' | 'with-parent-at-once';

/**
 * Under a care order with a parent whose assessment was finished after the placement began, regulation 31(3) decides; finished before
 * it, 31(5). Where none is recorded as finished both hold by their words, and both are owed.
 */
export function parentReadings({ type, assessmentCompletedOn, startedOn }: Placement): ParentReading[] {
  if (type !== 'P1') return ['with-parent'];
  if (assessmentCompletedOn === NO_DAY) return ['with-parent', 'with-parent-at-once'];
  return [assessmentCompletedOn > startedOn ? 'with-parent-at-once' : 'with-parent'];
}

/** The paragraphs a stay is under, one after the other. */
export function regimesOf(child: ChildRecord, stay: Stay, reading: ParentReading): RegimeSpell[] {
  const { placement, startedOn, endedOn } = stay;
  const approvedOn = approvedInFullOn(child, placement);
  const changes = [placement.temporaryApprovalOn, approvedOn, ...child.legalStatuses.flatMap((status) => [status.startedOn, status.endedOn])];
  const days = [startedOn, ...new Set(changes.filter((day) => day > startedOn && day < endedOn))].sort((one, other) => one - other);
  const spells: RegimeSpell[] = [];
  let before = '';
  for (const [at, day] of days.entries()) {
    const status = legalStatusOn(child, day);
    const isTemporary = isOn({ startedOn: placement.temporaryApprovalOn, endedOn: approvedOn }, day);
    const regime = isTemporary ? 'temporary-or-interim' : regimeUnder(placement.type, status, reading);
    const isOrder = regime === 'with-parent' && status === 'C2' && before !== 'C2';
    const missing = status === '' && regime !== 'ordinary' && !isTemporary ? 'legal-statuses.legal_status' : '';
    const last = spells.at(-1);
    if (last?.regime === regime && last.missing === missing && !isOrder) last.endedOn = days[at + 1] ?? endedOn;
    else spells.push({ startedOn: day, endedOn: days[at + 1] ?? endedOn, regime, isFresh: at === 0 || isOrder, missing });
    before = status;
  }
  return spells;
}

function regimeUnder(type: string, status: string, reading: ParentReading): VisitRegime {
  // Only children in care are placed with parents; a status nobody recorded is taken for care, and said to be missing.
  const mayBeInCare = status === 'C1' || status === 'C2' || status === '';
  if (type === 'P1' && mayBeInCare) return status === 'C1' ? 'temporary-or-interim' : reading;
  // A hospital or custody: somebody else answers for where the child lives.
  return mayBeInCare && (type === 'R2' || type === 'R4' || type === 'R5') ? 'other-living' : 'ordinary';
}

/** The day the carer was approved in full: as recorded of the placement, or of the household after the temporary approval. */
export function approvedInFullOn({ events }: ChildRecord, { placementNo, startedOn, temporaryApprovalOn, household }: Placement): Day {
  if (temporaryApprovalOn === NO_DAY) return NO_DAY;
  const from = Math.min(startedOn, temporaryApprovalOn);
  const event = events.find(({ kind, on, placementNo: of }) => kind === 'full-approval' && on >= from && (of === placementNo || of === UNSAID));
  const isFull = household !== null && (household.kind === 'connected-person' || household.kind === 'mainstream') && household.approvedOn > temporaryApprovalOn;
  return Math.min(event?.on ?? NO_DAY, isFull ? household.approvedOn : NO_DAY);
}
