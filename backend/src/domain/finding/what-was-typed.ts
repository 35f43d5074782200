/** What somebody typed to find a person by, taken apart. Days are ISO. */
export interface Typed {
  /** What is left for names: words as typed. */
  names: string;
  /** Born on one of these days, the last one among them; null where no date was typed. */
  born: { from: string; to: string } | null;
  /** References, NHS numbers and UPNs, in small letters and without spaces. */
  codes: string[];
}

const months = [
  'jan(?:uary)?|ion(?:awr)?', 'feb(?:ruary)?|chwe?f?(?:ror)?', 'mar(?:ch)?|[mf]aw(?:rth)?', 'apr(?:il)?|ebr(?:ill)?', 'may|[mf]ai', 'june?|[mf]eh(?:efin)?',
  'july?|g?orff?(?:ennaf)?', 'aug(?:ust)?|awst', 'sept?(?:ember)?|[mf]edi', 'oct(?:ober)?|hyd(?:ref)?', 'nov(?:ember)?|[td]ach(?:wedd)?', 'dec(?:ember)?|rh?ag(?:fyr)?',
];
const month = `(${months.join('|')})`;
const ordinal = '(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)?';

/** Each way of writing a date, and which of its parts are the day, the month and the year; 0 where it has none. */
const ways: readonly (readonly [RegExp, number, number, number])[] = [
  [/(?<![\w-])(\d{4})-(\d\d?)-(\d\d?)(?![\w-])/i, 3, 2, 1],
  [/(?<![\w/])(\d\d?)[/.-](\d\d?)[/.-](\d{4}|\d\d)(?![\w/])/i, 1, 2, 3],
  [/(?<!\w)(\d\d?) (\d\d?) ((?:19|20)\d\d)(?!\w)/i, 1, 2, 3],
  [new RegExp(`(?<!\\w)(\\d\\d?)${ordinal}\\s+(?:of\\s+|o\\s+)?${month}\\.?,?\\s+(\\d{4})(?!\\w)`, 'i'), 1, 2, 3],
  [new RegExp(`(?<!\\w)${month}\\.?\\s+((?:19|20)\\d\\d)(?!\\w)`, 'i'), 0, 1, 2],
  [/(?<![\w/.-])((?:19|20)\d\d)(?![\w/.-])(?!\s*\d)(?<!\d\s*\d{4})/i, 0, 0, 1],
];

/** Takes a date in any form in English or Welsh and every code out of what was typed; the rest is names. */
export function whatWasTyped(text: string): Typed {
  let rest = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  let born: Typed['born'] = null;
  for (const [way, day, monthAt, year] of ways) {
    const found = way.exec(rest);
    const days = found && daysOf(found[day] && day ? Number(found[day]) : null, monthAt ? monthNumber(found[monthAt]!) : null, yearNumber(found[year]!));
    if (!found || !days) continue;
    born = days;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    break;
  }
  const codes: string[] = [];
  // Digits with gaps between them are one number: 400 123 4567.
  const names = rest.replace(/(?<![^\s])\d+(?:[ -]\d+)+(?![^\s])|\S*\d\S*/g, (code) => {
    codes.push(code.toLowerCase().replace(/[^a-z0-9]/g, ''));
    return ' ';
  });
  return { names: names.replace(/\s+/g, ' ').trim(), born, codes: codes.filter((code) => code !== '') };
}

function monthNumber(said: string): number {
  return /^\d+$/.test(said) ? Number(said) : 1 + months.findIndex((name) => new RegExp(`^(?:${name})$`, 'i').test(said));
}

function yearNumber(said: string): number {
  if (said.length === 4) return Number(said);
  return Number(said) + (Number(said) <= 40 ? 2000 : 1900);
}

function daysOf(day: number | null, month: number | null, year: number): Typed['born'] {
  if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day === 0 || (day ?? 1) > last) return null;
  const on = (of: number) => `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
  return { from: on(day ?? 1), to: on(day ?? last) };
}
