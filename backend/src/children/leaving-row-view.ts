import { CodedView } from '../http/coded-view.js';

/** What was known of a young person leaving care on one day. */
export class CareLeaverView {
  recordedOn: string;
  /** Category of the Act, 1 to 6. */
  category: string;
  accommodation: CodedView | null;
  activity: CodedView | null;
  inTouch: boolean | null;
}

export class PathwayView {
  completedOn: string;
  kind: CodedView | null;
  youngPersonTookPart: boolean | null;
}
