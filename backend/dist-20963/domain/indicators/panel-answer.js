import { UNSAID } from '../facts/columns.js';
import { NOT_KNOWN } from './indicator.js';
const BEFORE = 0;
const EMERGENCY_IN_TIME = 1;
const NOT_YET_DUE = 2;
const NOT_MET = 3;
/** How the panel was asked about an out of area placement, by D. A referral after D reads as not yet made. */ export function panelAnswer({ facts: { placements }, moment }, row) {
    if (placements.hasDecision[row] === 0) return NOT_KNOWN;
    const startedOn = placements.startedOn[row];
    const referredOn = placements.referredToPanelOn[row];
    if (referredOn <= startedOn) return BEFORE;
    const due = moment.workingDays.after(startedOn, 25);
    const isReferred = moment.isReached(referredOn);
    const isOrMayBeInTime = isReferred ? referredOn <= due : moment.asAt <= due;
    const emergency = placements.emergency[row];
    if (!isOrMayBeInTime || emergency === 0) return NOT_MET;
    if (emergency === UNSAID) return NOT_KNOWN;
    return isReferred ? EMERGENCY_IN_TIME : NOT_YET_DUE;
}
/** What the law asks, shown beside it: the panel met on or before the start and approved. */ export function wasApprovedBefore({ facts: { placements } }, row) {
    return placements.approvedByPanel[row] === 1 && placements.panelMetOn[row] <= placements.startedOn[row];
}

//# sourceMappingURL=panel-answer.js.map