import type { Cells, Column, ColumnKind } from './column.js';
import { int32At } from './column.js';

/** Signature, flags and length of the header's extension. */
const HEADER = 19;

/** How rows are written in bytes: whether a header comes first, bytes before the cells of a row, bytes before the length of a cell. */
export interface RowLayout {
  hasHeader: boolean;
  beforeRow: number;
  beforeCell: number;
  /** Rows to have room for at first. */
  room: number;
}

/** As `COPY … TO STDOUT (FORMAT binary)` sends them: the number of cells in 16 bits. See the PostgreSQL manual, COPY, binary format. */
const copied: RowLayout = { hasHeader: true, beforeRow: 2, beforeCell: 0, room: 1024 };

/** As `record_send` writes them, one after another: the number of cells in 32 bits, and the type of each before its length. */
export const sentRows: RowLayout = { hasHeader: false, beforeRow: 4, beforeCell: 4, room: 64 };

/** Reads rows into columns, chunk after chunk; a chunk may end anywhere. */
export class CopyReader {
  count = 0;
  private room: number;
  private readonly columns: Column[];
  private left: Uint8Array = new Uint8Array(0);
  private hasBegun: boolean;

  constructor(
    kinds: readonly ColumnKind[],
    private readonly layout = copied,
  ) {
    this.room = layout.room;
    this.columns = kinds.map(({ make }) => make(layout.room));
    this.hasBegun = !layout.hasHeader;
  }

  push(chunk: Uint8Array): void {
    const bytes = this.left.length === 0 ? chunk : Buffer.concat([this.left, chunk]);
    let at = 0;
    if (!this.hasBegun) {
      if (bytes.length < HEADER) return void (this.left = bytes);
      at = HEADER + int32At(bytes, HEADER - 4);
      this.hasBegun = true;
    }
    for (let next = this.readRow(bytes, at); next > at; next = this.readRow(bytes, at)) at = next;
    this.left = bytes.subarray(at);
  }

  /** The columns read, each as long as there are rows. */
  finish(): Cells[] {
    return this.columns.map(({ cells }) => cells.slice(0, this.count));
  }

  /** Where the row after this one begins, or `start` itself where the row is not all there or the end is reached. */
  private readRow(bytes: Uint8Array, start: number): number {
    const { columns, layout } = this;
    let at = start + layout.beforeRow;
    if (at > bytes.length || bytes[start] === 0xff) return start;
    if (this.count === this.room) this.grow();
    for (let column = 0; column < columns.length; column++) {
      at += layout.beforeCell;
      if (at + 4 > bytes.length) return start;
      const length = int32At(bytes, at);
      at += 4;
      if (length > 0 && at + length > bytes.length) return start;
      columns[column]!.read(bytes, at, length, this.count);
      if (length > 0) at += length;
    }
    this.count++;
    return at;
  }

  private grow(): void {
    this.room *= 2;
    for (const column of this.columns) {
      const longer = new (column.cells.constructor as new (room: number) => Cells)(this.room);
      longer.set(column.cells);
      column.cells = longer;
    }
  }
}
