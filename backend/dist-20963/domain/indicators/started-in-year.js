import { SHORT_BREAKS } from '../codes/positions.js';
import { COUNTED } from './indicator.js';
import { overviewReport } from './sources.js';
import { periods } from './units.js';
/** Periods of care started. */ export const startedInYear = {
    code: 'started-in-year',
    ref: 'P1-03',
    part: 1,
    kind: 'count',
    unit: periods,
    population: {
        among: 'everyone',
        en: 'Periods of care begun in the year, whose first legal status is not V1',
        cy: 'Cyfnodau o ofal a ddechreuodd yn ystod y flwyddyn, nad V1 yw eu statws cyfreithiol cyntaf'
    },
    title: {
        en: 'Periods of care started',
        cy: 'Cyfnodau o ofal a ddechreuodd'
    },
    definition: {
        en: 'Periods of care that began in the year to the date.',
        cy: 'Cyfnodau o ofal a ddechreuodd yn y flwyddyn hyd at y dyddiad.'
    },
    readings: [
        {
            en: 'The first legal status is the one covering the first day; none recorded is not V1.',
            cy: 'Y statws cyfreithiol cyntaf yw’r un sy’n cwmpasu’r diwrnod cyntaf; nid V1 yw dim statws.'
        }
    ],
    missing: null,
    source: overviewReport('part 1', 'rhan 1'),
    groups: [],
    subjects (child, tally) {
        const { from, startedOn } = child.facts.periods;
        for(let row = from[child.child]; row < from[child.child + 1]; row++){
            if (child.moment.isInYear(startedOn[row]) && child.legalStatusOn(startedOn[row]) !== SHORT_BREAKS) tally.add(row, COUNTED);
        }
    }
};

//# sourceMappingURL=started-in-year.js.map