import type { Bilingual } from '../domain/indicators/figure.js';

/** What is wrong with one field of a form, in a whole sentence of each language. */
export interface FieldProblem {
  field: string;
  message: Bilingual;
}

/** RFC 9457, both languages. `type` is stable: `/problems/<name>`. */
export interface ProblemDocument {
  type: string;
  status: number;
  title: Bilingual;
  detail?: Bilingual;
  errors?: FieldProblem[];
  /** Where somebody else changed it meanwhile: what is stored now. */
  theirs?: TheirChange;
  /** Where it is unlikely and can be stored once confirmed: the codes to send back as confirmed. */
  toConfirm?: string[];
  /** Where it came before with other answers: what was stored of them. */
  stored?: StoredBefore;
}

/** What an earlier sending stored. Never logged. */
export interface StoredBefore {
  /** When: an instant. */
  at: string;
  /** The key of the row it made, where rows of its kind have a page. */
  key?: string;
}

/** What somebody else stored while another was editing. Never logged. */
export interface TheirChange {
  version: number;
  /** Who and when, where that is known. */
  by: string | null;
  at: string | null;
  values: Readonly<Record<string, unknown>>;
  /** Names of people and places the values refer to, by field. */
  names?: Readonly<Record<string, string>>;
}

/** What more a problem says. */
export interface ProblemDetails extends Pick<ProblemDocument, 'detail' | 'errors' | 'theirs' | 'toConfirm' | 'stored'> {
  retryAfterSeconds?: number;
}

/** Anything the edge answers with a problem document. Carries no personal data: it may be logged. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    override readonly name: string,
    readonly title: Bilingual,
    readonly more: ProblemDetails = {},
  ) {
    super(name);
  }

  document(): ProblemDocument {
    const { retryAfterSeconds: _retryAfterSeconds, ...said } = this.more;
    return { type: `/problems/${this.name}`, status: this.status, title: this.title, ...said };
  }
}

/** It is not there, or not for this person: the two are told apart nowhere. */
export class NotFound extends Problem {
  constructor(name = 'not-found', title: Bilingual = { en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen' }) {
    super(404, name, title);
  }
}

/** The person may not do it. */
export class Refused extends Problem {
  constructor(name: string, title: Bilingual) {
    super(403, name, title);
  }
}

/** What is stored does not allow it now. */
export class Conflict extends Problem {
  constructor(name: string, title: Bilingual, more: ProblemDetails = {}) {
    super(409, name, title, more);
  }
}

/** What was sent can be read, and the record rules it out, field by field. */
export class RuledOut extends Problem {
  constructor(errors: FieldProblem[]) {
    super(422, 'check-answers', { en: 'There is a problem', cy: 'Mae problem' }, { errors });
  }
}

/** What was sent is not what was asked for, field by field. */
export class Unacceptable extends Problem {
  constructor(errors: FieldProblem[]) {
    super(400, 'check-answers', { en: 'There is a problem', cy: 'Mae problem' }, { errors });
  }
}
