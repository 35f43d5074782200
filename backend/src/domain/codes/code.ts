import { UNSAID } from '../facts/columns.js';

/** A code of a list of the field and its labels. */
export interface Code {
  code: string;
  en: string;
  cy: string;
}

/** Position of a code in its list, as the facts hold it; `UNSAID` for an empty text or one the list does not have. */
export function positionOf(list: readonly Code[], code: string | null | undefined): number {
  if (!code) return UNSAID;
  const at = list.findIndex((entry) => entry.code === code);
  return at < 0 ? UNSAID : at;
}
