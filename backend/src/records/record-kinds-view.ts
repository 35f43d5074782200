import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../http/bilingual-view.js';

export class RecordCodeView {
  code: string;
  en: string;
  cy: string;
}

export class AskedWhenView {
  field: string;
  is: string[];
}

/** A duty of the register that turns on an answer. */
export class FieldLawView {
  duty: string;
  title: BilingualView;
  says: BilingualView;
  instrument: BilingualView;
  provision: string;
}

/** One question of a form. */
export class RecordFieldView {
  name: string;
  type: 'string' | 'date' | 'datetime' | 'boolean' | 'integer' | 'number';
  isRequired: boolean;
  label: BilingualView;
  hint: BilingualView | null;
  /** Empty where any text will do. */
  codes: RecordCodeView[];
  /** Kind whose rows it names. */
  refersTo: string | null;
  /** Rows of that kind have names and are looked up by typing. */
  isLookedUp: boolean;
  askedWhen: AskedWhenView | null;
  isLong: boolean;
  isVoice: boolean;
  isAhead: boolean;
  law: FieldLawView | null;
}

export class RecordGroupView {
  title: BilingualView | null;
  hint: BilingualView | null;
  fields: RecordFieldView[];
}

export class RecordTitlesView {
  one: BilingualView;
  many: BilingualView;
  add: BilingualView;
  change: BilingualView;
}

/** A kind of row that is recorded by hand. */
export class RecordKindView {
  name: string;
  section: string;
  isOfChild: boolean;
  isCorrectedOnly: boolean;
  /** Page below the child’s where a new one is made; null where the form of the kind makes it. */
  @ApiProperty({ type: [String], nullable: true })
  addedAt: string[] | null;
  /** Whether this person may add and correct rows of it. */
  canRecord: boolean;
  titles: RecordTitlesView;
  about: BilingualView | null;
  /** What whoever marks a row as recorded in error should know first. */
  inError: BilingualView | null;
  /** The question that says when a row ended; null where rows do not end. */
  endsOn: string | null;
  groups: RecordGroupView[];
  shown: string[];
}

export class RecordSectionView {
  name: string;
  title: BilingualView;
  kinds: RecordKindView[];
}

export class RecordKindsView {
  sections: RecordSectionView[];
}
