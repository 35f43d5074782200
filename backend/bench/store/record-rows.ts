import type { ExtractContent, ExtractTable } from '../../src/exchange/extract/extract-content.js';

/** Rows of one table of the store as COPY takes them; null for an empty cell. */
export interface RecordTable {
  table: string;
  columns: string[];
  rows: (string | null)[][];
}

/** What a row is called in the extract and numbered in the store, in order of reference. */
const named: [file: string, id: string, no: string][] = [
  ['staff', 'staff_id', 'staff_no'], ['children', 'child_id', 'child_no'], ['carers', 'carer_id', 'carer_no'],
  ['settings', 'setting_id', 'setting_no'], ['placements', 'placement_id', 'placement_no'], ['visits', 'visit_id', 'visit_no'],
  ['assessments', 'assessment_id', 'assessment_no'], ['care-and-support-plans', 'plan_id', 'plan_no'],
  ['reviews', 'review_id', 'review_no'], ['escalations', 'escalation_id', 'escalation_no'],
];
/** Columns that name a member of staff under another word. */
const staffColumns = ['chaired_by', 'raised_by'];
/** Tables in which two rows of one day keep the order of the file, and the column of that day. */
const ordered = new Map([['care-and-support-plans', 'prepared_on'], ['reviews', 'held_on']]);
const order = [...named.slice(0, 4).map(([file]) => file), 'periods-of-care', 'legal-statuses', 'placements'];

/** Lays an extract's rows out as the store's tables, numbered from 1 in the order of their files; parents come before children. */
export function recordRows(content: ExtractContent, authorityId: number): RecordTable[] {
  const numbers = new Map(named.map(([file, id, no]) => [id, { no, of: numbersOf(content.tables.get(file), id) }]));
  const files = [...content.tables.keys()].sort((one, other) => rank(one) - rank(other));
  return files.map((file) => recordTable(content, file, authorityId, numbers));
}

type Numbers = Map<string, { no: string; of: Map<string, string> }>;

function recordTable(content: ExtractContent, file: string, authorityId: number, numbers: Numbers): RecordTable {
  const { columns, rows } = content.tables.get(file)!;
  const own = named.find(([name]) => name === file)?.[1];
  const out: { column: string; cell: (row: string[]) => string | null }[] = [{ column: 'authority_id', cell: () => String(authorityId) }];
  columns.forEach((column, at) => {
    const numbered = numbers.get(staffColumns.includes(column) ? 'staff_id' : column);
    if (!numbered || column === own) out.push({ column: column === 'order' ? '"order"' : column, cell: (row) => row[at] || null });
    if (numbered) out.push({ column: staffColumns.includes(column) ? column : numbered.no, cell: (row) => numbered.of.get(row[at] ?? '') ?? null });
  });
  if (file === 'out-of-area-decisions') out.push({ column: 'child_no', cell: childOfPlacement(content, columns, numbers) });
  const day = ordered.get(file);
  if (day) out.push({ column: 'day_order', cell: orderWithinDay(columns, day) });
  return { table: file.replaceAll('-', '_'), columns: out.map(({ column }) => column), rows: rows.map((row) => out.map(({ cell }) => cell(row))) };
}

function childOfPlacement(content: ExtractContent, columns: string[], numbers: Numbers): (row: string[]) => string | null {
  const placements = content.tables.get('placements')!;
  const [id, child] = [placements.columns.indexOf('placement_id'), placements.columns.indexOf('child_id')];
  const childOf = new Map(placements.rows.map((row) => [row[id], row[child]!]));
  const at = columns.indexOf('placement_id');
  return (row) => numbers.get('child_id')!.of.get(childOf.get(row[at])!) ?? null;
}

function orderWithinDay(columns: string[], day: string): (row: string[]) => string {
  const [child, on] = [columns.indexOf('child_id'), columns.indexOf(day)];
  const seen = new Map<string, number>();
  return (row) => {
    const key = `${row[child]} ${row[on]}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return String(before);
  };
}

function numbersOf(table: ExtractTable | undefined, id: string): Map<string, string> {
  const at = table?.columns.indexOf(id) ?? -1;
  return new Map((table?.rows ?? []).map((row, index) => [row[at]!, String(index + 1)]));
}

function rank(file: string): number {
  const at = order.indexOf(file);
  const isAssessments = file === 'assessments' ? 0 : 1;
  return at < 0 ? order.length + isAssessments : at;
}
