import type { Bilingual } from '../../domain/indicators/indicator.js';
import { dayOfCell, dayOfInstantCell, EMPTY } from './cell-values.js';
import type { ExtractContent, ExtractTable } from './extract-content.js';
import type { ExtractFinding } from './extract-finding.js';
import { extractFile, isExtractFile, type ExtractFile } from './extract-schema.js';

/** One table of an extract beside its description, as the rules read it. */
export class CheckedTable {
  readonly file: ExtractFile;
  private readonly places: Map<string, number>;

  constructor(
    readonly table: ExtractTable,
    private readonly findings: ExtractFinding[],
    /** Which child a row is about, where its own columns do not say. */
    private readonly childThrough: ((row: readonly string[]) => string) | null = null,
  ) {
    this.file = extractFile(table.name);
    this.places = new Map(table.columns.map((column, index) => [column, index]));
  }

  get rows(): readonly (readonly string[])[] {
    return this.table.rows;
  }

  /** Place of a column in each row; -1 where the file leaves it out. */
  placeOf(column: string): number {
    return this.places.get(column) ?? -1;
  }

  /** A row with another number of cells than the heading: only what stands before the fault can be read. */
  isRagged(row: readonly string[]): boolean {
    return row.length !== this.table.columns.length;
  }

  text(row: readonly string[], column: string): string {
    return row[this.placeOf(column)] ?? '';
  }

  /** Day number; `EMPTY` where empty, NaN where it cannot be read. */
  day(row: readonly string[], column: string): number {
    const place = this.placeOf(column);
    if (place < 0) return EMPTY;
    const isInstant = column.endsWith('_at') || column === 'missing_from';
    return (isInstant ? dayOfInstantCell : dayOfCell)(row[place] ?? '');
  }

  lineOf(index: number): number {
    return this.table.lines?.[index] ?? index + 2;
  }

  tell(index: number, rule: string, column: string | null, message: Bilingual): void {
    const row = this.table.rows[index] ?? [];
    const child = this.childThrough ? this.childThrough(row) : this.text(row, 'child_id');
    this.findings.push({ file: `${this.table.name}.csv`, line: this.lineOf(index), column, rule, child: child || null, message });
  }

  tellHeading(rule: string, column: string | null, message: Bilingual): void {
    this.findings.push({ file: `${this.table.name}.csv`, line: 1, column, rule, child: null, message });
  }
}

/** Every table the data package knows. A row of out-of-area-decisions is about the child of its placement. */
export function checkedTables(content: ExtractContent, findings: ExtractFinding[]): Map<string, CheckedTable> {
  const checked = new Map<string, CheckedTable>();
  for (const [name, table] of content.tables) {
    if (!isExtractFile(name)) continue;
    checked.set(name, new CheckedTable(table, findings, name === 'out-of-area-decisions' ? childOfPlacement(content, table) : null));
  }
  return checked;
}

function childOfPlacement({ tables }: ExtractContent, decisions: ExtractTable): (row: readonly string[]) => string {
  const placements = tables.get('placements');
  const [id, child] = ['placement_id', 'child_id'].map((column) => placements?.columns.indexOf(column) ?? -1) as [number, number];
  const own = decisions.columns.indexOf('placement_id');
  let children: Map<string, string> | undefined;
  return (row) => {
    children ??= new Map((placements?.rows ?? []).map((placement) => [placement[id] ?? '', placement[child] ?? '']));
    return children.get(row[own] ?? '') ?? '';
  };
}
