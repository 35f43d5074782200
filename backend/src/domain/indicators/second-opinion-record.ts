/** Spec-only: a record as plain rows of text, read the slow and obvious way, for a second opinion on every figure. */
export type Row = Record<string, string>;
export type Rows = Record<string, Row[]>;

/** What a figure says: each subject's answer, and the numbers beside it. */
export interface Opinion {
  answers: string[];
  extras?: Record<string, number | null>;
}

export interface Background {
  authority: string;
  neighbours: string[];
  holidays: string[];
}

const text = (date: Date) => date.toISOString().slice(0, 10);
const utc = (iso: string) => new Date(`${iso}T00:00:00Z`);

export function plusDays(iso: string, days: number): string {
  const date = utc(iso);
  date.setUTCDate(date.getUTCDate() + days);
  return text(date);
}

export function plusMonths(iso: string, months: number): string {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return date >= last.getUTCDate() ? text(last) : text(new Date(Date.UTC(year, month - 1 + months, date)));
}

export function workingDay(iso: string, n: number, holidays: string[]): string {
  let at = iso;
  for (let left = n; left > 0; ) {
    at = plusDays(at, 1);
    if (![0, 6].includes(utc(at).getUTCDay()) && !holidays.includes(at)) left--;
  }
  return at;
}

export function age(born: string, on: string): number {
  let years = 0;
  while (birthday(born, years + 1) <= on) years++;
  return years;
}

function birthday(born: string, years: number): string {
  const year = Number(born.slice(0, 4)) + years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}-${born.slice(5) === '02-29' && !isLeap ? '03-01' : born.slice(5)}`;
}

/** The record as D shows it: rows dated after D gone, and dates after D within the rest emptied. */
export function asAt(rows: Rows, day: string): Rows {
  const firstDate: Row = {
    'periods-of-care': 'started_on', 'legal-statuses': 'started_on', placements: 'started_on', allocations: 'started_on',
    'care-and-support-plans': 'prepared_on', 'personal-education-plans': 'agreed_on', 'health-assessments': 'assessed_on',
    reviews: 'held_on', 'care-leavers': 'recorded_on', 'pathway-assessments-and-plans': 'completed_on',
    proceedings: 'issued_on', carers: 'approved_on', staff: 'started_on',
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, all]) => [
      name,
      all
        .filter((row) => !firstDate[name] || row[firstDate[name]]! <= day)
        .map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, /_on$/.test(column) && cell > day ? '' : cell]))),
    ]),
  );
}

export const covers = (row: Row, day: string) => row.started_on! <= day && (row.ended_on === '' || day < row.ended_on!);

/** Every day from the first to the last, both among them. */
export function days(first: string, last: string): string[] {
  const all = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) all.push(day);
  return all;
}
