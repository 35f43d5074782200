import { isoFromReturnDate } from './return-date.js';
/**
 * The 31 March a year's rows run to: from the name of the year folder (`2018`, `2017-18`, `2017_2018`), else the one that
 * follows the latest start of an episode. Null where neither says.
 */ export function returnYearEnd(year, episodes) {
    const named = /(20\d{2})(?:[-_ ]?(?:20)?(\d{2}))?/.exec(year);
    if (named) return `${`20${named[2]}` === String(Number(named[1]) + 1) ? `20${named[2]}` : named[1]}-03-31`;
    const starts = episodes.filter((row)=>row.year === year).map((row)=>isoFromReturnDate(row.cells['DECOM'] ?? '') ?? '');
    const latest = starts.reduce((late, start)=>start > late ? start : late, '');
    return latest === '' ? null : yearEndOf(latest);
}
function yearEndOf(day) {
    return `${Number(day.slice(0, 4)) + (day.slice(5) > '03-31' ? 1 : 0)}-03-31`;
}
/** The birthday that falls in the return year ending on a day; somebody born on 29 February has it on 1 March of a common year. */ export function birthdayIn(yearEnd, bornOn) {
    const year = Number(yearEnd.slice(0, 4)) - (bornOn.slice(5) > '03-31' ? 1 : 0);
    const birthday = `${year}-${bornOn.slice(5)}`;
    return isoFromReturnDate(birthday) ?? `${year}-03-01`;
}

//# sourceMappingURL=return-year.js.map