import { addMonths } from '../calendar/months.js';
import { RETURNED_HOME } from '../codes/positions.js';
import { MET, NOT_MET } from './indicator.js';
import { overviewReport } from './sources.js';
import { periods } from './units.js';
/** Back in care within twelve months of returning home. */ export const reEntry = {
    code: 're-entry',
    ref: 'P5-19',
    part: 5,
    kind: 'met',
    unit: periods,
    population: {
        among: 'everyone',
        en: 'Periods of care ended with a return home (E4) in the year that ended twelve months before the date',
        cy: 'Cyfnodau o ofal a ddaeth i ben drwy ddychwelyd adref (E4) yn y flwyddyn a ddaeth i ben ddeuddeg mis cyn y dyddiad'
    },
    title: {
        en: 'Back in care within twelve months of returning home',
        cy: 'Yn ôl mewn gofal o fewn deuddeg mis i ddychwelyd adref'
    },
    definition: {
        en: 'Met: the child began a period of care within 12 months of the end.',
        cy: 'Bodlonwyd: dechreuodd y plentyn gyfnod o ofal o fewn 12 mis i’r diwedd.'
    },
    readings: [
        {
            en: 'A period begun on the very day of the end counts, and so does one of short breaks.',
            cy: 'Mae cyfnod a ddechreuodd ar union ddiwrnod y diwedd yn cyfrif, ac felly hefyd un o seibiannau byr.'
        }
    ],
    missing: null,
    source: overviewReport('part 5', 'rhan 5'),
    groups: [],
    subjects ({ facts: { periods }, child, moment }, tally) {
        const { from, startedOn, endedOn, reasonEnded } = periods;
        for(let row = from[child]; row < from[child + 1]; row++){
            const ended = endedOn[row];
            if (reasonEnded[row] !== RETURNED_HOME || ended < moment.yearBeforeFrom || ended > moment.yearBefore) continue;
            const limit = Math.min(addMonths(ended, 12), moment.asAt);
            const isBack = row + 1 < from[child + 1] && startedOn[row + 1] <= limit;
            tally.add(row, isBack ? MET : NOT_MET);
        }
    }
};

//# sourceMappingURL=re-entry.js.map