export interface ExactFind {
  reference: string;
  nhsNumber: string | null;
  /** ISO date. */
  bornOn: string | null;
}

const nhs = /\b(\d{3})[ -]?(\d{3})[ -]?(\d{4})\b/;
const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/;
const british = /\b(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\b/;

/** What is typed read as a reference, and as an NHS number with a date of birth where it has both. */
export function exactFind(typed: string): ExactFind {
  const nhsNumber = nhs.exec(typed);
  const rest = nhsNumber ? typed.replace(nhsNumber[0], ' ') : typed;
  const [, year, month, day] = iso.exec(rest) ?? [];
  const [, ofDay, ofMonth, ofYear] = british.exec(rest) ?? [];
  const bornOn = dateOf(year ?? ofYear, month ?? ofMonth, day ?? ofDay);
  return { reference: typed.trim(), nhsNumber: nhsNumber && bornOn ? nhsNumber.slice(1).join('') : null, bornOn };
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year || !month || !day) return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : null;
}
