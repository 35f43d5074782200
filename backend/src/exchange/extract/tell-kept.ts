import type { EntityManager } from 'typeorm';
import { differences, type Comparison } from './compare-table.js';
import type { ExtractContent } from './extract-content.js';
import type { ExtractFinding } from './extract-finding.js';
import type { RecordTable } from './record-tables.js';
import { staged } from './stage-table.js';
import { warningTexts } from './warning-texts.js';

interface Kept {
  kind: 'added' | 'changed' | 'removed';
  rowNo: number | null;
  edited: boolean;
  child: string | null;
  key: string;
}

/** A warning for every row the record keeps although the folder says otherwise. */
export async function tellKept(manager: EntityManager, compared: ReadonlyMap<RecordTable, Comparison>, content: ExtractContent): Promise<ExtractFinding[]> {
  const findings: ExtractFinding[] = [];
  for (const [table, { kept }] of compared) {
    if (kept === 0) continue;
    const rows = await keptRows(manager, table);
    const lines = content.tables.get(table.file.name)?.lines;
    for (const { kind, rowNo, edited, child, key } of rows) {
      const line = rowNo === null ? 1 : (lines?.[rowNo] ?? rowNo + 2);
      findings.push({ file: `${table.file.name}.csv`, line, column: null, child, ...ruleOf(kind, edited, key) });
    }
  }
  return findings;
}

function ruleOf(kind: Kept['kind'], edited: boolean, key: string): Pick<ExtractFinding, 'rule' | 'message'> {
  if (kind === 'added') return { rule: 'withdrawn-here', message: warningTexts.withdrawnHere() };
  if (!edited) return { rule: 'still-used', message: kind === 'changed' ? warningTexts.speaksOfWithdrawn() : warningTexts.goneButUsed(key) };
  return { rule: 'edited-here', message: kind === 'changed' ? warningTexts.editedHere() : warningTexts.goneButEdited(key) };
}

function keptRows(manager: EntityManager, table: RecordTable): Promise<Kept[]> {
  const hasChild = table.columns.some(({ name }) => name === 'child_no');
  const key = table.key.map((name) => (name === 'child_no' ? 'c.child_id' : `r.${name}::text`)).join(`, `);
  return manager.query(
    `select d.kind, d.row_no as "rowNo", r.imported_seq is distinct from r.recorded_seq as edited,
       ${hasChild ? 'c.child_id' : 'null'} as child, concat_ws(' ', ${key}) as key
     from ${differences(table)} d join record.${table.table} r on r.ctid = d.held_at
     ${hasChild ? 'join record.children c on (c.authority_id, c.child_no) = (r.authority_id, r.child_no)' : ''}
     where d.kept
     union all
     select d.kind, d.row_no, false, ${hasChild ? 'c.child_id' : 'null'}, ''
     from ${differences(table)} d join ${staged(table)} s on s.row_no = d.row_no
     ${hasChild ? 'left join record.children c on c.authority_id = record.current_authority() and c.child_no = s.child_no' : ''}
     where d.kept and d.kind = 'added' order by 2, 5`,
  );
}
