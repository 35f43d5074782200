import { ageOn } from '../calendar/months.js';
import { attended } from '../codes/positions.js';
import { UNSAID } from '../facts/columns.js';
import { NOT_KNOWN } from './indicator.js';
import { overviewReport } from './sources.js';
import { reviews } from './units.js';
/** Children attending their review. */ export const reviewAttendance = {
    code: 'review-attendance',
    ref: 'P3-04',
    part: 3,
    kind: 'met',
    unit: reviews,
    population: {
        among: 'everyone',
        en: 'Reviews held in the year of children then aged 4 or over',
        cy: 'Adolygiadau a gynhaliwyd yn ystod y flwyddyn ar gyfer plant 4 oed neu hŷn ar y pryd'
    },
    title: {
        en: 'Children attending their review',
        cy: 'Plant yn mynychu eu hadolygiad'
    },
    definition: {
        en: 'Met: participation PN1 to PN4.',
        cy: 'Bodlonwyd: cyfranogiad PN1 i PN4.'
    },
    readings: [
        {
            en: 'Age on the day held; PN0 of a child of 4 or over is not met.',
            cy: 'Oedran ar y diwrnod y’i cynhaliwyd; ni fodlonwyd PN0 ar gyfer plentyn 4 oed neu hŷn.'
        }
    ],
    missing: {
        en: 'how the child took part',
        cy: 'sut y cymerodd y plentyn ran'
    },
    source: overviewReport('part 3', 'rhan 3'),
    groups: [],
    subjects ({ facts: { reviews }, child, bornOn, moment }, tally) {
        for(let row = reviews.from[child + 1] - 1; row >= reviews.from[child] && reviews.heldOn[row] >= moment.yearFrom; row--){
            if (!moment.isReached(reviews.heldOn[row]) || ageOn(bornOn, reviews.heldOn[row]) < 4) continue;
            const participation = reviews.participation[row];
            tally.add(row, participation === UNSAID ? NOT_KNOWN : attended[participation]);
        }
    }
};

//# sourceMappingURL=review-attendance.js.map