const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days from 1 January 1970 to a date of the Gregorian calendar; month 1 to 12. The date is taken to exist. */ export function dayOf(year, month, date) {
    const shifted = month > 2 ? year : year - 1;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = ((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 | 0) + date - 1;
    const dayOfEra = yearOfEra * 365 + (yearOfEra / 4 | 0) - (yearOfEra / 100 | 0) + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}
/** Year, month and date of a day as one number, year × 512 + month × 32 + date, so that reading one makes no object. */ export function packedDate(day) {
    const shifted = day + 719468;
    const era = Math.floor(shifted / 146097);
    const dayOfEra = shifted - era * 146097;
    const yearOfEra = (dayOfEra - (dayOfEra / 1460 | 0) + (dayOfEra / 36524 | 0) - (dayOfEra / 146096 | 0)) / 365 | 0;
    const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra / 4 | 0) - (yearOfEra / 100 | 0));
    const fromMarch = (5 * dayOfYear + 2) / 153 | 0;
    const date = dayOfYear - ((153 * fromMarch + 2) / 5 | 0) + 1;
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 512 + month * 32 + date;
}
export function daysInMonth(year, month) {
    if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** Reads `2018-01-31`. Throws on any other spelling and on a date no calendar has. */ export function dayFromIso(iso) {
    const parts = ISO_DATE.exec(iso);
    const [year, month, date] = parts ? [
        Number(parts[1]),
        Number(parts[2]),
        Number(parts[3])
    ] : [
        0,
        0,
        0
    ];
    if (!parts || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) throw new RangeError(`Not a date: ${iso}`);
    return dayOf(year, month, date);
}
/** Prints a day as `2018-01-31`. */ export function isoFromDay(day) {
    const packed = packedDate(day);
    const year = String(Math.floor(packed / 512)).padStart(4, '0');
    return `${year}-${String(packed >> 5 & 15).padStart(2, '0')}-${String(packed & 31).padStart(2, '0')}`;
}
/** 1 for Monday to 7 for Sunday. */ export function weekday(day) {
    return ((day + 3) % 7 + 7) % 7 + 1;
}

//# sourceMappingURL=day.js.map