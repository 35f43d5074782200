import { dayFromIso } from '../../domain/calendar/day.js';
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}(:?\d{2})?)$/;
/** Whether a text is a date the calendar has, written `2018-01-31`. */ export function isDate(text) {
    try {
        dayFromIso(text);
        return true;
    } catch  {
        // dayFromIso throws on everything else, which is the answer here.
        return false;
    }
}
/** Whether a text is an instant with its zone, such as `2026-11-24T14:05:00.123456Z`. */ export function isInstant(text) {
    const [, hour, minute] = /[T ](\d{2}):(\d{2})/.exec(text) ?? [];
    return INSTANT.test(text) && isDate(text.slice(0, 10)) && Number(hour) < 24 && Number(minute) < 60;
}
/** Today in Britain, as an ISO date. */ export function todayInBritain(now) {
    return new Intl.DateTimeFormat('en-CA', {
        timeZone: 'Europe/London'
    }).format(now);
}

//# sourceMappingURL=given-date.js.map