import { BilingualView } from '../../http/bilingual-view.js';
import { MeasureView } from './measure-view.js';

export class PartView {
  part: number;
  title: BilingualView;
  measures: MeasureView[];
}

export class BoardView {
  /** GSS code. */
  authority: string;
  asAt: string;
  knownAt: string | null;
  workedOutAt: string;
  parts: PartView[];
}
