import { doubtTexts } from './doubt-texts.js';
import { faultTexts } from './fault-texts.js';
import { isoFromReturnDate } from './return-date.js';
/** The cells that say which thing a row is about. `year` where each return year tells it anew. */ const keys = {
    header: [
        'CHILD'
    ],
    episodes: [
        'CHILD',
        'DECOM'
    ],
    reviews: [
        'CHILD',
        'REVIEW'
    ],
    uasc: [
        'CHILD'
    ],
    oc2: [
        'CHILD',
        'year'
    ],
    oc3: [
        'CHILD',
        'year'
    ],
    ad1: [
        'CHILD',
        'DATE_MATCH'
    ],
    placed_for_adoption: [
        'CHILD',
        'DATE_PLACED'
    ],
    previous_permanence: [
        'CHILD'
    ],
    missing: [
        'CHILD',
        'MIS_START'
    ],
    sw_episodes: [
        'CHILD',
        'SW_DECOM',
        'SW_ID'
    ],
    dolo: [
        'CHILD',
        'DOLO_START'
    ]
};
/** Columns that should not change from one year's return to the next. */ const steady = {
    header: {
        rule: 'W26',
        columns: [
            'SEX',
            'DOB',
            'ETHNIC'
        ]
    },
    episodes: {
        rule: 'W25',
        columns: [
            'LS',
            'PLACE'
        ]
    }
};
/**
 * Of the rows that tell the same thing, the newest year's. A second row of one year is refused and names the first; a row
 * of an earlier year is set aside (the second answer). A row whose key cannot be read stands for itself.
 */ export function newestRows(file, rows, judgement) {
    const standing = new Map();
    const superseded = [];
    const current = [];
    for (const row of [
        ...rows
    ].sort((a, b)=>a.year === b.year ? 0 : a.year < b.year ? 1 : -1)){
        const key = keyOf(file, row);
        const first = key === null ? undefined : standing.get(key);
        if (key !== null && !first) standing.set(key, row);
        if (first && first.year !== row.year) {
            superseded.push(row);
            tellChanges(first, row, judgement);
        } else {
            current.push(row);
            if (first) judgement.refuse(row, 'key', 'CHILD', faultTexts.again(first.line));
        }
    }
    return {
        current,
        superseded
    };
}
function keyOf(file, row) {
    const parts = keys[file].map((name)=>{
        if (name === 'year') return row.year;
        const text = row.cells[name] ?? '';
        return name === 'CHILD' || name === 'SW_ID' ? text || null : isoFromReturnDate(text);
    });
    return parts.includes(null) ? null : parts.join(' ');
}
function tellChanges(now, before, judgement) {
    const watched = steady[now.file];
    for (const column of watched?.columns ?? []){
        const was = before.cells[column] ?? '';
        if (watched && was !== (now.cells[column] ?? '')) judgement.doubt(now, watched.rule, column, doubtTexts.changedSinceYear(column, was, before.year));
    }
}

//# sourceMappingURL=newest-rows.js.map