import { figure1, figure2, figure7 } from './people-figures.js';
import { figure3, figure4, figure5, figure6 } from './placement-figures.js';
import { ReportNumbers } from './report-numbers.js';
import { table1, table2, table3 } from './tables.js';
/** Tables 1 to 3 and Figures 1 to 7 of the inspectorate's report, with this authority's numbers, as an audience sees them. */ export function reportTables(evidence, asAt, authority, audience) {
    const numbers = new ReportNumbers(evidence, asAt, audience);
    const figures = [
        figure1,
        figure2,
        figure3,
        figure4,
        figure5,
        figure6,
        figure7
    ].map((figure)=>figure(numbers));
    return [
        table1(numbers),
        table2(numbers, authority),
        table3(numbers),
        ...figures
    ];
}

//# sourceMappingURL=report-tables.js.map