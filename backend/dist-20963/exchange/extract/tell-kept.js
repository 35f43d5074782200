import { differences } from './compare-table.js';
import { warningTexts } from './warning-texts.js';
/** A warning for every row the record keeps although the folder says otherwise. */ export async function tellKept(manager, compared, content) {
    const findings = [];
    for (const [table, { kept }] of compared){
        if (kept === 0) continue;
        const rows = await keptRows(manager, table);
        const lines = content.tables.get(table.file.name)?.lines;
        for (const { kind, rowNo, edited, child, key } of rows){
            const line = rowNo === null ? 1 : lines?.[rowNo] ?? rowNo + 2;
            const message = kind === 'changed' ? warningTexts.editedHere() : edited ? warningTexts.goneButEdited(key) : warningTexts.goneButUsed(key);
            findings.push({
                file: `${table.file.name}.csv`,
                line,
                column: null,
                rule: edited ? 'edited-here' : 'still-used',
                child,
                message
            });
        }
    }
    return findings;
}
function keptRows(manager, table) {
    const hasChild = table.columns.some(({ name })=>name === 'child_no');
    const key = table.key.map((name)=>name === 'child_no' ? 'c.child_id' : `r.${name}::text`).join(`, `);
    return manager.query(`select d.kind, d.row_no as "rowNo", r.imported_seq is distinct from r.recorded_seq as edited,
       ${hasChild ? 'c.child_id' : 'null'} as child, concat_ws(' ', ${key}) as key
     from ${differences(table)} d join record.${table.table} r on r.ctid = d.held_at
     ${hasChild ? 'join record.children c on (c.authority_id, c.child_no) = (r.authority_id, r.child_no)' : ''}
     where d.kept order by d.row_no, key`);
}

//# sourceMappingURL=tell-kept.js.map