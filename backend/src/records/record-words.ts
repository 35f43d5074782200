import { dayFromIso } from '../domain/calendar/day.js';
import type { Bilingual } from '../domain/indicators/figure.js';
import { longDay } from '../inspection/words/long-date.js';

const dated = (iso: string): Bilingual => longDay(dayFromIso(iso.slice(0, 10)));

/** What is said of an answer. The name of the question stands in quotation marks: it mutates nowhere. */
export const answerWords = {
  missing: (of: Bilingual): Bilingual => ({ en: `Answer “${of.en}”`, cy: `Atebwch “${of.cy}”` }),
  notAsked: (): Bilingual => ({ en: 'This was not asked for', cy: 'Ni ofynnwyd am hwn' }),
  notReal: (of: Bilingual): Bilingual => ({ en: `“${of.en}” must be a real date`, cy: `Rhaid i “${of.cy}” fod yn ddyddiad go iawn` }),
  noTime: (of: Bilingual): Bilingual => ({ en: `“${of.en}” must be a real date and time`, cy: `Rhaid i “${of.cy}” fod yn ddyddiad ac amser go iawn` }),
  notWhole: (of: Bilingual): Bilingual => ({ en: `“${of.en}” must be a whole number`, cy: `Rhaid i “${of.cy}” fod yn rhif cyfan` }),
  notNumber: (of: Bilingual): Bilingual => ({ en: `“${of.en}” must be a number, such as 0.5`, cy: `Rhaid i “${of.cy}” fod yn rhif, megis 0.5` }),
  choose: (of: Bilingual): Bilingual => ({ en: `Choose an answer to “${of.en}” from the list`, cy: `Dewiswch ateb i “${of.cy}” o’r rhestr` }),
  tooLong: (of: Bilingual, most: number): Bilingual => ({
    en: `“${of.en}” must be ${most.toLocaleString('en')} characters or fewer`,
    cy: `Rhaid i “${of.cy}” fod yn ${most.toLocaleString('en')} nod neu lai`,
  }),
  outside: (of: Bilingual, least: number, most: number | null): Bilingual =>
    most === null
      ? { en: `“${of.en}” must be ${least} or more`, cy: `Rhaid i “${of.cy}” fod yn ${least} neu ragor` }
      : { en: `“${of.en}” must be from ${least} to ${most}`, cy: `Rhaid i “${of.cy}” fod rhwng ${least} a ${most}` },
  ahead: (of: Bilingual): Bilingual => ({ en: `“${of.en}” must be today or in the past`, cy: `Rhaid i “${of.cy}” fod heddiw neu yn y gorffennol` }),
  beforeBirth: (of: Bilingual, born: string): Bilingual => ({
    en: `“${of.en}” must be the same as or after ${dated(born).en}, when the child was born`,
    cy: `Rhaid i “${of.cy}” fod ar ${dated(born).cy}, pan anwyd y plentyn, neu ar ôl hynny`,
  }),
  afterDeath: (of: Bilingual, died: string): Bilingual => ({
    en: `“${of.en}” must be the same as or before ${dated(died).en}, when the child died`,
    cy: `Rhaid i “${of.cy}” fod ar ${dated(died).cy}, pan fu farw’r plentyn, neu cyn hynny`,
  }),
  endBeforeStart: (end: Bilingual, start: Bilingual, on: string): Bilingual => ({
    en: `“${end.en}” must be the same as or after ${dated(on).en}, the answer to “${start.en}”`,
    cy: `Rhaid i “${end.cy}” fod ar ${dated(on).cy}, sef yr ateb i “${start.cy}”, neu ar ôl hynny`,
  }),
  emptySpell: (end: Bilingual, start: Bilingual, on: string): Bilingual => ({
    en: `“${end.en}” must be after ${dated(on).en}, the answer to “${start.en}”: the end is the first day it no longer holds`,
    cy: `Rhaid i “${end.cy}” fod ar ôl ${dated(on).cy}, sef yr ateb i “${start.cy}”: y diwedd yw’r diwrnod cyntaf nad yw’n dal mwyach`,
  }),
  overlaps: (): Bilingual => ({ en: 'This overlaps with another one. End that one or change this date', cy: 'Mae hwn yn gorgyffwrdd ag un arall. Rhowch ddyddiad gorffen i’r llall neu newidiwch y dyddiad hwn' }),
  alreadyThere: (): Bilingual => ({ en: 'This is already recorded. Change that record instead', cy: 'Mae hwn eisoes wedi’i gofnodi. Newidiwch y cofnod hwnnw yn lle hynny' }),
};
