import type { Bilingual } from '../../domain/indicators/indicator.js';
import type { CellType } from './extract-schema.js';

/** How a cell of each type is to be written; the Welsh stands after “yn”, mutated. */
const howWritten: Readonly<Record<CellType, Bilingual>> = {
  string: { en: 'text without control characters', cy: 'destun heb nodau rheoli' },
  date: { en: 'a real date, year first, such as 2018-01-31', cy: 'ddyddiad go iawn, y flwyddyn yn gyntaf, megis 2018-01-31' },
  datetime: { en: 'an instant with its offset, such as 2018-01-31T14:30:00Z', cy: 'amser gyda’i wrthbwyso, megis 2018-01-31T14:30:00Z' },
  boolean: { en: 'true or false', cy: 'true neu false' },
  integer: { en: 'a whole number', cy: 'rhif cyfan' },
  number: { en: 'a number, such as 0.5', cy: 'rhif, megis 0.5' },
};

/** What is said of a file, row or cell of an extract that cannot be true or cannot be read. */
export const faultTexts = {
  type: (column: string, text: string, type: CellType): Bilingual => ({
    en: `${column} must be ${howWritten[type].en}; it is ${shown(text)}.${hint(text, type).en}`,
    cy: `Rhaid i ${column} fod yn ${howWritten[type].cy}; ${shown(text)} sydd yno.${hint(text, type).cy}`,
  }),
  required: (column: string): Bilingual => ({ en: `${column} is empty.`, cy: `Mae ${column} yn wag.` }),
  requiredColumn: (column: string): Bilingual => ({
    en: `The file has no ${column} column, which every row needs.`,
    cy: `Nid oes colofn ${column} yn y ffeil, ac mae ei hangen ar bob rhes.`,
  }),
  code: (column: string, text: string, codes: ReadonlySet<string>): Bilingual => ({
    en: `${column} has no code ${shown(text)}. Use one of: ${[...codes].join(', ')}.`,
    cy: `Nid oes cod ${shown(text)} yn ${column}. Defnyddiwch un o’r rhain: ${[...codes].join(', ')}.`,
  }),
  range: (column: string, least: number, most: number | null): Bilingual =>
    most === null
      ? { en: `${column} must be ${least} or more.`, cy: `Rhaid i ${column} fod yn ${least} neu ragor.` }
      : { en: `${column} must be from ${least} to ${most}.`, cy: `Rhaid i ${column} fod rhwng ${least} a ${most}.` },
  key: (earlier: number): Bilingual => ({
    en: `Line ${earlier} already has a row with the same key.`,
    cy: `Mae rhes gyda’r un allwedd eisoes ar linell ${earlier}.`,
  }),
  reference: (text: string, file: string): Bilingual => ({
    en: `${shown(text)} is not in ${file}.csv.`,
    cy: `Nid yw ${shown(text)} yn ${file}.csv.`,
  }),
  otherChild: (text: string, file: string): Bilingual => ({
    en: `${shown(text)} in ${file}.csv belongs to another child.`,
    cy: `Mae ${shown(text)} yn ${file}.csv yn perthyn i blentyn arall.`,
  }),
  overlap: (earlier: number): Bilingual => ({
    en: `This spell overlaps the one on line ${earlier}.`,
    cy: `Mae’r cyfnod hwn yn gorgyffwrdd â’r un ar linell ${earlier}.`,
  }),
  endBeforeStart: (end: string, start: string): Bilingual => ({ en: `${end} is before ${start}.`, cy: `Mae ${end} cyn ${start}.` }),
  emptySpell: (end: string, start: string): Bilingual => ({
    en: `${end} is the same day as ${start}. The end is the first day it no longer holds, so nothing is left of the spell.`,
    cy: `Mae ${end} ar yr un diwrnod â ${start}. Y diwedd yw’r diwrnod cyntaf nad yw’n dal mwyach, felly nid oes dim ar ôl o’r cyfnod.`,
  }),
  otherDay: (instant: string, day: string): Bilingual => ({
    en: `${instant} is not on ${day} in Britain.`,
    cy: `Nid yw ${instant} ar ${day} ym Mhrydain.`,
  }),
  beforeBirth: (column: string, bornOn: string): Bilingual => ({
    en: `${column} is before the child’s date of birth, ${bornOn}.`,
    cy: `Mae ${column} cyn dyddiad geni’r plentyn, ${bornOn}.`,
  }),
  afterDeath: (column: string, diedOn: string): Bilingual => ({
    en: `${column} is after the child’s death on ${diedOn}.`,
    cy: `Mae ${column} ar ôl marwolaeth y plentyn ar ${diedOn}.`,
  }),
  unknownColumn: (column: string): Bilingual => ({
    en: `The extract has no column ${shown(column)} in this file.`,
    cy: `Nid oes colofn ${shown(column)} yn y ffeil hon yn yr echdyniad.`,
  }),
  repeatedColumn: (column: string): Bilingual => ({ en: `The column ${column} is there more than once.`, cy: `Mae’r golofn ${column} yno fwy nag unwaith.` }),
  unknownFile: (file: string): Bilingual => ({ en: `The extract has no file called ${file}.`, cy: `Nid oes ffeil o’r enw ${file} yn yr echdyniad.` }),
  missingFile: (file: string): Bilingual => ({ en: `The folder has no ${file}, which every extract needs.`, cy: `Nid oes ${file} yn y ffolder, ac mae ei hangen ar bob echdyniad.` }),
  ragged: (found: number, named: number): Bilingual => ({
    en: `The row’s cells (${found}) are not as many as the columns (${named}).`,
    cy: `Nid yw nifer celloedd y rhes (${found}) yr un â nifer y colofnau (${named}).`,
  }),
  openQuote: (): Bilingual => ({
    en: 'A quotation mark of this row does not pair, so where its cells end cannot be told.',
    cy: 'Nid oes pâr i ddyfynnod yn y rhes hon, felly ni ellir dweud ble mae ei chelloedd yn gorffen.',
  }),
  notUtf8: (): Bilingual => ({ en: 'The text is not UTF-8. Save the file as CSV UTF-8.', cy: 'Nid yw’r testun yn UTF-8. Cadwch y ffeil fel CSV UTF-8.' }),
  noAuthority: (): Bilingual => ({
    en: 'datapackage.json does not say whose records these are: it needs "aelwyd": { "authority": "W06…" }.',
    cy: 'Nid yw datapackage.json yn dweud cofnodion pwy yw’r rhain: mae angen "aelwyd": { "authority": "W06…" }.',
  }),
  unknownAuthority: (code: string): Bilingual => ({ en: `${shown(code)} is not the code of an authority.`, cy: `Nid yw ${shown(code)} yn god awdurdod.` }),
  forSharing: (): Bilingual => ({
    en: 'This extract was written to be shared: parts are left out of it, and it cannot be brought in.',
    cy: 'Ysgrifennwyd yr echdyniad hwn i’w rannu: mae rhannau wedi’u gadael allan ohono, ac ni ellir ei fewnforio.',
  }),
  unreadablePackage: (): Bilingual => ({ en: 'datapackage.json cannot be read as JSON.', cy: 'Ni ellir darllen datapackage.json fel JSON.' }),
  extractedAt: (text: string): Bilingual => ({
    en: `extractedAt must be ${howWritten.datetime.en}; it is ${shown(text)}.`,
    cy: `Rhaid i extractedAt fod yn ${howWritten.datetime.cy}; ${shown(text)} sydd yno.`,
  }),
  refusedByRecord: (): Bilingual => ({
    en: 'The record refuses this together with what it already holds.',
    cy: 'Mae’r cofnod yn gwrthod hyn ynghyd â’r hyn sydd ynddo eisoes.',
  }),
  overlapsRecord: (): Bilingual => ({
    en: 'A spell overlaps one that was edited here and is kept.',
    cy: 'Mae cyfnod yn gorgyffwrdd ag un a olygwyd yma ac a gedwir.',
  }),
};

/** Long texts are cut: a message is read by people. */
function shown(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

function hint(text: string, type: CellType): Bilingual {
  if (type === 'date' && /^\d{5}(\.\d+)?$/.test(text)) {
    return { en: ' It looks like a spreadsheet’s day number.', cy: ' Mae’n edrych fel rhif diwrnod o daenlen.' };
  }
  if (type === 'date' && /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) {
    return { en: ' The day is first: write the year first, with hyphens.', cy: ' Mae’r diwrnod yn gyntaf: ysgrifennwch y flwyddyn yn gyntaf, gyda chysylltnodau.' };
  }
  return { en: '', cy: '' };
}
