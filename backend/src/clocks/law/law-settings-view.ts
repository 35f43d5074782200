import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../../http/bilingual-view.js';
import { WordedView } from '../clock-view.js';

/** A value of a number from a day on. */
export class SetValueView {
  /** ISO date. */
  from: string;
  value: number;
  /** Why, and who set it, where the authority did; null for a value of the law. */
  because: string | null;
  setBy: string | null;
}

export class NumberedDutyView {
  id: string;
  title: BilingualView;
  doubt: BilingualView | null;
}

/** A number the authority may set. */
export class SettableNumberView {
  code: string;
  title: BilingualView;
  /** Of the register: that of the first duty it counts for. */
  section: WordedView;
  unit: WordedView;
  /** `local`: the authority's own. `doubted`: of the law, and counsel may read it otherwise. */
  @ApiProperty({ enum: ['doubted', 'local'], enumName: 'SettableBy' })
  setBy: 'doubted' | 'local';
  /** As it holds today. */
  value: number;
  /** ISO date. */
  since: string;
  values: SetValueView[];
  duties: NumberedDutyView[];
}

/** First and last day on which schools meet. ISO dates. */
export class SchoolTermView {
  startedOn: string;
  endedOn: string;
}

export class BankHolidayView {
  /** ISO date. */
  heldOn: string;
  nameEn: string;
  nameCy: string;
  /** ISO date a late one was proclaimed; null for those known long before. */
  proclaimedOn: string | null;
}

/** What the authority says of its own: numbers, school terms and bank holidays, from the beginning of last year on. */
export class LawSettingsView {
  numbers: SettableNumberView[];
  terms: SchoolTermView[];
  bankHolidays: BankHolidayView[];
}
