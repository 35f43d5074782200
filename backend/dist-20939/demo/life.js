/** The status on a day; empty where none is recorded. */ export function statusOn(period, day) {
    return period.statuses.findLast(({ from })=>from <= day)?.code ?? '';
}
export function firstDay(life) {
    return life.periods[0].from;
}
export function lastPeriod(life) {
    return life.periods[life.periods.length - 1];
}

//# sourceMappingURL=life.js.map