import { isUtf8 } from 'node:buffer';
import { CsvReader } from './csv-reader.js';
import { faultTexts } from './fault-texts.js';
/** Bytes decoded at a time; a piece ends at a line's end, which no character of UTF-8 spans. */ const PIECE = 16 * 1024 * 1024;
const LINE_END = 10;
/** Reads one file. Text that is not UTF-8 is read byte by byte, so that the rest of what is wrong can be told as well. */ export function readTable(name, bytes, unread) {
    const reader = new CsvReader();
    const starts = bytes.subarray(0, 3).equals(Buffer.from([
        0xef,
        0xbb,
        0xbf
    ])) ? 3 : 0;
    const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
    if (encoding === 'latin1') tellBadLines(name, bytes, unread);
    for(let at = starts; at < bytes.length;){
        const end = at + PIECE < bytes.length ? bytes.indexOf(LINE_END, at + PIECE) : -1;
        const next = end < 0 ? bytes.length : end + 1;
        reader.take(bytes.toString(encoding, at, next), next === bytes.length);
        at = next;
    }
    for (const line of reader.brokenLines)unread.push(finding(name, line, 'ragged', faultTexts.openQuote()));
    const columns = reader.rows.shift() ?? [];
    return {
        name,
        columns,
        rows: reader.rows,
        lines: Int32Array.from(reader.lines.slice(1))
    };
}
function tellBadLines(name, bytes, unread) {
    let line = 1;
    for(let at = 0; at < bytes.length; line += 1){
        const end = bytes.indexOf(LINE_END, at);
        const next = end < 0 ? bytes.length : end + 1;
        if (!isUtf8(bytes.subarray(at, next))) unread.push(finding(name, line, 'not-utf8', faultTexts.notUtf8()));
        at = next;
    }
}
function finding(name, line, rule, message) {
    return {
        file: `${name}.csv`,
        line,
        column: null,
        rule,
        child: null,
        message
    };
}

//# sourceMappingURL=read-table.js.map