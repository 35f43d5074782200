import { parse } from 'csv-parse/sync';
import { doubtTexts } from './doubt-texts.js';
import { faultTexts } from './fault-texts.js';
import { returnLayouts } from './return-layouts.js';
/** The rows of one file. A row with too many cells is refused; a required column that is not there refuses them all. */ export function readRows(text, place, judgement) {
    const parsed = parsedRows(text);
    const [head, ...body] = parsed;
    const columns = (head?.record ?? []).map((name)=>columnNamed(place, name));
    tellUnknownColumns(place, columns, judgement);
    const missing = returnLayouts[place.file].filter(({ name, required })=>required && !columns.includes(name));
    for (const { name } of missing)judgement.refuseFile(place.path, 'column', name, faultTexts.noColumn(name));
    const rows = body.map(({ record, raw, info })=>{
        const own = ownText(raw);
        const cells = Object.fromEntries(columns.map((name, index)=>[
                name,
                (record[index] ?? '').trim()
            ]));
        const row = {
            ...place,
            line: info.lines,
            cells,
            raw: own
        };
        for (const { name } of missing)judgement.refuseAlong(row, 'column', name, faultTexts.noColumn(name));
        const surplus = record.slice(columns.length).some((cell)=>cell.trim() !== '');
        if (surplus) judgement.refuse(row, 'column', null, faultTexts.cells(record.length, columns.length));
        return row;
    });
    return {
        heading: ownText(head?.raw ?? ''),
        rows
    };
}
/** A row of the return is one line. A stray quote would swallow others: then quotes mean nothing and those around a cell are taken off. */ function parsedRows(text) {
    const options = {
        bom: true,
        raw: true,
        info: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true
    };
    try {
        const rows = parse(text, options);
        if (!rows.some(({ raw })=>/\n(?!$)/.test(raw))) return rows;
    } catch  {
    // The quotes do not pair: read without them, below.
    }
    const rows = parse(text, {
        ...options,
        quote: null
    });
    return rows.map((row)=>({
            ...row,
            record: row.record.map((cell)=>cell.replace(/^\s*"(.*)"\s*$/, '$1'))
        }));
}
/** A line without its end and without the mark of the file. */ function ownText(raw) {
    return raw.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '');
}
function columnNamed({ file }, heading) {
    const name = heading.trim().toUpperCase();
    return returnLayouts[file].find(({ also })=>also?.includes(name))?.name ?? name;
}
function tellUnknownColumns({ file, path }, columns, judgement) {
    for (const name of columns){
        if (name && !returnLayouts[file].some((column)=>column.name === name)) {
            judgement.doubtFile(path, 'column', name, doubtTexts.unknownColumn(name));
        }
    }
}

//# sourceMappingURL=read-rows.js.map