import { ageOn } from '../calendar/months.js';
import { SHORT_BREAKS } from '../codes/positions.js';
import { UNSAID } from '../facts/columns.js';
/**
 * One child on the as-at date, read once for all indicators. A cursor: the same object is moved from child to child.
 * Row numbers are positions in the facts, -1 where the child has no such row. Rows dated after D are never stood on.
 */ export class ChildOnDay {
    constructor(facts, moment){
        this.facts = facts;
        this.moment = moment;
        this.child = -1;
        this.bornOn = 0;
        /** Completed years on D. */ this.age = 0;
        /** The period of care that covers D. */ this.period = -1;
        /** Position in `legalStatuses` on D. */ this.legalStatus = UNSAID;
        this.isLookedAfter = false;
        this.placement = -1;
        this.placementType = UNSAID;
        /** The newest plan prepared by D and within the current period. */ this.plan = -1;
        /** Reviews held by D within the current period: from the first up to but not including the end. */ this.firstReview = 0;
        this.endReview = 0;
        /** The latest care-leavers record by D. */ this.leaver = -1;
        this.category = 0;
    }
    moveTo(child) {
        const { facts, moment } = this;
        this.child = child;
        this.bornOn = facts.children.bornOn[child];
        this.period = rowCovering(facts.periods, child, moment.asAt);
        this.legalStatus = this.period < 0 ? UNSAID : this.legalStatusOn(moment.asAt);
        this.isLookedAfter = this.period >= 0 && this.legalStatus !== SHORT_BREAKS;
        this.leaver = latestBy(facts.careLeavers.from, facts.careLeavers.recordedOn, child, moment.asAt);
        this.category = this.leaver < 0 ? 0 : facts.careLeavers.category[this.leaver];
        if (this.isLookedAfter || this.leaver >= 0) this.age = ageOn(this.bornOn, moment.asAt);
        if (this.isLookedAfter) this.readCare();
    }
    readCare() {
        const { facts, moment, child } = this;
        const since = facts.periods.startedOn[this.period];
        this.placement = rowCovering(facts.placements, child, moment.asAt);
        this.placementType = this.placement < 0 ? UNSAID : facts.placements.type[this.placement];
        this.plan = latestBy(facts.plans.from, facts.plans.preparedOn, child, moment.asAt);
        if (this.plan >= 0 && facts.plans.preparedOn[this.plan] < since) this.plan = -1;
        const { from, heldOn } = facts.reviews;
        let end = from[child + 1];
        while(end > from[child] && heldOn[end - 1] > moment.asAt)end--;
        let first = end;
        while(first > from[child] && heldOn[first - 1] >= since)first--;
        this.firstReview = first;
        this.endReview = end;
    }
    /** Position in `legalStatuses` on a day, `UNSAID` where none is recorded. */ legalStatusOn(day) {
        const row = rowCovering(this.facts.legalStatuses, this.child, day);
        return row < 0 ? UNSAID : this.facts.legalStatuses.status[row];
    }
}
/** The last row of a child's spells that covers a day: begun by then and not ended by then. */ function rowCovering(spells, child, day) {
    const { from, startedOn, endedOn } = spells;
    for(let row = from[child + 1] - 1; row >= from[child]; row--){
        if (startedOn[row] <= day && day < endedOn[row]) return row;
    }
    return -1;
}
/** The newest row dated by a day; of two of one day the later entered. */ export function latestBy(from, datedOn, child, day) {
    let row = from[child + 1] - 1;
    while(row >= from[child] && datedOn[row] > day)row--;
    return row >= from[child] ? row : -1;
}

//# sourceMappingURL=child-on-day.js.map