import { dayFromIso } from '../../domain/calendar/day.js';
import { dayInWords } from '../../domain/calendar/day-in-words.js';
import type { WorkCounts } from '../worklists/work.query.js';

/** What one person's mail of a day tells: counts, and the references of children. */
export interface Digest {
  language: 'en' | 'cy';
  /** ISO date. */
  day: string;
  counts: WorkCounts;
  /** A reference stands once for every clock. */
  overdue: readonly string[];
  today: readonly string[];
  /** Where the web app is. */
  address: string;
}

const words = {
  en: {
    late: 'late', dueToday: 'due today', nothing: 'nothing is late', overdue: 'Late', today: 'Due today', week: 'Due in the next 7 days', waiting: 'Waiting on others', notKnown: 'Not known',
    open: 'Open my work', change: 'You can change when this comes, or turn it off',
  },
  cy: {
    late: 'yn hwyr', dueToday: 'i’w wneud heddiw', nothing: 'nid oes dim yn hwyr', overdue: 'Yn hwyr', today: 'I’w wneud heddiw', week: 'I’w wneud yn y 7 diwrnod nesaf',
    waiting: 'Yn aros am eraill', notKnown: 'Ddim yn hysbys', open: 'Agor fy ngwaith', change: 'Gallwch newid pryd y daw’r neges hon, neu ei diffodd',
  },
};

/** Nobody is sent a mail that says there is nothing. */
export function saysSomething(counts: WorkCounts): boolean {
  return Object.values(counts).some((count) => count > 0);
}

/** Subject and text of the mail. Neither names anybody. */
export function digestInWords({ language, day, counts, overdue, today, address }: Digest): { subject: string; text: string } {
  const says = words[language];
  const urgent = [...(counts.overdue > 0 ? [`${counts.overdue} ${says.late}`] : []), ...(counts.today > 0 ? [`${counts.today} ${says.dueToday}`] : [])];
  const on = dayInWords(dayFromIso(day))[language];
  const lines = [
    on.charAt(0).toUpperCase() + on.slice(1),
    '',
    `${says.overdue}: ${counts.overdue}`, ...references(overdue),
    `${says.today}: ${counts.today}`, ...references(today),
    `${says.week}: ${counts.week}`,
    `${says.waiting}: ${counts.waiting}`,
    `${says.notKnown}: ${counts.notKnown}`,
    '',
    `${says.open}: ${address}/my-work`,
    `${says.change}: ${address}/my-calendar`,
    '',
  ];
  return { subject: `Aelwyd: ${urgent.join(', ') || says.nothing}`, text: lines.join('\n') };
}

/** Each reference once, with how many clocks it has where that is more than one. */
function references(given: readonly string[]): string[] {
  const counted = [...Map.groupBy(given, (reference) => reference)].map(([reference, { length }]) => (length > 1 ? `${reference} (${length})` : reference));
  return counted.length === 0 ? [] : [`  ${counted.join(', ')}`];
}
