import { inAuthority } from '../database/authority-transaction.js';
import { readReferenceFile, referenceKinds } from './reference-file.js';
/**
 * Loads reference data as an authority's own: its rows win over shipped ones, and a row it loaded before under the same key
 * is replaced. All or nothing: a file with a fault loads no row.
 */ export async function loadOwnReference(dataSource, authorityId, name, content) {
    const { rows, faults } = readReferenceFile(name, content);
    if (faults.length > 0) return {
        loaded: 0,
        faults
    };
    const { table, key } = referenceKinds[name];
    const columns = Object.keys(rows[0]);
    const source = `jsonb_populate_recordset(null::reference.${table}, $1::jsonb)`;
    const values = columns.map((column)=>column === 'notes' ? `coalesce(notes, '')` : column);
    await inAuthority(dataSource, {
        authorityId
    }, async (manager)=>{
        await manager.query(`delete from reference.${table} t using ${source} s where t.owner_authority_id = $2 and ${key.map((column)=>`s.${column} = t.${column}`).join(' and ')}`, [
            JSON.stringify(rows),
            authorityId
        ]);
        await manager.query(`insert into reference.${table} (owner_authority_id, ${columns.join(', ')}) select $2, ${values.join(', ')} from ${source}`, [
            JSON.stringify(rows),
            authorityId
        ]);
    });
    return {
        loaded: rows.length,
        faults
    };
}

//# sourceMappingURL=load-own-reference.js.map