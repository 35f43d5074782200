import { ApiProperty } from '@nestjs/swagger';
import { MovedClockView } from '../clocks/clock-view.js';
import { BilingualView } from '../http/bilingual-view.js';
import { AskedWhenView } from './record-kinds-view.js';

/** The text of each answer, by field; '' where it is not known. */
const textOfEach = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** An answer in words. */
export class SaidView {
  field: string;
  text: BilingualView;
}

/** A row as recorded. */
export class RecordView {
  /** Names it in addresses. */
  key: string;
  /** Sent back with a change, which is refused where somebody else has changed the row since. */
  version: number;
  /** What tells it from its sisters. */
  name: BilingualView;
  /** The text of each answer, by field; '' where it is not known. */
  @ApiProperty(textOfEach)
  values: Record<string, string>;
  /** Codes, names and other rows in words. */
  said: SaidView[];
  /** Fields whose answers are kept from this reader. */
  kept: string[];
}

/** A row that was recorded in error. */
export class WithdrawnView {
  key: string;
  by: string | null;
  /** British time. */
  at: string;
  reason: string;
}

/** A page of 25 rows, the latest first. */
export class RecordsView {
  kind: string;
  rows: RecordView[];
  withdrawn: WithdrawnView[];
  /** Whether this person may add and correct them. */
  canRecord: boolean;
  page: number;
  pages: number;
  total: number;
}

/** The open spell a new one may end, and what is asked about that end. */
export class OpenSpellView {
  key: string;
  version: number;
  offer: BilingualView;
  fields: string[];
  /** The answer of the new row with which it is offered: who works with a child in one role does not stop for another’s. */
  offeredWhen: AskedWhenView | null;
}

/** Rows of the child an answer may name. */
export class ChoiceView {
  field: string;
  key: string;
  name: BilingualView;
}

/** What a form of a kind starts from. */
export class RecordFormView {
  kind: string;
  row: RecordView | null;
  open: OpenSpellView[];
  choices: ChoiceView[];
  canRecord: boolean;
}

/** A row as stored, and what moved with it. */
export class RecordDoneView {
  record: RecordView | null;
  moved: MovedClockView[];
}

/** One answer before and after. */
export class AnswerChangeView {
  field: string;
  before: string;
  after: string;
  beforeSaid: BilingualView | null;
  afterSaid: BilingualView | null;
}

/** One version of a row. */
export class RecordVersionView {
  version: number;
  what: 'added' | 'changed' | 'imported' | 'withdrawn';
  by: string | null;
  /** British time. */
  at: string | null;
  reason: string | null;
  changes: AnswerChangeView[];
}

export class RecordHistoryView {
  kind: string;
  name: BilingualView;
  isWithdrawn: boolean;
  versions: RecordVersionView[];
}
