import { int32At } from './column.js';
/** Signature, flags and length of the header's extension. */ const HEADER = 19;
const FIRST_ROOM = 1024;
/**
 * Reads what `COPY … TO STDOUT (FORMAT binary)` sends into columns, chunk after chunk; a chunk may end anywhere.
 * See the PostgreSQL manual, COPY, binary format.
 */ export class CopyReader {
    constructor(kinds){
        this.count = 0;
        this.room = FIRST_ROOM;
        this.left = new Uint8Array(0);
        this.hasBegun = false;
        this.columns = kinds.map(({ make })=>make(FIRST_ROOM));
    }
    push(chunk) {
        const bytes = this.left.length === 0 ? chunk : Buffer.concat([
            this.left,
            chunk
        ]);
        let at = 0;
        if (!this.hasBegun) {
            if (bytes.length < HEADER) return void (this.left = bytes);
            at = HEADER + int32At(bytes, HEADER - 4);
            this.hasBegun = true;
        }
        for(let next = this.readRow(bytes, at); next > at; next = this.readRow(bytes, at))at = next;
        this.left = bytes.subarray(at);
    }
    /** The columns read, each as long as there are rows. */ finish() {
        return this.columns.map(({ cells })=>cells.slice(0, this.count));
    }
    /** Where the row after this one begins, or `start` itself where the row is not all there or the end is reached. */ readRow(bytes, start) {
        const { columns } = this;
        let at = start + 2;
        if (at > bytes.length || bytes[start] === 0xff) return start;
        if (this.count === this.room) this.grow();
        for(let column = 0; column < columns.length; column++){
            if (at + 4 > bytes.length) return start;
            const length = int32At(bytes, at);
            at += 4;
            if (length > 0 && at + length > bytes.length) return start;
            columns[column].read(bytes, at, length, this.count);
            if (length > 0) at += length;
        }
        this.count++;
        return at;
    }
    grow() {
        this.room *= 2;
        for (const column of this.columns){
            const longer = new column.cells.constructor(this.room);
            longer.set(column.cells);
            column.cells = longer;
        }
    }
}

//# sourceMappingURL=copy-reader.js.map