import { HttpErrorResponse } from '@angular/common/http';
import type { Bilingual } from './language/language';

/** What went wrong, as the server says it (RFC 9457, in both languages). */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly title: Bilingual;
  readonly detail?: Bilingual;
  readonly errors?: readonly { readonly field: string; readonly message: Bilingual }[];
  /** Where somebody else changed it meanwhile: what is stored now, who stored it and when. */
  readonly theirs?: { readonly version: number; readonly by: string | null; readonly at: string | null; readonly values: Readonly<Record<string, unknown>> };
  /** Where it came before with other answers: when that was stored, and the key of the row it made. */
  readonly stored?: { readonly at: string; readonly key?: string };
}

const unanswered: Problem = {
  type: '/problems/no-answer',
  status: 0,
  title: { en: 'The service did not answer', cy: 'Ni chafwyd ateb gan y gwasanaeth' },
  detail: { en: 'Nothing you typed is lost. Try again in a moment.', cy: 'Does dim yr ydych wedi’i deipio ar goll. Rhowch gynnig arall arni ymhen ychydig.' },
};

/** The problem an error carries; an error that carries none means that no answer came. */
export function problemOf(error: unknown): Problem {
  const carried: unknown = error instanceof HttpErrorResponse ? error.error : error instanceof Error && error.cause ? problemOf(error.cause) : null;
  return isProblem(carried) ? carried : unanswered;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'type' in value && 'title' in value && typeof value.title === 'object';
}

/** What a form says of a problem that is at none of its questions: where no answer came, also that nothing typed is lost. */
export function saidOf({ status, title, detail }: Problem): readonly Bilingual[] {
  return status === 0 && detail ? [title, detail] : [title];
}
