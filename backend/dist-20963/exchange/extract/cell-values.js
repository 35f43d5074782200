import { dayFromIso } from '../../domain/calendar/day.js';
/** What an empty cell reads as. */ export const EMPTY = Number.MIN_SAFE_INTEGER;
const dateShape = /^\d{4}-\d{2}-\d{2}$/;
const instantShape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,6}))?)?(?:Z|([+-])(0\d|1[0-5]):?([0-5]\d))$/;
const days = new Map([
    [
        '',
        EMPTY
    ]
]);
const DAY_MICROSECONDS = 86_400_000_000;
/** Day number of a date cell; `EMPTY` where it is empty, NaN where it is no date. An extract repeats few dates many times. */ export function dayOfCell(text) {
    let day = days.get(text);
    if (day === undefined) {
        day = readDay(text);
        if (days.size > 200_000) days.clear();
        days.set(text, day);
    }
    return day;
}
function readDay(text) {
    if (text === '') return EMPTY;
    if (!dateShape.test(text) || text.startsWith('0000')) return NaN;
    try {
        return dayFromIso(text);
    } catch  {
        return NaN; // The thirtieth of February is no date.
    }
}
/** Microseconds from 1970 of an instant cell; `EMPTY` where it is empty, NaN where it is no instant with its offset. */ export function instantOfCell(text) {
    if (text === '') return EMPTY;
    const parts = instantShape.exec(text);
    const day = parts ? dayOfCell(parts[1] ?? '') : NaN;
    if (!parts || Number.isNaN(day)) return NaN;
    const [, , hours, minutes, seconds = '0', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = parts;
    const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
    const minute = Number(hours) * 60 + Number(minutes) - offset;
    return day * DAY_MICROSECONDS + (minute * 60 + Number(seconds)) * 1_000_000 + Number(fraction.padEnd(6, '0'));
}
/** The day an instant falls on where it was written. */ export function dayOfInstantCell(text) {
    return text === '' ? EMPTY : Number.isNaN(instantOfCell(text)) ? NaN : dayOfCell(text.slice(0, 10));
}
const LARGEST = 2_147_483_647;
/** Whether a cell that is not empty can be read as its type. */ export const canBeRead = {
    string: (text)=>!text.includes('\u0000'),
    date: (text)=>!Number.isNaN(dayOfCell(text)),
    datetime: (text)=>!Number.isNaN(instantOfCell(text)),
    boolean: (text)=>text === 'true' || text === 'false',
    integer: (text)=>/^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= LARGEST,
    number: (text)=>/^-?\d{1,10}(\.\d{1,12})?$/.test(text)
};

//# sourceMappingURL=cell-values.js.map