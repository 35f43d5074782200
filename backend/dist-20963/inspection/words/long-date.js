import { isoFromDay } from '../../domain/calendar/day.js';
import { NO_DAY } from '../../domain/facts/columns.js';
const formats = {
    en: new Intl.DateTimeFormat('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC'
    }),
    cy: new Intl.DateTimeFormat('cy-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC'
    })
};
/** `1 January 2018`, `1 Ionawr 2018`. */ export function longDate(iso, language) {
    return formats[language].format(new Date(`${iso}T00:00:00Z`));
}
/** A day in both languages. */ export function longDay(day) {
    const iso = isoFromDay(day);
    return {
        en: longDate(iso, 'en'),
        cy: longDate(iso, 'cy')
    };
}
/** ISO date of a day that D has reached; null for one after it or none. */ export function isoBy(day, asAt) {
    return day === NO_DAY || day > asAt ? null : isoFromDay(day);
}

//# sourceMappingURL=long-date.js.map