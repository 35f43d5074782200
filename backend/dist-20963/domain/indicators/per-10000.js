import { isoFromDay } from '../calendar/day.js';
/**
 * Count ÷ residents aged 0 to 17 × 10,000, on the newest mid-year estimate not after D, else on the oldest held;
 * `populationIs` says which. Null where no estimate is held.
 */ export function per10000({ reference, moment, population }) {
    const newest = reference.populations.findLast((estimate)=>estimate.onDay <= moment.asAt);
    const estimate = newest ?? reference.populations[0];
    if (!estimate) return {
        per10000: null,
        residents: null,
        populationOn: null,
        populationVintage: null,
        populationIs: null
    };
    return {
        per10000: population / estimate.aged0To17 * 10_000,
        residents: estimate.aged0To17,
        populationOn: isoFromDay(estimate.onDay),
        populationVintage: estimate.vintage,
        populationIs: newest ? 'newest not after the as-at date' : 'oldest held, later than the as-at date'
    };
}

//# sourceMappingURL=per-10000.js.map