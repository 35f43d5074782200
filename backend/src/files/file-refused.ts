import type { Bilingual } from '../domain/indicators/figure.js';
import { Unacceptable } from '../http/problem.js';

const words = {
  none: { en: 'Select a file', cy: 'Dewiswch ffeil' },
  several: { en: 'Send one file at a time', cy: 'Anfonwch un ffeil ar y tro' },
  empty: { en: 'The file is empty', cy: 'Mae’r ffeil yn wag' },
  large: { en: 'The file must be smaller than 20 MB', cy: 'Rhaid i’r ffeil fod yn llai nag 20 MB' },
  kind: { en: 'The file must be a PDF, a Word document (.docx), a picture (PNG or JPEG) or plain text', cy: 'Rhaid i’r ffeil fod yn PDF, yn ddogfen Word (.docx), yn llun (PNG neu JPEG) neu’n destun plaen' },
  broken: { en: 'The file cannot be read: it is damaged or not what it seems to be', cy: 'Nid oes modd darllen y ffeil: mae wedi’i difrodi neu nid yw’r hyn y mae’n ymddangos' },
  active: {
    en: 'The file can run something or fetches something from elsewhere. Print it to a new PDF and send that',
    cy: 'Gall y ffeil redeg rhywbeth neu mae’n nôl rhywbeth o rywle arall. Argraffwch hi i PDF newydd ac anfonwch hwnnw',
  },
  locked: { en: 'The file is locked with a password. Save it without one and send that', cy: 'Mae’r ffeil wedi’i chloi â chyfrinair. Cadwch hi heb un ac anfonwch honno' },
  huge: { en: 'There is too much inside the file', cy: 'Mae gormod y tu mewn i’r ffeil' },
  infected: { en: 'The virus scanner refused this file. Tell your information security team', cy: 'Gwrthododd y sganiwr firysau’r ffeil hon. Rhowch wybod i’ch tîm diogelwch gwybodaeth' },
} satisfies Record<string, Bilingual>;

export type WhyRefused = keyof typeof words;

/** A file that is not taken in, and why, at the field `file`. */
export class FileRefused extends Unacceptable {
  constructor(readonly why: WhyRefused) {
    super([{ field: 'file', message: words[why] }]);
  }
}
