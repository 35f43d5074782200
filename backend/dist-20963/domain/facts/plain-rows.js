import { dayFromIso } from '../calendar/day.js';
import { NO_DAY, UNSAID } from './columns.js';
export function readerOf(table, column) {
    const at = table ? table.columns.indexOf(column) : -1;
    return at < 0 ? ()=>'' : (row)=>row[at] ?? '';
}
export function dayOrNone(text) {
    return text === '' ? NO_DAY : dayFromIso(text.slice(0, 10));
}
/** 1 for true, 0 for false, `UNSAID` for an empty cell. */ export function yesNo(text) {
    return text === '' ? UNSAID : text === 'true' ? 1 : 0;
}
/** The rows of a file that belong to children, by child, within a child by date and within a day in the order of the file. */ export function rowsOfChildren(table, childAt, count, dateColumn) {
    const child = readerOf(table, 'child_id');
    const date = readerOf(table, dateColumn);
    const rows = (table?.rows ?? []).flatMap((row)=>{
        const at = childAt.get(child(row));
        return at === undefined ? [] : [
            {
                at,
                date: date(row),
                row
            }
        ];
    });
    rows.sort((one, other)=>one.at - other.at || (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
    const from = new Int32Array(count + 1);
    for (const { at } of rows)from[at + 1]++;
    for(let at = 0; at < count; at++)from[at + 1] += from[at];
    const read = (column)=>{
        const reader = readerOf(table, column);
        return rows.map(({ row })=>reader(row));
    };
    return {
        from,
        int32: (column, number)=>Int32Array.from(read(column), number),
        int16: (column, number)=>Int16Array.from(read(column), number),
        int8: (column, number)=>Int8Array.from(read(column), number),
        flags: (column)=>Uint8Array.from(read(column), (text)=>text === '' ? 0 : 1)
    };
}

//# sourceMappingURL=plain-rows.js.map