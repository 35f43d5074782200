import { UNSAID } from '../../domain/facts/columns.js';
import { Numbering } from '../../domain/facts/numbering.js';
/** The areas met while one authority's facts are read; a column of area codes reads each as its number here. */ export class AreaNumbers {
    column(sql) {
        return {
            sql,
            make: (room)=>{
                const column = {
                    cells: new Int16Array(room),
                    read: (bytes, at, length, row)=>{
                        column.cells[row] = length < 0 ? UNSAID : this.numberOf(bytes, at, length);
                    }
                };
                return column;
            }
        };
    }
    numberOf(bytes, at, length) {
        const key = gssKey(bytes, at, length);
        const known = key < 0 ? undefined : this.known.get(key);
        if (known !== undefined) return known;
        const number = this.areas.of(Buffer.from(bytes.subarray(at, at + length)).toString('utf8'));
        if (key >= 0) this.known.set(key, number);
        return number;
    }
    constructor(){
        this.areas = new Numbering(0);
        this.known = new Map();
    }
}
/** A letter and eight digits as one number; -1 for a text of any other form. */ function gssKey(bytes, at, length) {
    if (length !== 9) return -1;
    let digits = 0;
    for(let byte = at + 1; byte < at + 9; byte++){
        const digit = bytes[byte] - 48;
        if (digit < 0 || digit > 9) return -1;
        digits = digits * 10 + digit;
    }
    return bytes[at] * 100_000_000 + digits;
}

//# sourceMappingURL=area-column.js.map