import { BilingualView } from '../../http/bilingual-view.js';
import { MeasureView } from './measure-view.js';

export class AnswerView {
  answer: string;
  title: BilingualView;
  count: number;
}

export class ExplainView extends MeasureView {
  asAt: string;
  knownAt: string | null;
  definition: BilingualView;
  populationTitle: BilingualView;
  readings: BilingualView[];
  missing: BilingualView | null;
  source: BilingualView;
  /** Sentences with this authority's numbers. */
  arithmetic: BilingualView[];
  answers: AnswerView[];
  /** Percentage points that one subject is worth; null where nobody is counted. */
  oneSubjectIs: number | null;
  definitionsVersion: string;
}
