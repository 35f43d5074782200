import { addMonths } from '../calendar/months.js';
import { SHORT_BREAKS } from '../codes/positions.js';
import { MET, NOT_MET } from './indicator.js';
/** Tallies each review of the child that fell due in the year to D, of every period of care that did not begin as short breaks. */ export function reviewsDue(child, tally) {
    const { facts: { periods }, moment } = child;
    for(let row = periods.from[child.child]; row < periods.from[child.child + 1]; row++){
        const startedOn = periods.startedOn[row];
        if (!moment.isReached(startedOn) || isLongOver(periods.endedOn[row], moment.yearFrom)) continue;
        if (child.legalStatusOn(startedOn) !== SHORT_BREAKS) dueInPeriod(child, startedOn, periods.endedOn[row], tally);
    }
}
/** No review of a period is due more than 6 months after a day of it, so one that ended 7 months before the year has none. */ function isLongOver(endedOn, yearFrom) {
    return endedOn < yearFrom - 214;
}
function dueInPeriod({ facts: { reviews }, moment, child }, startedOn, endedOn, tally) {
    let dueOn = moment.workingDays.after(startedOn, 20);
    let months = 3;
    for(let row = reviews.from[child]; row < reviews.from[child + 1]; row++){
        const heldOn = reviews.heldOn[row];
        if (heldOn < startedOn) continue;
        if (heldOn >= endedOn || !moment.isReached(heldOn)) break;
        if (moment.isInYear(dueOn)) {
            const adjournedOn = reviews.adjournedOn[row];
            tally.add(row, (moment.isReached(adjournedOn) ? adjournedOn : heldOn) <= dueOn ? MET : NOT_MET);
        }
        dueOn = addMonths(heldOn, months);
        months = 6;
    }
    if (moment.isInYear(dueOn) && dueOn < endedOn) tally.add(-1, NOT_MET);
}

//# sourceMappingURL=reviews-due.js.map