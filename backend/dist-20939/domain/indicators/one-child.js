import { dayFromIso } from '../calendar/day.js';
import { factsFromRows } from '../facts/facts-from-rows.js';
import { dataProfile } from './data-profile.js';
const holidays = [
    '2017-12-25',
    '2017-12-26',
    '2018-01-01',
    '2018-03-30',
    '2018-04-02'
];
/** A child born in 2008, looked after since 2015 under a full care order, in foster care inside the authority. */ const usual = {
    children: [
        {
            date_of_birth: '2008-06-01',
            sex: 'male'
        }
    ],
    'periods-of-care': [
        {
            started_on: '2015-01-05'
        }
    ],
    'legal-statuses': [
        {
            started_on: '2015-01-05',
            legal_status: 'C2'
        }
    ],
    placements: [
        {
            placement_id: 'P',
            started_on: '2015-01-05',
            placement_type: 'F2',
            area_authority: 'W06000002'
        }
    ]
};
/** The answers of an indicator for one child as at 31 March 2018 (or another day), in order of their rows; files given replace the usual ones. */ export function answersOf(code, said, day = '2018-03-31') {
    const tables = Object.entries({
        ...usual,
        ...said
    }).map(([name, rows])=>{
        const columns = [
            ...new Set([
                'child_id',
                ...rows.flatMap((row)=>Object.keys(row))
            ])
        ];
        return [
            name,
            {
                columns,
                rows: rows.map((row)=>columns.map((column)=>column === 'child_id' ? 'C' : row[column] ?? ''))
            }
        ];
    });
    const facts = factsFromRows({
        authority: 'W06000002',
        tables: new Map(tables)
    }, new Set([
        'W06000003'
    ]));
    const reference = {
        bankHolidays: new Set(holidays.map(dayFromIso)),
        populations: []
    };
    return dataProfile(facts, reference, dayFromIso(day)).counted(code).map(({ answer })=>answer);
}

//# sourceMappingURL=one-child.js.map