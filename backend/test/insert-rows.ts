import type { EntityManager } from 'typeorm';

type Row = Record<string, string>;
export type RecordRows = Record<string, Row[]>;

/** In order of reference; the columns that make a row the only one of its kind. */
const keys: Record<string, string[]> = {
  staff: ['staff_id'], carers: [], children: ['child_id'], 'periods-of-care': ['child_id', 'started_on'],
  'legal-statuses': ['child_id', 'started_on'], placements: ['placement_id'], 'out-of-area-decisions': ['placement_id'],
  allocations: ['child_id', 'role', 'started_on'], 'care-and-support-plans': [], 'personal-education-plans': ['child_id', 'agreed_on'],
  'health-assessments': ['child_id', 'assessed_on', 'kind'], reviews: ['review_id'], 'care-leavers': ['child_id', 'recorded_on'],
  'pathway-assessments-and-plans': ['child_id', 'kind', 'completed_on'], proceedings: ['child_id', 'issued_on'],
};
const ordered: Record<string, string> = { 'care-and-support-plans': 'prepared_on', reviews: 'held_on' };
const tableOf = (file: string) => file.replaceAll('-', '_');

/** The rows of an invented record that the database takes: the first of each key, no final order before its issue. */
export function lawfulRows(rows: RecordRows): RecordRows {
  return Object.fromEntries(
    Object.entries(keys).map(([file, key]) => {
      const seen = new Set<string>();
      const kept = (rows[file] ?? []).filter((row) => {
        const name = key.map((column) => row[column]).join('|');
        const isFirst = key.length === 0 || !seen.has(name);
        seen.add(name);
        return isFirst && !(row['final_order_on'] && row['final_order_on'] < row['issued_on']!);
      });
      return [file, kept];
    }),
  );
}

/** Writes such rows into the record of the authority the transaction is for. */
export async function insertRows(manager: EntityManager, authorityId: number, rows: RecordRows): Promise<void> {
  const child = new Map<string, number>();
  const staff = new Map<string, number>();
  const placement = new Map<string, { placement_no: number; child_no: number }>();
  for (const file of Object.keys(keys)) {
    const days = new Map<string, number>();
    const given = (rows[file] ?? []).map((row, at) => {
      const { child_id, staff_id, chaired_by, ...rest } = row;
      const stored: Record<string, unknown> = { authority_id: authorityId, ...rest };
      if (file === 'children') Object.assign(stored, { child_id, forenames: 'Invented', surname: 'Person' });
      else if (child_id) stored['child_no'] = child.get(child_id);
      if (file === 'staff') Object.assign(stored, { staff_id, name: 'Invented Person' });
      else if (staff_id) stored['staff_no'] = staff.get(staff_id);
      if (file === 'carers') Object.assign(stored, { carer_id: `H${at}`, name: 'Invented Household' });
      if (file === 'out-of-area-decisions') Object.assign(stored, placement.get(row['placement_id']!), { placement_id: undefined });
      if (file === 'care-and-support-plans') stored['plan_id'] = `${child_id}-${at}`;
      if (chaired_by) stored['chaired_by'] = staff.get(chaired_by);
      if (ordered[file]) {
        const day = `${child_id} ${row[ordered[file]]}`;
        stored['day_order'] = days.get(day) ?? 0;
        days.set(day, (days.get(day) ?? 0) + 1);
      }
      return Object.fromEntries(Object.entries(stored).map(([column, cell]) => [column, cell === '' ? null : cell]));
    });
    const columns = [...new Set(given.flatMap((row) => Object.keys(row)))].filter((column) => given.some((row) => row[column] !== undefined));
    if (given.length > 0) {
      await manager.query(
        `insert into record.${tableOf(file)} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::record.${tableOf(file)}, $1)`,
        [JSON.stringify(given)],
      );
    }
    if (file === 'staff') for (const row of await manager.query('select staff_id, staff_no from record.staff')) staff.set(row.staff_id, row.staff_no);
    if (file === 'children') for (const row of await manager.query('select child_id, child_no from record.children')) child.set(row.child_id, row.child_no);
    if (file === 'placements') for (const { placement_id, ...row } of await manager.query('select placement_id, placement_no, child_no from record.placements')) placement.set(placement_id, row);
  }
}

/** Takes every row of the authority's record out of it, into history. */
export async function removeRows(manager: EntityManager): Promise<void> {
  for (const file of Object.keys(keys).reverse()) await manager.query(`delete from record.${tableOf(file)}`);
}
