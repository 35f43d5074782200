import { CodedView } from '../http/coded-view.js';

/** Something the child said, as it was said, and what came of it. */
export class VoiceView {
  /** Names it where it is corrected. */
  key: string;
  words: string;
  language: string | null;
  translation: string | null;
  /** ISO date. */
  saidOn: string;
  /** ISO instant; null where the time is not known. */
  saidAt: string | null;
  heardBy: string | null;
  place: string | null;
  method: CodedView | null;
  consent: CodedView | null;
  whatHappened: string | null;
  whatHappenedOn: string | null;
  childToldOn: string | null;
}

/** A page of 25, the latest first. */
export class VoicesView {
  total: number;
  page: number;
  pageSize: number;
  voices: VoiceView[];
}
