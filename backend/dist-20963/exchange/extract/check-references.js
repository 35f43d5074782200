import { faultTexts } from './fault-texts.js';
/**
 * Every identifier of another file's row is there, in the folder or, where that file is left out, in the record; and a row of
 * one child does not point at a row of another.
 */ export function checkReferences(tables, held) {
    const known = new Map(held);
    for (const table of tables.values()){
        for (const { file, column } of table.file.references){
            let there = known.get(file);
            if (!there) known.set(file, there = keysOf(tables.get(file)));
            checkColumn(table, column, file, there);
        }
    }
}
/** Child behind each key of a table that can be read; empty for tables that are not about one child. */ function keysOf(table) {
    const keys = new Map();
    const place = table?.placeOf(table.file.key[0] ?? '') ?? -1;
    if (!table || place < 0) return keys;
    const child = table.file.name === 'children' ? -1 : table.placeOf('child_id');
    for (const row of table.rows){
        const key = row[place] ?? '';
        if (key !== '' && !keys.has(key)) keys.set(key, child < 0 ? '' : row[child] ?? '');
    }
    return keys;
}
function checkColumn(table, column, file, there) {
    const place = table.placeOf(column);
    const child = table.placeOf('child_id');
    if (place < 0) return;
    for (const [index, row] of table.rows.entries()){
        const text = row[place] ?? '';
        if (text === '' || table.isRagged(row)) continue;
        const other = there.get(text);
        if (other === undefined) table.tell(index, 'reference', column, faultTexts.reference(text, file));
        else if (other !== '' && child >= 0 && row[child] !== '' && row[child] !== other && file !== 'children') {
            table.tell(index, 'reference', column, faultTexts.otherChild(text, file));
        }
    }
}

//# sourceMappingURL=check-references.js.map