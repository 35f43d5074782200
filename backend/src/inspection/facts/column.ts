import type { Code } from '../../domain/codes/code.js';
import { NO_INSTANT } from '../../domain/facts/child-record.js';
import { NO_DAY, UNSAID } from '../../domain/facts/columns.js';

export type Cells = Float64Array | Int32Array | Int16Array | Int8Array | Uint8Array;

/** One column of facts while it is read: `read` takes the cell's bytes as PostgreSQL sends them, `length` -1 for null. */
export interface Column<C extends Cells = Cells> {
  cells: C;
  read(bytes: Uint8Array, at: number, length: number, row: number): void;
}

/** How a column is asked for and read. `make` begins one with room for some rows. */
export interface ColumnKind<C extends Cells = Cells> {
  sql: string;
  make(room: number): Column<C>;
}

/** PostgreSQL counts days from 1 January 2000, the facts from 1970. */
const DAYS_TO_2000 = 10_957;
const MILLISECONDS_TO_2000 = DAYS_TO_2000 * 86_400_000;

export function int32At(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
}

function kind<C extends Cells>(sql: string, begin: (room: number) => C, cell: (bytes: Uint8Array, at: number, length: number) => number): ColumnKind<C> {
  return {
    sql,
    make: (room) => {
      const column: Column<C> = {
        cells: begin(room),
        read(bytes, at, length, row) {
          column.cells[row] = cell(bytes, at, length);
        },
      };
      return column;
    },
  };
}

const int32 = (room: number) => new Int32Array(room);
const int8 = (room: number) => new Int8Array(room);

/** A `date`. */
export const day = (sql: string) => kind(sql, int32, (bytes, at, length) => (length < 0 ? NO_DAY : int32At(bytes, at) + DAYS_TO_2000));

/** A `timestamptz`, which PostgreSQL sends as microseconds in 64 bits; read to the millisecond. */
export const instant = (sql: string) =>
  kind(sql, (room) => new Float64Array(room), (bytes, at, length) =>
    length < 0 ? NO_INSTANT : Math.floor((int32At(bytes, at) * 2 ** 32 + (int32At(bytes, at + 4) >>> 0)) / 1000) + MILLISECONDS_TO_2000);

/** An `integer`; `UNSAID` for null. */
export const number = (sql: string) => kind(sql, int32, (bytes, at, length) => (length < 0 ? UNSAID : int32At(bytes, at)));

/** An `integer` known to be small. */
export const small = (sql: string) => kind(sql, int8, (bytes, at, length) => (length < 0 ? UNSAID : int32At(bytes, at)));
export const short = (sql: string) => kind(sql, (room) => new Int16Array(room), (bytes, at, length) => (length < 0 ? UNSAID : int32At(bytes, at)));

/** A `boolean` as 1, 0 or `UNSAID`. */
export const yesNo = (sql: string) => kind(sql, int8, (bytes, at, length) => (length < 0 ? UNSAID : bytes[at]!));

/** 1 where there is any value. */
export const flag = (sql: string) => kind(sql, (room) => new Uint8Array(room), (_bytes, _at, length) => (length < 0 ? 0 : 1));

/** A code of a list, as its position there. The database holds no other codes; a stranger would read as `UNSAID`. */
export function code(sql: string, list: readonly Code[]): ColumnKind<Int8Array> {
  const positions = new Map(list.map((entry, at) => [keyOf(Buffer.from(entry.code), 0, entry.code.length), at]));
  if (positions.size !== list.length) throw new RangeError(`Two codes of one list read alike: ${sql}`);
  return kind(sql, int8, (bytes, at, length) => (length < 0 ? UNSAID : (positions.get(keyOf(bytes, at, length)) ?? UNSAID)));
}

/** A number for a short text, so that none has to be made of its bytes; told apart within a list when the list is read. */
function keyOf(bytes: Uint8Array, at: number, length: number): number {
  let key = length;
  for (let byte = at; byte < at + length; byte++) key = (Math.imul(key, 131) + bytes[byte]!) | 0;
  return key;
}
