import { isDate } from '../inspection/profile/given-date.js';
import type { OccurrenceRow } from './occurrence-row.js';

/** What names one occurrence of one child. */
export type NamedOccurrence = Pick<OccurrenceRow, 'duty' | 'arose_on' | 'regime' | 'about'>;

/** An occurrence as a part of an address. */
export function occurrenceKeyOf({ duty, arose_on, regime, about }: NamedOccurrence): string {
  return Buffer.from([duty, arose_on, regime, about].join('~')).toString('base64url');
}

const FORM = /^([a-z0-9-]+)~(\d{4}-\d\d-\d\d)~([a-z0-9-]*)~(\d{1,4})$/;

/** The occurrence such a part names; undefined where it names none. */
export function readOccurrenceKey(key: string): NamedOccurrence | undefined {
  const [, duty, arose_on, regime, about] = FORM.exec(Buffer.from(key, 'base64url').toString()) ?? [];
  if (duty === undefined || arose_on === undefined || regime === undefined || !isDate(arose_on) || arose_on < '1900') return undefined;
  return { duty, arose_on, regime, about: Number(about) };
}
