import { isWorkingDay } from '../calendar/working-days.js';
import { dayInWords, daysInWords } from '../calendar/day-in-words.js';
import { londonDay, londonOffset } from '../calendar/london.js';
import { addMonths } from '../calendar/months.js';
import { packedDate } from '../calendar/day.js';
import { NO_INSTANT, type Instant } from '../facts/child-record.js';
import { NO_DAY, type Day } from '../facts/columns.js';
import type { Bilingual } from '../indicators/figure.js';
import { counted } from './counted-unit.js';
import type { BankHoliday } from './law-in-force.js';
import type { Unit } from './law.js';
import type { Reckoning } from './occurrence.js';

/** What there is to say of how one due day was reckoned. */
export interface ReckonedDay {
  reckoned: Reckoning;
  dueOn: Day;
  dueAt: Instant;
  /** The day it was met or lapsed; `NO_DAY` while it is open. */
  closedOn: Day;
  /** As the duty says it: “the day the child became looked after”. */
  countedFrom: Bilingual;
  bankHolidays: readonly BankHoliday[];
}

const HOUR = 3_600_000;

/** How a due day was reckoned, sentence by sentence. */
export function arithmeticInWords(day: ReckonedDay): Bilingual[] {
  switch (day.reckoned.by) {
    case 'working-days':
      return [dayNought(day), workingDays(day)];
    case 'days':
      return [dayNought(day), afterIt(day, 'days')];
    case 'school-days':
      return [dayNought(day), schoolDays(day)];
    case 'months':
      return [dayNought(day), months(day)];
    case 'months-beginning-with':
      return [firstDay(day), monthsBeginning(day)];
    case 'days-of-cover':
      return [firstDay(day), cover(day)];
    case 'hours':
      return hours(day);
    case 'on-the-day':
      return onTheDay(day);
    case 'day-given':
      return [given(day)];
  }
}

function dayNought({ reckoned, countedFrom }: ReckonedDay): Bilingual {
  const { en, cy } = dayInWords(reckoned.from);
  return { en: `Day 0 is ${en}, ${countedFrom.en}.`, cy: `Diwrnod 0 yw ${cy}, ${countedFrom.cy}.` };
}

function firstDay({ reckoned, countedFrom }: ReckonedDay): Bilingual {
  const { en, cy } = dayInWords(reckoned.from);
  return { en: `Day 1 is ${en}, ${countedFrom.en}.`, cy: `Diwrnod 1 yw ${cy}, ${countedFrom.cy}.` };
}

function afterIt({ reckoned, dueOn }: ReckonedDay, unit: Unit): Bilingual {
  const [amount, due] = [counted(reckoned.amount, unit), dayInWords(dueOn)];
  return { en: `${amount.en} after it is ${due.en}.`, cy: `${amount.cy} ar ei ôl yw ${due.cy}.` };
}

/** Names the bank holidays that were left out, as they were known when the clock closed. */
function workingDays({ reckoned, dueOn, closedOn, bankHolidays }: ReckonedDay): Bilingual {
  const isKnown = ({ proclaimedOn }: BankHoliday) => proclaimedOn === NO_DAY || proclaimedOn <= closedOn;
  const left = bankHolidays.filter(isKnown).map(({ heldOn }) => heldOn).filter((held) => held > reckoned.from && held <= dueOn && isWorkingDay(held, none));
  const [amount, due, holidays] = [counted(reckoned.amount, 'working-days'), dayInWords(dueOn), daysInWords([...new Set(left)].sort((one, other) => one - other))];
  return {
    en: `${amount.en} after it, leaving out Saturdays${left.length === 0 ? ' and Sundays' : `, Sundays and ${holidays.en}`}, is ${due.en}.`,
    cy: `${amount.cy} ar ei ôl, heb gyfrif dyddiau Sadwrn${left.length === 0 ? ' na dyddiau Sul' : `, dyddiau Sul na gwyliau banc ${holidays.cy}`}, yw ${due.cy}.`,
  };
}

const none: ReadonlySet<Day> = new Set();

function schoolDays({ reckoned, dueOn }: ReckonedDay): Bilingual {
  const amount = counted(reckoned.amount, 'school-days');
  if (dueOn === NO_DAY) {
    return {
      en: `The council’s school terms are not entered as far as ${amount.en} after it, so the last day cannot be worked out.`,
      cy: `Nid yw tymhorau ysgol y cyngor wedi’u nodi hyd at ${amount.cy} ar ei ôl, felly ni ellir cyfrifo’r diwrnod olaf.`,
    };
  }
  const due = dayInWords(dueOn);
  return {
    en: `${amount.en} after it, by the council’s school terms, is ${due.en}.`,
    cy: `${amount.cy} ar ei ôl, yn ôl tymhorau ysgol y cyngor, yw ${due.cy}.`,
  };
}

