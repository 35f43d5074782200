import { CodedView } from '../http/coded-view.js';

/** A period of being looked after. Dates are ISO; an end that is null has not come. */
export class PeriodOfCareView {
  startedOn: string;
  endedOn: string | null;
  categoryOfNeed: CodedView | null;
  reasonEnded: CodedView | null;
}

export class LegalStatusView {
  startedOn: string;
  endedOn: string | null;
  legalStatus: CodedView | null;
}

export class PlacementView {
  reference: string;
  startedOn: string;
  endedOn: string | null;
  placementType: CodedView | null;
  provider: CodedView | null;
  /** The household or the setting; null where neither is recorded. */
  with: string | null;
}

export class AllocationView {
  startedOn: string;
  endedOn: string | null;
  role: CodedView | null;
  worker: string;
}
