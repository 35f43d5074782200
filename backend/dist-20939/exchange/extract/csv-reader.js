/**
 * Reads comma-separated text as it comes, in pieces: quoted cells, doubled quotes, line breaks inside quotes, either line
 * ending. A line without a quote, and nearly every line is one, is cut at its commas. Wholly empty lines are passed over.
 */ export class CsvReader {
    /** Takes the next piece; the last one says so. */ take(piece, isLast) {
        const text = this.rest + piece;
        let at = 0;
        while(at < text.length){
            const end = text.indexOf('\n', at);
            if (end < 0 && !isLast) break;
            const line = text.slice(at, end < 0 ? text.length : end);
            if (!line.includes('"')) {
                this.put(withoutReturn(line).split(','));
                this.line += 1;
                at = end < 0 ? text.length : end + 1;
                continue;
            }
            const next = this.quoted(text, at, isLast);
            if (next < 0) break;
            at = next;
        }
        this.rest = text.slice(at);
    }
    /** Reads a row with quotes from `at`; answers where the next begins, or -1 where the text ends before the row does. */ quoted(text, at, isLast) {
        const row = [];
        const began = this.line;
        let broken = false;
        let lines = 1;
        for(;;){
            let cell = '';
            let end;
            if (text[at] === '"') {
                let from = at + 1;
                for(;;){
                    end = text.indexOf('"', from);
                    if (end < 0) {
                        if (!isLast) return -1;
                        broken = true;
                        end = text.length;
                    }
                    cell += text.slice(from, end);
                    if (text[end + 1] !== '"') break;
                    cell += '"';
                    from = end + 2;
                }
                // The second quote of a doubled one may be in the next piece.
                if (end + 1 >= text.length && !isLast) return -1;
                for(let found = cell.indexOf('\n'); found >= 0; found = cell.indexOf('\n', found + 1))lines += 1;
                at = end + 1;
                end = endOfCell(text, at);
                if (withoutReturn(text.slice(at, end)) !== '') broken = true;
            } else {
                end = endOfCell(text, at);
                cell = withoutReturn(text.slice(at, end));
            }
            if (end >= text.length && !isLast) return -1;
            row.push(cell);
            at = end + 1;
            if (end >= text.length || text[end] === '\n') break;
        }
        if (broken) this.brokenLines.push(began);
        else this.put(row);
        this.line += lines;
        return at;
    }
    put(row) {
        if (row.length === 1 && row[0] === '') return;
        for(let column = 0; column < row.length; column += 1)row[column] = this.once(column, row[column] ?? '');
        this.rows.push(row);
        this.lines.push(this.line);
    }
    /** The same text of a column is kept once: dates, codes and identifiers repeat, and an extract can be millions of cells. */ once(column, text) {
        if (text === '') return '';
        const seen = this.seen[column] ??= new Map();
        const kept = seen.get(text);
        if (kept !== undefined) return kept;
        if (seen.size > 50_000) seen.clear();
        seen.set(text, text);
        return text;
    }
    constructor(){
        this.rows = [];
        /** Line each row begins on. */ this.lines = [];
        /** Lines where a quote is not closed, or is followed by something other than a comma. */ this.brokenLines = [];
        this.rest = '';
        this.line = 1;
        this.seen = [];
    }
}
function endOfCell(text, at) {
    const comma = text.indexOf(',', at);
    const line = text.indexOf('\n', at);
    if (comma < 0 && line < 0) return text.length;
    return comma < 0 || line >= 0 && line < comma ? line : comma;
}
function withoutReturn(text) {
    return text.endsWith('\r') ? text.slice(0, -1) : text;
}

//# sourceMappingURL=csv-reader.js.map