function months({ reckoned, dueOn }: ReckonedDay): Bilingual {
  const [amount, due] = [counted(reckoned.amount, 'months'), dayInWords(dueOn)];
  const [date, reached] = [packedDate(reckoned.from) & 31, packedDate(addMonths(reckoned.from, reckoned.amount)) & 31];
  if (date === reached) return { en: `The same date ${amount.en} later is ${due.en}.`, cy: `Yr un dyddiad ${amount.cy} yn ddiweddarach yw ${due.cy}.` };
  return {
    en: `The month ${amount.en} later has no day ${date}, so its last day counts: ${due.en}.`,
    cy: `Nid oes diwrnod ${date} yn y mis ${amount.cy} yn ddiweddarach, felly ei ddiwrnod olaf sy’n cyfrif: ${due.cy}.`,
  };
}

function monthsBeginning({ reckoned, dueOn }: ReckonedDay): Bilingual {
  const [amount, due] = [counted(reckoned.amount, 'months'), dayInWords(dueOn)];
  return {
    en: `A period of ${amount.en} beginning with it ends the day before the same date: ${due.en}.`,
    cy: `Daw cyfnod o ${amount.cy} sy’n dechrau gydag ef i ben y diwrnod cyn yr un dyddiad: ${due.cy}.`,
  };
}

function cover({ reckoned, dueOn }: ReckonedDay): Bilingual {
  const [amount, last, due] = [counted(reckoned.amount, 'days'), dayInWords(dueOn - 1), dayInWords(dueOn)];
  return {
    en: `${amount.en} from it, counting it, end with ${last.en}, so the cover runs out as ${due.en} begins.`,
    cy: `Daw ${amount.cy}, gan gynnwys y diwrnod hwnnw, i ben ddiwedd ${last.cy}, felly nid oes dim yn ei le o ddechrau ${due.cy}.`,
  };
}

function hours({ reckoned, dueOn, dueAt, countedFrom }: ReckonedDay): Bilingual[] {
  const amount = counted(reckoned.amount, 'hours');
  if (dueAt === NO_INSTANT) {
    const [from, due] = [dayInWords(reckoned.from), dayInWords(dueOn)];
    return [
      {
        en: `It runs from some time on ${from.en}, ${countedFrom.en}; the time is not recorded.`,
        cy: `Mae’n rhedeg o ryw amser ar ${softened(from.cy)}, ${countedFrom.cy}; nid yw’r amser wedi’i gofnodi.`,
      },
      { en: `${amount.en} later is ${due.en} at the latest.`, cy: `${amount.cy} yn ddiweddarach yw ${due.cy} fan hwyraf.` },
    ];
  }
  const fromAt = dueAt - reckoned.amount * HOUR;
  const [from, due] = [dayInWords(londonDay(fromAt)), dayInWords(londonDay(dueAt))];
  const change = londonOffset(dueAt) - londonOffset(fromAt);
  return [
    { en: `It runs from ${time(fromAt)} on ${from.en}, ${countedFrom.en}.`, cy: `Mae’n rhedeg o ${time(fromAt)} ar ${softened(from.cy)}, ${countedFrom.cy}.` },
    { en: `${amount.en} later is ${time(dueAt)} on ${due.en}.`, cy: `${amount.cy} yn ddiweddarach yw ${time(dueAt)} ar ${softened(due.cy)}.` },
    ...(change > 0 ? [{ en: 'The clocks go forward in between.', cy: 'Mae’r clociau’n troi ymlaen yn y cyfamser.' }] : []),
    ...(change < 0 ? [{ en: 'The clocks go back in between.', cy: 'Mae’r clociau’n troi’n ôl yn y cyfamser.' }] : []),
  ];
}

/** *Ar* softens what follows: ar ddydd Iau. */
function softened(weekday: string): string {
  return weekday.replace(/^d(?!d)/, 'dd');
}

/** The time in Britain: `9:30pm`. */
function time(instant: Instant): string {
  const minutes = Math.floor((instant + londonOffset(instant) * 60_000) / 60_000) % 1440;
  const hour = Math.floor(minutes / 60);
  return `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
}

function onTheDay({ reckoned, dueOn, countedFrom }: ReckonedDay): Bilingual[] {
  const [from, due] = [dayInWords(reckoned.from), dayInWords(dueOn)];
  const turnsOn = { en: `It turns on ${from.en}, ${countedFrom.en}.`, cy: `Mae’n dibynnu ar ${softened(from.cy)}, ${countedFrom.cy}.` };
  if (dueOn === NO_DAY) return [turnsOn];
  if (dueOn === reckoned.from) return [turnsOn, { en: 'That day is the last in time.', cy: 'Y diwrnod hwnnw yw’r olaf mewn pryd.' }];
  return [turnsOn, { en: `The last day in time is ${due.en}.`, cy: `Y diwrnod olaf mewn pryd yw ${due.cy}.` }];
}

function given({ dueOn, countedFrom }: ReckonedDay): Bilingual {
  if (dueOn === NO_DAY) {
    return {
      en: `What it is counted from, ${countedFrom.en}, has no day in the record, so the last day cannot be worked out.`,
      cy: `Nid oes diwrnod yn y cofnod ar gyfer yr hyn y caiff ei gyfrif ohono, ${countedFrom.cy}, felly ni ellir cyfrifo’r diwrnod olaf.`,
    };
  }
  const due = dayInWords(dueOn);
  return { en: `The record gives the last day in time: ${due.en}.`, cy: `Y cofnod sy’n rhoi’r diwrnod olaf mewn pryd: ${due.cy}.` };
}
