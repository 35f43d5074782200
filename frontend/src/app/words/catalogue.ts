import type { Translation } from '@jsverse/transloco';
import type { LanguageCode } from '../ui/language/language';
import { access } from './access';
import { account } from './account';
import { accounts } from './accounts';
import { caseloads } from './caseloads';
import { children } from './children';
import { clocks } from './clocks';
import { conflict } from './conflict';
import { documents } from './documents';
import { drafts } from './drafts';
import { due } from './due';
import { duplicates, merging } from './duplicates';
import { exchange } from './exchange';
import { find } from './find';
import { help } from './help';
import { identity } from './identity';
import { jobs } from './jobs';
import { notes } from './notes';
import { performance } from './performance';
import { records } from './records';
import { plans } from './plans';
import { shell } from './shell';
import { staff } from './staff';
import { story } from './story';
import { supervision } from './supervision';
import { ui } from './ui';
import { visits } from './visits';

/** Every word of the interface, English and Welsh side by side so that neither lands without the other. */
export const catalogue = { ui, shell, staff, account, accounts, access, performance, children, identity, due, clocks, visits, notes, drafts, exchange, jobs, help, story, records, plans, conflict, documents, find, duplicates, caseloads, supervision, merging };

/** One language of a part of the catalogue, in the shape in which it is looked up. */
export function inLanguage(words: object, language: LanguageCode): Translation {
  return Object.fromEntries(
    Object.entries(words).map(([key, said]: [string, unknown]) => {
      if (typeof said !== 'object' || said === null) return [key, said];
      return [key, language in said ? (said as Record<LanguageCode, unknown>)[language] : inLanguage(said, language)];
    }),
  );
}
