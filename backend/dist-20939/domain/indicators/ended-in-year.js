import { SHORT_BREAKS } from '../codes/positions.js';
import { reasonsEnded } from '../codes/reasons-ended.js';
import { overviewReport } from './sources.js';
import { periods } from './units.js';
/** Periods of care ended. */ export const endedInYear = {
    code: 'ended-in-year',
    ref: 'P1-03',
    part: 1,
    kind: 'groups',
    unit: periods,
    population: {
        among: 'everyone',
        en: 'Periods of care ended in the year, whose last legal status is not V1',
        cy: 'Cyfnodau o ofal a ddaeth i ben yn ystod y flwyddyn, nad V1 yw eu statws cyfreithiol olaf'
    },
    title: {
        en: 'Periods of care ended',
        cy: 'Cyfnodau o ofal a ddaeth i ben'
    },
    definition: {
        en: 'Periods of care that ended in the year to the date, by the reason they ended.',
        cy: 'Cyfnodau o ofal a ddaeth i ben yn y flwyddyn hyd at y dyddiad, yn ôl y rheswm.'
    },
    readings: [
        {
            en: 'The last legal status is the one covering the day before the end; none recorded is not V1.',
            cy: 'Y statws cyfreithiol olaf yw’r un sy’n cwmpasu’r diwrnod cyn y diwedd; nid V1 yw dim statws.'
        }
    ],
    missing: {
        en: 'no reason the period ended',
        cy: 'dim rheswm dros ddiwedd y cyfnod'
    },
    source: overviewReport('part 1', 'rhan 1'),
    groups: reasonsEnded,
    subjects (child, tally) {
        const { from, endedOn, reasonEnded } = child.facts.periods;
        for(let row = from[child.child]; row < from[child.child + 1]; row++){
            if (!child.moment.isInYear(endedOn[row]) || child.legalStatusOn(endedOn[row] - 1) === SHORT_BREAKS) continue;
            tally.add(row, reasonEnded[row]);
        }
    }
};

//# sourceMappingURL=ended-in-year.js.map