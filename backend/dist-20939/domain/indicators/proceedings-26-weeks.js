import { MET, NOT_MET } from './indicator.js';
import { overviewReport } from './sources.js';
import { proceedings } from './units.js';
/** Proceedings finished in 26 weeks. */ export const proceedings26Weeks = {
    code: 'proceedings-26-weeks',
    ref: 'P5-11',
    part: 5,
    kind: 'met',
    unit: proceedings,
    population: {
        among: 'everyone',
        en: 'Proceedings with a final order in the year',
        cy: 'Achosion â gorchymyn terfynol yn ystod y flwyddyn'
    },
    title: {
        en: 'Proceedings finished in 26 weeks',
        cy: 'Achosion a orffennodd o fewn 26 wythnos'
    },
    definition: {
        en: 'Met: the final order was made before the day 182 days after issue.',
        cy: 'Bodlonwyd: gwnaed y gorchymyn terfynol cyn y diwrnod 182 diwrnod ar ôl cyhoeddi.'
    },
    readings: [],
    missing: null,
    source: overviewReport('part 5', 'rhan 5'),
    groups: [],
    subjects ({ facts: { proceedings }, child, moment }, tally) {
        const { from, issuedOn, finalOrderOn } = proceedings;
        for(let row = from[child]; row < from[child + 1]; row++){
            if (!moment.isReached(issuedOn[row])) continue;
            if (moment.isInYear(finalOrderOn[row])) tally.add(row, finalOrderOn[row] < issuedOn[row] + 182 ? MET : NOT_MET);
        }
    }
};

//# sourceMappingURL=proceedings-26-weeks.js.map