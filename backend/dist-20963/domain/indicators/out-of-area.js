import { isRegulation12 } from '../codes/positions.js';
import { INSIDE } from '../facts/authority-facts.js';
import { UNSAID } from '../facts/columns.js';
/**
 * The next placement under regulation 12 outside the authority, begun in the year to D, going back from row `before`;
 * -1 when there is none left.
 */ export function outOfAreaBegunInYear({ facts, moment, child }, before) {
    const { from, startedOn, type, area } = facts.placements;
    for(let row = before - 1; row >= from[child] && startedOn[row] >= moment.yearFrom; row--){
        if (startedOn[row] > moment.asAt || area[row] === UNSAID || isRegulation12[type[row]] !== 1) continue;
        if (facts.areas.relation[area[row]] !== INSIDE) return row;
    }
    return -1;
}

//# sourceMappingURL=out-of-area.js.map