import { yearEnds } from '../performance/year-ends.js';
import { counts, dayTitle, groupsOf, groupTitle, text } from './report-texts.js';
/** Five year-ends of all, boys and girls. */ export function figure1(numbers) {
    return {
        id: 'figure-1',
        kind: 'figure',
        title: {
            en: 'Figure 1: Looked after children, annual population and gender trend',
            cy: 'Ffigur 1: Plant sy’n derbyn gofal, tuedd flynyddol y boblogaeth a rhywedd'
        },
        columns: [
            text('Year-end', 'Diwedd blwyddyn'),
            counts('All', 'Pawb'),
            counts('Boys', 'Bechgyn'),
            counts('Girls', 'Merched'),
            counts('Not known', 'Ddim yn hysbys')
        ],
        rows: yearEnds(numbers.asAt, 5).map((day)=>({
                title: dayTitle(day),
                cells: [
                    numbers.count('looked-after', undefined, day),
                    ...[
                        'male',
                        'female',
                        'not-known'
                    ].map((sex)=>numbers.count('by-sex', sex, day))
                ]
            })),
        note: null,
        chart: 'line',
        published: null
    };
}
/** The last two year-ends by age. */ export function figure2(numbers) {
    const [before, latest] = yearEnds(numbers.asAt, 2);
    return {
        id: 'figure-2',
        kind: 'figure',
        title: {
            en: 'Figure 2: Annual comparison of looked after children by age range',
            cy: 'Ffigur 2: Cymhariaeth flynyddol o blant sy’n derbyn gofal yn ôl ystod oedran'
        },
        columns: [
            text('Age', 'Oedran'),
            {
                title: dayTitle(before),
                unit: 'count'
            },
            {
                title: dayTitle(latest),
                unit: 'count'
            }
        ],
        rows: groupsOf('by-age').filter((group)=>group !== 'not-known').map((group)=>({
                title: groupTitle('by-age', group),
                cells: [
                    numbers.count('by-age', group, before),
                    numbers.count('by-age', group, latest)
                ]
            })),
        note: null,
        chart: 'bar',
        published: null
    };
}
/** Whole-time equivalents beside the children looked after, five year-ends. */ export function figure7(numbers) {
    return {
        id: 'figure-7',
        kind: 'figure',
        title: {
            en: 'Figure 7: Social work whole-time equivalent staff beside the looked after children population, five year trend',
            cy: 'Ffigur 7: Staff gwaith cymdeithasol cyfwerth ag amser cyflawn ochr yn ochr â phoblogaeth plant sy’n derbyn gofal, tuedd pum mlynedd'
        },
        columns: [
            text('Year-end', 'Diwedd blwyddyn'),
            {
                title: {
                    en: 'Whole-time equivalent',
                    cy: 'Cyfwerth ag amser cyflawn'
                },
                unit: 'wte'
            },
            counts('Looked after children', 'Plant sy’n derbyn gofal')
        ],
        rows: yearEnds(numbers.asAt, 5).map((day)=>({
                title: dayTitle(day),
                cells: [
                    numbers.extra('workers-per-child', 'wte', day),
                    numbers.count('workers-per-child', undefined, day)
                ]
            })),
        note: null,
        chart: 'line',
        published: null
    };
}

//# sourceMappingURL=people-figures.js.map