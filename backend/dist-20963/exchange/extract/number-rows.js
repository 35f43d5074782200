import { recordTables } from './record-tables.js';
/** The store's numbers for the identifiers of an authority: those it has, and new ones for those the extract brings. */ export class RowNumbers {
    /** Number behind an identifier of a file; undefined where neither the record nor the extract has it. */ of(file, id) {
        return this.byFile.get(file)?.get(id)?.no;
    }
    childOfPlacement(placementId) {
        return this.byFile.get('placements')?.get(placementId)?.childNo ?? undefined;
    }
    /** Identifiers of a file and, for those of one child, the child's. */ held(file) {
        const children = new Map([
            ...this.byFile.get('children') ?? []
        ].map(([id, { no }])=>[
                no,
                id
            ]));
        return new Map([
            ...this.byFile.get(file) ?? []
        ].map(([id, { childNo }])=>[
                id,
                childNo === null ? '' : children.get(childNo) ?? ''
            ]));
    }
    /** Reads the numbers the record has. */ async read(manager) {
        for (const { file, table, ownNumber, columns } of numberedTables){
            const child = file.name !== 'children' && columns.some(({ name })=>name === 'child_no') ? 'child_no' : 'null::integer';
            const rows = await manager.query(`select ${file.key[0]} as id, ${ownNumber} as no, ${child} as child from record.${table} where authority_id = record.current_authority()`);
            this.byFile.set(file.name, new Map(rows.map(({ id, no, child: childNo })=>[
                    id,
                    {
                        no,
                        childNo
                    }
                ])));
        }
    }
    /** Gives numbers to what the extract brings. A placement or assessment that has moved to another child is another one. */ async give(manager, content) {
        for (const { file, ownNumber, columns } of numberedTables){
            const table = content.tables.get(file.name);
            const numbers = this.byFile.get(file.name);
            if (!table || !numbers || !ownNumber) continue;
            const id = table.columns.indexOf(file.key[0] ?? '');
            const child = columns.some(({ name })=>name === 'child_no') && file.name !== 'children' ? table.columns.indexOf('child_id') : -1;
            const childNoOf = (row)=>child < 0 ? null : this.of('children', row[child] ?? '') ?? null;
            const brought = table.rows.filter((row)=>{
                const known = numbers.get(row[id] ?? '');
                return !known || known.childNo !== childNoOf(row);
            });
            if (brought.length === 0) continue;
            const given = await manager.query(`select nextval('record.${ownNumber}')::integer as no from generate_series(1, $1)`, [
                brought.length
            ]);
            for (const [index, row] of brought.entries())numbers.set(row[id] ?? '', {
                no: given[index]?.no ?? 0,
                childNo: childNoOf(row)
            });
        }
    }
    constructor(){
        this.byFile = new Map();
    }
}
const numberedTables = recordTables.filter(({ ownNumber })=>ownNumber !== null);

//# sourceMappingURL=number-rows.js.map