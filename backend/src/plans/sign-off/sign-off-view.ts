import { BilingualView } from '../../http/bilingual-view.js';

export class SignOffLineView {
  label: BilingualView;
  /** As it was written, lines kept. */
  text: string;
}

/** Something that waits to be agreed, with all that is needed to decide. */
export class SignOffItemView {
  kind: string;
  title: BilingualView;
  key: string;
  child: SignOffChildView;
  sentOn: string;
  sentBy: string | null;
  lines: SignOffLineView[];
  minds: BilingualView[];
  /** Path of the page that shows all of it. */
  path: string;
}

export class SignOffChildView {
  publicId: string;
  reference: string;
  name: string;
}

/** A page of 25, the longest waiting first. */
export class SignOffView {
  /** Name of the one worker whose work was asked for; null where it is everybody’s, or nobody has that number. */
  sentBy: string | null;
  items: SignOffItemView[];
  page: number;
  pages: number;
  total: number;
}

/** What was decided. */
export class SignedOffView {
  /** `agreed` or `sent-back`. */
  decided: string;
}
