const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 0{1,2}:00(?::00)?)?$/;
const alreadyIso = /^(\d{4})-(\d{2})-(\d{2})$/;
/** The ISO date of a cell written dd/mm/yyyy (an ISO date is taken as it stands); null where it is no day of the calendar. */ export function isoFromReturnDate(text) {
    const iso = alreadyIso.test(text) ? text : text.replace(written, (_, day, month, year)=>`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (!alreadyIso.test(iso)) return null;
    const instant = new Date(`${iso}T00:00:00Z`);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : null;
}
/** The day a number of days after an ISO date. */ export function daysAfter(iso, days) {
    return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
/** Whole days from one ISO date to another. */ export function daysBetween(from, to) {
    return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
/** Completed years of age on a day. Somebody born on 29 February is a year older on 1 March of a common year. */ export function yearsOld(bornOn, on) {
    return Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (on.slice(5) < bornOn.slice(5) ? 1 : 0);
}
/** The day somebody turns eighteen; 1 March for one born on 29 February. */ export function eighteenthBirthday(bornOn) {
    const birthday = `${Number(bornOn.slice(0, 4)) + 18}${bornOn.slice(4)}`;
    return isoFromReturnDate(birthday) ?? birthday.replace('02-29', '03-01');
}
/** Midnight in Britain at the start of a day, with the offset of that day, the form the extract gives instants in. */ export function britishMidnight(iso) {
    const midnightUtc = new Date(`${iso}T00:00:00Z`);
    const hour = new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/London',
        hour: '2-digit',
        hourCycle: 'h23'
    }).format(midnightUtc);
    return `${iso}T00:00:00${hour === '00' ? '+00:00' : '+01:00'}`;
}

//# sourceMappingURL=return-date.js.map