import type { Bilingual } from '../ui/language/language';

export interface ListedChild {
  readonly publicId: string;
  readonly reference: string;
  readonly name: string | null;
  readonly knownAs: string | null;
  readonly dateOfBirth: string | null;
  readonly age: number | null;
  readonly isLookedAfter: boolean;
  readonly legalStatus: { readonly code: string; readonly title: Bilingual } | null;
  readonly placement: { readonly title: Bilingual; readonly startedOn: string | null } | null;
  readonly socialWorker: string | null;
}

export interface ChildList {
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly rows: readonly ListedChild[];
}

export interface Coded {
  readonly code: string;
  readonly title: Bilingual;
}

/** A value of a record's row: a code with its words, an ISO date, a text, a number, yes or no, or not known. */
export type Recorded = Coded | Bilingual | string | number | boolean | null | undefined;
export type RecordRow = Readonly<Record<string, Recorded>>;

export interface ChildRecord {
  readonly publicId: string;
  readonly reference: string;
  readonly name: string | null;
  readonly knownAs: string | null;
  readonly dateOfBirth: string | null;
  readonly age: number | null;
  readonly sex: Coded | null;
  readonly preferredLanguage: Coded | null;
  readonly sections: Readonly<Record<string, readonly RecordRow[] | undefined>>;
}
