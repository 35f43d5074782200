import type { Bilingual } from '../../domain/indicators/indicator.js';
import type { ReturnRow } from './return-row.js';

/** Something wrong with, or unlikely in, one row of a return. */
export interface Finding {
  /** Path inside the folder given. */
  file: string;
  line: number;
  /** Null where the whole row or file is meant. */
  column: string | null;
  /** Of the table of checks (W01 to W32), else the extract's word for it: required, key, reference … */
  rule: string;
  /** The return's identifier of the child; null where the row has none. */
  child: string | null;
  message: Bilingual;
}

/**
 * What the checks say of a return. A fault refuses its row; where only a cell of a child's header is at fault, the cell is
 * left out and the row kept. A doubt refuses nothing.
 */
export class Judgement {
  readonly faults: Finding[] = [];
  readonly warnings: Finding[] = [];
  private readonly refusedFor = new Map<ReturnRow, Finding[]>();
  private readonly cellsLeftOut = new Map<ReturnRow, Finding[]>();

  refuse(row: ReturnRow, rule: string, column: string | null, message: Bilingual): void {
    this.faults.push(this.refuseAlong(row, rule, column, message));
  }

  /** Refuses a row for a fault already told elsewhere, so that one bad cell is one fault. */
  refuseAlong(row: ReturnRow, rule: string, column: string | null, message: Bilingual): Finding {
    const reason = finding(row, rule, column, message);
    this.refusedFor.set(row, [...(this.refusedFor.get(row) ?? []), reason]);
    return reason;
  }

  /** A fault that leaves the rest of its row standing. */
  leaveOut(row: ReturnRow, rule: string, column: string, message: Bilingual): void {
    const reason = finding(row, rule, column, message);
    this.faults.push(reason);
    this.cellsLeftOut.set(row, [...(this.cellsLeftOut.get(row) ?? []), reason]);
  }

  doubt(row: ReturnRow, rule: string, column: string | null, message: Bilingual): void {
    this.warnings.push(finding(row, rule, column, message));
  }

  /** A fault of a file as a whole, which no row carries. */
  refuseFile(file: string, rule: string, column: string | null, message: Bilingual): void {
    this.faults.push({ file, line: 1, column, rule, child: null, message });
  }

  doubtFile(file: string, rule: string, column: string | null, message: Bilingual): void {
    this.warnings.push({ file, line: 1, column, rule, child: null, message });
  }

  isRefused(row: ReturnRow): boolean {
    return this.refusedFor.has(row);
  }

  /** The text of a cell, empty where it was left out. */
  cell(row: ReturnRow, column: string): string {
    return this.cellsLeftOut.get(row)?.some((reason) => reason.column === column) ? '' : (row.cells[column] ?? '');
  }

  /** Every row that is not to be loaded, and why. */
  refused(): ReadonlyMap<ReturnRow, readonly Finding[]> {
    return this.refusedFor;
  }

  /** Rows to be loaded without one or more of their cells, and why. */
  shortened(): ReadonlyMap<ReturnRow, readonly Finding[]> {
    return this.cellsLeftOut;
  }
}

function finding(row: ReturnRow, rule: string, column: string | null, message: Bilingual): Finding {
  return { file: row.path, line: row.line, column, rule, child: row.cells['CHILD'] || null, message };
}
