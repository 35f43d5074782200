import { dayTitle, groupsOf, groupTitle, percents, counts, selfEvaluation, text } from './report-texts.js';
const published = (rows)=>({
        on: '2018-01-01',
        source: selfEvaluation,
        rows
    });
/** Legal status. The report leaves out the statuses it does not list; here they have rows, so that the column adds up. */ export function table1(numbers) {
    const groups = groupsOf('by-legal-status');
    const printed = {
        'section-76': 11.4,
        'full-care-order-not-with-parents': 54.7,
        'full-care-order-with-parents': 12.1,
        'interim-care-order-not-with-parents': 9.0,
        'interim-care-order-with-parents': 2.0,
        remand: 0.2
    };
    return {
        id: 'table-1',
        kind: 'table',
        title: {
            en: `Table 1: Legal status of looked after children as at ${dayTitle(numbers.asAt).en}`,
            cy: `Tabl 1: Statws cyfreithiol plant sy’n derbyn gofal ar ${dayTitle(numbers.asAt).cy}`
        },
        columns: [
            text('Legal status', 'Statws cyfreithiol'),
            percents('Percentage', 'Canran'),
            counts('Children', 'Plant')
        ],
        rows: groups.map((group)=>({
                title: groupTitle('by-legal-status', group),
                cells: [
                    numbers.percent('by-legal-status', [
                        group
                    ]),
                    numbers.count('by-legal-status', group)
                ]
            })),
        note: {
            en: 'The report’s rows add up to 89.4%: placement orders and other statuses are not listed there.',
            cy: 'Mae rhesi’r adroddiad yn dod i 89.4%: nid yw gorchmynion lleoli a statysau eraill wedi’u rhestru yno.'
        },
        chart: 'stacked-bar',
        published: published(groups.map((group)=>[
                printed[group] ?? null,
                null
            ]))
    };
}
/** Panel results of out of area placements. The report prints children placed; the percentages are of placements. */ export function table2(numbers, authority) {
    const panel = (group)=>numbers.percent('out-of-area-panel', [
            group
        ]);
    return {
        id: 'table-2',
        kind: 'table',
        title: {
            en: `Table 2: Placement panel results as at ${dayTitle(numbers.asAt).en}`,
            cy: `Tabl 2: Canlyniadau’r panel lleoli ar ${dayTitle(numbers.asAt).cy}`
        },
        columns: [
            text('Area', 'Ardal'),
            counts('Looked after children placed out of area in the last 12 months', 'Plant sy’n derbyn gofal a leolwyd y tu allan i’r ardal yn y 12 mis diwethaf'),
            percents('Referred to a placement panel before the out of area placement was made', 'Cyfeiriwyd at banel lleoli cyn gwneud y lleoliad y tu allan i’r ardal'),
            percents('Emergency placements referred no later than 25 working days after', 'Lleoliadau brys a gyfeiriwyd o fewn 25 diwrnod gwaith wedyn'),
            percents('Requirement not met', 'Gofyniad heb ei fodloni'),
            percents('Emergency, not yet due', 'Argyfwng, heb ddod yn ddyledus eto'),
            percents('Not known', 'Ddim yn hysbys')
        ],
        rows: [
            {
                title: authority,
                cells: [
                    numbers.count('placed-out-of-area-in-year'),
                    panel('before'),
                    panel('emergency-in-time'),
                    panel('not-met'),
                    panel('not-yet-due'),
                    panel('not-known')
                ]
            }
        ],
        note: {
            en: 'Percentages are of placements, the count is of children. The report’s percentages add up to 86.4%; here the rest has a name.',
            cy: 'Canrannau o leoliadau, cyfrif o blant. Mae canrannau’r adroddiad yn dod i 86.4%; yma mae gan y gweddill enw.'
        },
        chart: 'stacked-bar',
        published: published([
            [
                712,
                29.9,
                33.8,
                22.7,
                null,
                null
            ]
        ])
    };
}
/** Consistency of the workforce. */ export function table3(numbers) {
    const row = (en, cy, cell)=>({
            title: {
                en,
                cy
            },
            cells: [
                cell
            ]
        });
    return {
        id: 'table-3',
        kind: 'table',
        title: {
            en: 'Table 3: Looked after children workforce consistency profile',
            cy: 'Tabl 3: Proffil cysondeb gweithlu plant sy’n derbyn gofal'
        },
        columns: [
            text('Measure', 'Mesur'),
            percents('Percentage', 'Canran')
        ],
        rows: [
            row('Looked after children allocated to a social worker', 'Plant sy’n derbyn gofal a ddyrannwyd i weithiwr cymdeithasol', numbers.percent('allocated-social-worker')),
            row('Looked after children who have had the same social worker for the last six months', 'Plant sy’n derbyn gofal sydd wedi cael yr un gweithiwr cymdeithasol am y chwe mis diwethaf', numbers.percent('social-worker-changes', [
                '0'
            ])),
            row('Looked after children who have experienced more than two changes of social worker in the last six months', 'Plant sy’n derbyn gofal sydd wedi cael mwy na dau newid gweithiwr cymdeithasol yn y chwe mis diwethaf', numbers.percent('social-worker-changes', [
                '3-or-more'
            ])),
            row('Care leavers with an allocated personal adviser', 'Ymadawyr gofal â chynghorydd personol wedi’i ddyrannu', numbers.percent('personal-adviser'))
        ],
        note: {
            en: 'The report prints 61% with the same worker in its table and 62% in its text.',
            cy: 'Mae’r adroddiad yn argraffu 61% gyda’r un gweithiwr yn ei dabl a 62% yn ei destun.'
        },
        chart: 'bar',
        published: published([
            [
                97
            ],
            [
                61
            ],
            [
                13
            ],
            [
                83
            ]
        ])
    };
}

//# sourceMappingURL=tables.js.map