import { isAbsence } from '../codes/positions.js';
import { NOT_KNOWN } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Placements in the year. */ export const placementsInYear = {
    code: 'placements-in-year',
    ref: 'P5-07, PM33, CH/043',
    part: 5,
    kind: 'groups',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Placements in the year',
        cy: 'Lleoliadau yn ystod y flwyddyn'
    },
    definition: {
        en: 'Placements, absences (M…) left out, covering any day of the year to the date.',
        cy: 'Lleoliadau, ac eithrio absenoldebau (M…), sy’n cwmpasu unrhyw ddiwrnod o’r flwyddyn hyd at y dyddiad.'
    },
    readings: [
        {
            en: 'One and the same day has to be of the placement, of the year and of a period of care, the current or an earlier one.',
            cy: 'Rhaid i’r un diwrnod fod yn rhan o’r lleoliad, o’r flwyddyn ac o gyfnod o ofal, y presennol neu un cynharach.'
        }
    ],
    missing: {
        en: 'no placement in the year',
        cy: 'dim lleoliad yn ystod y flwyddyn'
    },
    source: overviewReport('Figure 5', 'Ffigur 5'),
    groups: [
        {
            code: '1',
            en: 'One placement',
            cy: 'Un lleoliad'
        },
        {
            code: '2',
            en: 'Two placements',
            cy: 'Dau leoliad'
        },
        {
            code: '3-or-more',
            en: 'Three or more placements',
            cy: 'Tri lleoliad neu fwy'
        }
    ],
    answer ({ facts: { placements, periods }, moment, child }) {
        let count = 0;
        for(let row = placements.from[child]; row < placements.from[child + 1]; row++){
            if (isAbsence[placements.type[row]] === 1) continue;
            const first = Math.max(placements.startedOn[row], moment.yearFrom);
            const end = Math.min(placements.endedOn[row], moment.asAt + 1);
            if (first < end && isWithinAnyPeriod(periods, child, first, end)) count++;
        }
        return count === 0 ? NOT_KNOWN : Math.min(count, 3) - 1;
    }
};
function isWithinAnyPeriod(periods, child, first, end) {
    for(let row = periods.from[child + 1] - 1; row >= periods.from[child]; row--){
        if (periods.startedOn[row] < end && first < periods.endedOn[row]) return true;
    }
    return false;
}

//# sourceMappingURL=placements-in-year.js.map