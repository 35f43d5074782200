import { instantOfCell } from './cell-values.js';
import { faultTexts } from './fault-texts.js';
/**
 * Tells each row whose key an earlier one has, and answers with those rows, which the rules between rows leave aside. A key
 * with a cell that is empty or cannot be read is told where that cell is.
 */ export function checkKeys(table) {
    const places = table.file.key.map((column)=>table.placeOf(column));
    const isInstant = table.file.key.map((column)=>table.file.fields.some(({ name, type })=>name === column && type === 'datetime'));
    const first = new Map();
    const repeated = new Set();
    if (places.includes(-1)) return repeated;
    for (const [index, row] of table.rows.entries()){
        const parts = places.map((place, at)=>isInstant[at] ? instantKey(row[place] ?? '') : row[place] ?? '');
        if (parts.includes('')) continue;
        const key = parts.length === 1 ? parts[0] ?? '' : parts.join('\u0000');
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, index);
        else {
            repeated.add(index);
            table.tell(index, 'key', table.file.key.length === 1 ? table.file.key[0] ?? null : null, faultTexts.key(table.lineOf(earlier)));
        }
    }
    return repeated;
}
/** The same instant can be written with several offsets. */ function instantKey(text) {
    const instant = instantOfCell(text);
    return Number.isNaN(instant) || text === '' ? '' : String(instant);
}

//# sourceMappingURL=check-keys.js.map