import type { EntityManager } from 'typeorm';
import type { Code } from '../domain/codes/code.js';
import type { Bilingual } from '../domain/indicators/figure.js';
import type { RecordSection } from './record-sections.js';

/**
 * A row as forms send it and pages show it: the text of each field, '' where it is not known. Days are ISO dates, instants
 * British time to the minute (`2026-11-25T22:10`), yes and no `true` and `false`; another row is named by its key.
 */
export type RowValues = Readonly<Record<string, string>>;

/** One question of a form: a column of the extract, in words. Its type and codes are the data package's. */
export interface RecordField {
  name: string;
  label: Bilingual;
  hint?: Bilingual;
  /** What is said where it has to be answered and is not. */
  missing?: Bilingual;
  /** The words of its codes; those the data package allows. */
  codes?: readonly Code[];
  /** How an answer is said that is neither one of a few codes nor itself in words. */
  says?: (answer: string) => Bilingual;
  /** Asked only where another answer is one of these. */
  askedWhen?: { field: string; is: readonly string[] };
  /** Whoever records by hand has to answer it, though an import may lack it. */
  isNeeded?: boolean;
  /** More than a line of text. */
  isLong?: boolean;
  /** The child’s own words. */
  isVoice?: boolean;
  /** Speaks of what is to come. */
  isAhead?: boolean;
  /** Duty of the register that turns on the answer: shown at the question. */
  law?: string;
}

export interface RecordGroup {
  title?: Bilingual;
  hint?: Bilingual;
  fields: readonly RecordField[];
}

/** What is wrong with a row, or only unlikely, at the field. */
export interface RowFault {
  field: string;
  message: Bilingual;
  /** Names a warning, so that it can be confirmed. */
  code?: string;
}

/** What a row stands among. */
export interface Around {
  child: { dateOfBirth: string; diedOn: string | null } | null;
  /** ISO date. */
  today: string;
  /** The other rows of a kind the kind says it reads. */
  rows(kind: string): readonly RowValues[];
}

/** Another spell, in words; `to` is null while it is open. */
export interface OtherSpell {
  name: Bilingual;
  from: Bilingual;
  to: Bilingual | null;
}

/** Everything the web app needs to let people record one kind of row by hand. */
export interface RecordKind {
  /** Name of the extract's file; its table follows from it. */
  name: string;
  section: RecordSection;
  titles: { one: Bilingual; many: Bilingual; add: Bilingual; change: Bilingual };
  /** A line under the heading of the form. */
  about?: Bilingual;
  /** What whoever marks a row as recorded in error should know first. */
  inError?: Bilingual;
  /** Whoever has one of these may add, change and withdraw. */
  permissions: readonly string[];
  groups: readonly RecordGroup[];
  /** Fields of a list, the one that names the row first. */
  shown: readonly string[];
  /** Rows are listed from the latest of this field; by the first field shown where left out. */
  newestBy?: string;
  /** Other kinds whose rows the rules read. */
  reads?: readonly string[];
  /** What cannot be. */
  check?(values: RowValues, around: Around): readonly RowFault[];
  /** What is unlikely or unlawful; stored once it is confirmed. */
  mind?(values: RowValues, around: Around): readonly RowFault[];
  /** For spells: what is said of one that overlaps another. */
  overlaps?(other: OtherSpell): Bilingual;
  /** For spells: a new one may end the open one on the day it begins; what is asked about that end. */
  endsOpen?: { offer(other: OtherSpell): Bilingual; fields: readonly string[] };
  /** What else follows, before the clocks are worked out, from the row of this key having been added, changed or withdrawn. */
  after?(manager: EntityManager, owner: { authorityId: number; childNo: number | null }, rowKey: string): Promise<void>;
  /** The row is the child’s own, or one that another journey makes: it can be corrected only. */
  isCorrectedOnly?: boolean;
  /** Page below the child’s where a new one is made, because it takes more than its row. */
  addedAt?: readonly string[];
  /** Columns that page writes and nobody is asked for. */
  notAsked?: readonly string[];
  /** Kind whose rows make one of this kind a child’s, by naming both. */
  through?: string;
  /** Fields that are kept from whoever does not record the kind; none where all may be read. */
  kept?(row: { key: string; values: RowValues }, around: Pick<Around, 'rows'>): readonly string[];
}
