import type { ExtractTable } from '../extract/extract-content.js';
import type { ReturnRow } from './return-row.js';

/** The tables of the extract a return is folded into, and their columns. */
const columns = {
  children: ['child_id', 'forenames', 'surname', 'date_of_birth', 'sex', 'ethnicity', 'upn', 'unaccompanied_asylum_seeking', 'home_postcode', 'died_on'],
  'periods-of-care': ['child_id', 'started_on', 'category_of_need', 'ended_on', 'reason_ended'],
  'legal-statuses': ['child_id', 'legal_status', 'started_on', 'ended_on'],
  placements: ['placement_id', 'child_id', 'started_on', 'ended_on', 'placement_type', 'provider', 'area_authority', 'postcode', 'reason_ended'],
  staff: ['staff_id', 'name', 'job', 'started_on'],
  allocations: ['child_id', 'staff_id', 'role', 'started_on', 'ended_on'],
  reviews: ['review_id', 'child_id', 'held_on', 'participation'],
  'care-leavers': ['child_id', 'recorded_on', 'category', 'accommodation', 'accommodation_suitable', 'activity', 'in_touch'],
  'missing-episodes': ['child_id', 'missing_from', 'returned_at'],
} as const;

type TableName = keyof typeof columns;
type Cells<T extends TableName> = Record<(typeof columns)[T][number], string | boolean | null | undefined>;

/** Extract tables being folded, each row with the rows of the return it came from. */
export class FoldedTables {
  readonly tables = new Map<string, ExtractTable>();
  private readonly lines = new Map<string, number[]>();
  private readonly sources = new Map<string, ReturnRow[][]>();

  /** Makes a table even if nothing is put in it: the return has the file, and says there is none. */
  open(name: TableName): void {
    if (this.tables.has(name)) return;
    const lines: number[] = [];
    this.lines.set(name, lines);
    this.tables.set(name, { name, columns: [...columns[name]], rows: [], lines });
    this.sources.set(name, []);
  }

  put<T extends TableName>(name: T, cells: Cells<T>, sources: ReturnRow[]): void {
    this.open(name);
    const named: Record<string, string | boolean | null | undefined> = cells;
    this.tables.get(name)?.rows.push(columns[name].map((column) => String(named[column] ?? '')));
    this.sources.get(name)?.push(sources);
    this.lines.get(name)?.push((this.tables.get(name)?.rows.length ?? 0) + 1);
  }

  /** The rows of the return behind a line of a folded table, whose first row is line 2. */
  sourcesOf(name: string, line: number): readonly ReturnRow[] {
    return this.sources.get(name)?.[line - 2] ?? [];
  }
}
