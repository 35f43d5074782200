/** Spec-only: a record as plain rows of text, read the slow and obvious way, for a second opinion on every figure. */ const text = (date)=>date.toISOString().slice(0, 10);
const utc = (iso)=>new Date(`${iso}T00:00:00Z`);
export function plusDays(iso, days) {
    const date = utc(iso);
    date.setUTCDate(date.getUTCDate() + days);
    return text(date);
}
export function plusMonths(iso, months) {
    const [year, month, date] = iso.split('-').map(Number);
    const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
    return date >= last.getUTCDate() ? text(last) : text(new Date(Date.UTC(year, month - 1 + months, date)));
}
export function workingDay(iso, n, holidays) {
    let at = iso;
    for(let left = n; left > 0;){
        at = plusDays(at, 1);
        if (![
            0,
            6
        ].includes(utc(at).getUTCDay()) && !holidays.includes(at)) left--;
    }
    return at;
}
export function age(born, on) {
    let years = 0;
    while(birthday(born, years + 1) <= on)years++;
    return years;
}
function birthday(born, years) {
    const year = Number(born.slice(0, 4)) + years;
    const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    return `${year}-${born.slice(5) === '02-29' && !isLeap ? '03-01' : born.slice(5)}`;
}
/** The record as D shows it: rows dated after D gone, and dates after D within the rest emptied. */ export function asAt(rows, day) {
    const firstDate = {
        'periods-of-care': 'started_on',
        'legal-statuses': 'started_on',
        placements: 'started_on',
        allocations: 'started_on',
        'care-and-support-plans': 'prepared_on',
        'personal-education-plans': 'agreed_on',
        'health-assessments': 'assessed_on',
        reviews: 'held_on',
        'care-leavers': 'recorded_on',
        'pathway-assessments-and-plans': 'completed_on',
        proceedings: 'issued_on',
        carers: 'approved_on',
        staff: 'started_on'
    };
    return Object.fromEntries(Object.entries(rows).map(([name, all])=>[
            name,
            all.filter((row)=>!firstDate[name] || row[firstDate[name]] <= day).map((row)=>Object.fromEntries(Object.entries(row).map(([column, cell])=>[
                        column,
                        /_on$/.test(column) && cell > day ? '' : cell
                    ])))
        ]));
}
export const covers = (row, day)=>row.started_on <= day && (row.ended_on === '' || day < row.ended_on);
/** Every day from the first to the last, both among them. */ export function days(first, last) {
    const all = [];
    for(let day = first; day <= last; day = plusDays(day, 1))all.push(day);
    return all;
}

//# sourceMappingURL=second-opinion-record.js.map