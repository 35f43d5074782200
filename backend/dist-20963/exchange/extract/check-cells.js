import { canBeRead } from './cell-values.js';
import { faultTexts } from './fault-texts.js';
/** Least and most a number may be; null where there is no most. */ const ranges = {
    wte: [
        0,
        1
    ],
    stage: [
        1,
        4
    ],
    places: [
        0,
        null
    ],
    search_steps: [
        0,
        null
    ],
    outcomes: [
        0,
        null
    ],
    outcomes_with_timescale: [
        0,
        null
    ],
    extended_weeks: [
        0,
        null
    ]
};
/** The heading, the number of cells in each row, and each cell by itself: one fault a cell at most. */ export function checkCells(table) {
    checkHeading(table);
    const ragged = new Set();
    const width = table.table.columns.length;
    for (const [index, row] of table.rows.entries()){
        if (row.length === width) continue;
        ragged.add(index);
        table.tell(index, 'ragged', null, faultTexts.ragged(row.length, width));
    }
    for (const field of table.file.fields)checkColumn(table, field, ragged);
}
function checkHeading(table) {
    const { columns } = table.table;
    const known = new Set(table.file.fields.map(({ name })=>name));
    for (const [index, column] of columns.entries()){
        if (!known.has(column)) table.tellHeading('unknown-column', column, faultTexts.unknownColumn(column));
        else if (columns.indexOf(column) < index) table.tellHeading('repeated-column', column, faultTexts.repeatedColumn(column));
    }
    for (const { name, required } of table.file.fields){
        if (required && !columns.includes(name)) table.tellHeading('required', name, faultTexts.requiredColumn(name));
    }
}
function checkColumn(table, field, ragged) {
    const { name, type, required, codes } = field;
    const place = table.placeOf(name);
    if (place < 0) return;
    const range = ranges[name];
    const reads = canBeRead[type];
    // A column repeats its values; what was found right once is not read again.
    const right = new Set();
    for (const [index, row] of table.rows.entries()){
        const text = row[place] ?? '';
        if (right.has(text) || ragged.has(index)) continue;
        if (text === '') {
            if (required) table.tell(index, 'required', name, faultTexts.required(name));
        } else if (!reads(text)) table.tell(index, 'type', name, faultTexts.type(name, text, type));
        else if (codes && !codes.has(text)) table.tell(index, 'code', name, faultTexts.code(name, text, codes));
        else if (range && isOutside(Number(text), range)) table.tell(index, 'range', name, faultTexts.range(name, ...range));
        else if (right.size < 10_000) right.add(text);
    }
}
function isOutside(value, [least, most]) {
    return value < least || most !== null && value > most;
}

//# sourceMappingURL=check-cells.js.map