import { NO_DAY, UNSAID } from '../../domain/facts/columns.js';
/** PostgreSQL counts days from 1 January 2000, the facts from 1970. */ const DAYS_TO_2000 = 10_957;
export function int32At(bytes, at) {
    return bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
}
function kind(sql, begin, cell) {
    return {
        sql,
        make: (room)=>{
            const column = {
                cells: begin(room),
                read (bytes, at, length, row) {
                    column.cells[row] = cell(bytes, at, length);
                }
            };
            return column;
        }
    };
}
const int32 = (room)=>new Int32Array(room);
const int8 = (room)=>new Int8Array(room);
/** A `date`. */ export const day = (sql)=>kind(sql, int32, (bytes, at, length)=>length < 0 ? NO_DAY : int32At(bytes, at) + DAYS_TO_2000);
/** An `integer`; `UNSAID` for null. */ export const number = (sql)=>kind(sql, int32, (bytes, at, length)=>length < 0 ? UNSAID : int32At(bytes, at));
/** An `integer` known to be small. */ export const small = (sql)=>kind(sql, int8, (bytes, at, length)=>length < 0 ? UNSAID : int32At(bytes, at));
export const short = (sql)=>kind(sql, (room)=>new Int16Array(room), (bytes, at, length)=>length < 0 ? UNSAID : int32At(bytes, at));
/** A `boolean` as 1, 0 or `UNSAID`. */ export const yesNo = (sql)=>kind(sql, int8, (bytes, at, length)=>length < 0 ? UNSAID : bytes[at]);
/** 1 where there is any value. */ export const flag = (sql)=>kind(sql, (room)=>new Uint8Array(room), (_bytes, _at, length)=>length < 0 ? 0 : 1);
/** A code of a list, as its position there. The database holds no other codes; a stranger would read as `UNSAID`. */ export function code(sql, list) {
    const positions = new Map(list.map((entry, at)=>[
            keyOf(Buffer.from(entry.code), 0, entry.code.length),
            at
        ]));
    if (positions.size !== list.length) throw new RangeError(`Two codes of one list read alike: ${sql}`);
    return kind(sql, int8, (bytes, at, length)=>length < 0 ? UNSAID : positions.get(keyOf(bytes, at, length)) ?? UNSAID);
}
/** A number for a short text, so that none has to be made of its bytes; told apart within a list when the list is read. */ function keyOf(bytes, at, length) {
    let key = length;
    for(let byte = at; byte < at + length; byte++)key = Math.imul(key, 131) + bytes[byte] | 0;
    return key;
}

//# sourceMappingURL=column.js.map