import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../../http/bilingual-view.js';
import { CitationView, InForceView } from './child-clocks-view.js';
import { WordedView } from '../clock-view.js';

/** One duty of the register. */
export class DutyRowView {
  id: string;
  title: BilingualView;
  force: WordedView;
  confidence: WordedView;
  doubt: BilingualView | null;
  instrument: BilingualView;
  provision: string;
  /** It has no clock of its own. */
  standing: boolean;
}

/** A page of 25 duties, in the order of the law. */
export class DutyRegisterView {
  duties: DutyRowView[];
  page: number;
  pages: number;
  total: number;
}

/** A number as it held from a day on. */
export class DatedValueView {
  /** ISO date. */
  from: string;
  value: number;
}

/** A number of the law, a code or an office. */
export class LawNumberView {
  code: string;
  title: BilingualView;
  unit: WordedView;
  @ApiProperty({ enum: ['fixed', 'doubted', 'local'], enumName: 'NumberSetBy' })
  setBy: 'fixed' | 'doubted' | 'local';
  values: DatedValueView[];
}

/** Everything the register says of a duty. */
export class DutyView {
  id: string;
  title: BilingualView;
  says: BilingualView;
  force: WordedView;
  confidence: WordedView;
  doubt: BilingualView | null;
  /** Why it has no clock of its own; null where it has one. */
  standing: BilingualView | null;
  whose: WordedView | null;
  countedFrom: BilingualView | null;
  metBy: BilingualView | null;
  /** Each next one arises from the last. */
  repeats: boolean;
  regimes: WordedView[];
  citation: CitationView;
  inForce: InForceView;
  numbers: LawNumberView[];
}
