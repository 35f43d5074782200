import { readDay } from '../ui/language/read-day';

/** What is being reallocated: children by their address, and what is said of each. */
export interface ReallocationBeingMade {
  readonly selected: readonly string[];
  readonly handovers: Readonly<Record<string, string>>;
  readonly toStaffNo: string;
  readonly reason: string;
  readonly from: string;
}

/** What is still to be put right, each with its field; `today` is an ISO date. */
export function faultsOf({ selected, toStaffNo, reason, from }: ReallocationBeingMade, today: string): { field: string; key: string }[] {
  return [
    ...(selected.length === 0 ? [{ field: 'select-all', key: 'caseloads.noChildren' }] : []),
    ...(toStaffNo === '' ? [{ field: 'to-worker', key: 'caseloads.noWorker' }] : []),
    ...(reason === '' ? [{ field: 'reason', key: 'caseloads.noReason' }] : []),
    ...('fault' in readDay(from, today) ? [{ field: 'from', key: 'caseloads.noDay' }] : []),
  ];
}

export function withoutHandover({ selected, handovers }: ReallocationBeingMade): number {
  return selected.filter((publicId) => !handovers[publicId]?.trim()).length;
}
