import { SHORT_BREAKS } from '../codes/positions.js';
/** Whether each day from `since` to D, both among them, is of a period of care and none of them is of short breaks. */ export function isLookedAfterSince({ facts: { periods, legalStatuses }, moment: { asAt }, child }, since) {
    let reached = since;
    for(let row = periods.from[child]; row < periods.from[child + 1]; row++){
        if (periods.startedOn[row] <= reached && reached < periods.endedOn[row]) reached = periods.endedOn[row];
    }
    if (reached <= asAt) return false;
    for(let row = legalStatuses.from[child]; row < legalStatuses.from[child + 1]; row++){
        const isShortBreaks = legalStatuses.status[row] === SHORT_BREAKS;
        if (isShortBreaks && legalStatuses.startedOn[row] <= asAt && legalStatuses.endedOn[row] > since) return false;
    }
    return true;
}

//# sourceMappingURL=looked-after-since.js.map