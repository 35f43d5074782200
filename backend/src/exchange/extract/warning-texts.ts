import type { Bilingual } from '../../domain/indicators/indicator.js';

/** What is said of what is only unlikely or unlawful: it loads. */
export const warningTexts = {
  outsideCare: (): Bilingual => ({
    en: 'The placement runs on days when the child was not in a period of care.',
    cy: 'Mae’r lleoliad yn cynnwys dyddiau pan nad oedd y plentyn mewn cyfnod o ofal.',
  }),
  notApproved: (carer: string): Bilingual => ({
    en: `Carer ${carer} was not approved on every day of the placement.`,
    cy: `Nid oedd gofalwr ${carer} wedi’i gymeradwyo ar bob diwrnod o’r lleoliad.`,
  }),
  afterExtract: (column: string): Bilingual => ({ en: `${column} is after the extract was made.`, cy: `Mae ${column} ar ôl i’r echdyniad gael ei wneud.` }),
  pastEighteen: (): Bilingual => ({ en: 'The child is looked after past eighteen.', cy: 'Mae’r plentyn yn derbyn gofal ar ôl troi’n ddeunaw.' }),
  rounded: (column: string): Bilingual => ({ en: `${column} is kept to two decimals.`, cy: `Cedwir ${column} i ddau le degol.` }),
  editedHere: (): Bilingual => ({
    en: 'This row was edited here since the last import. What was edited here is kept.',
    cy: 'Golygwyd y rhes hon yma ers y mewnforio diwethaf. Cedwir yr hyn a olygwyd yma.',
  }),
  withdrawnHere: (): Bilingual => ({
    en: 'This row, or one it speaks of, was recorded in error here. It is not brought in again.',
    cy: 'Cofnodwyd y rhes hon, neu un y mae’n cyfeirio ati, ar gam yma. Ni chaiff ei mewnforio eto.',
  }),
  speaksOfWithdrawn: (): Bilingual => ({
    en: 'What this row says now speaks of a row that was recorded in error here. The record keeps what it had.',
    cy: 'Mae’r hyn y mae’r rhes hon yn ei ddweud nawr yn cyfeirio at res a gofnodwyd ar gam yma. Mae’r cofnod yn cadw’r hyn oedd ganddo.',
  }),
  goneButEdited: (key: string): Bilingual => ({
    en: `${key} is gone from the file, but was edited or added here since the last import. It is kept.`,
    cy: `Mae ${key} wedi mynd o’r ffeil, ond fe’i golygwyd neu fe’i hychwanegwyd yma ers y mewnforio diwethaf. Fe’i cedwir.`,
  }),
  goneButUsed: (key: string): Bilingual => ({
    en: `${key} is gone from the file, but rows that stay in the record refer to it. It is kept.`,
    cy: `Mae ${key} wedi mynd o’r ffeil, ond mae rhesi sy’n aros yn y cofnod yn cyfeirio ato. Fe’i cedwir.`,
  }),
};
