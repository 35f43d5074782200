import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
const CHUNK = 256 * 1024;
/** Copies a table of the extract into `staged_<table>`, a temporary table of the record's own column types. */ export async function stageTable(manager, to, table, numbers) {
    const columns = stagedColumns(to);
    await manager.query(`create temporary table ${staged(to)} on commit drop as select 0::integer as row_no, ${columns.map(quoted).join(', ')} from record.${to.table} with no data`);
    const client = await manager.queryRunner?.connect();
    await pipeline(Readable.from(copyText(to, table, numbers)), client.query(copyFrom(`copy ${staged(to)} from stdin`)));
    await manager.query(`analyze ${staged(to)}`);
}
export function staged({ table }) {
    return `pg_temp.staged_${table}`;
}
/** Columns of a staged table after `row_no`. */ export function stagedColumns({ columns, dayOrderOn }) {
    return [
        ...columns.map(({ name })=>name),
        ...dayOrderOn ? [
            'day_order'
        ] : []
    ];
}
/** `order` is a column of proceedings. */ export function quoted(name) {
    return name === 'order' ? '"order"' : name;
}
function* copyText(to, table, numbers) {
    const readers = to.columns.map(({ name, from, numbers: file })=>{
        const place = table.columns.indexOf(from);
        if (place < 0) return ()=>'\\N';
        if (file === null) return (row)=>cell(row[place] ?? '');
        const numberOf = from === 'placement_id' && name === 'child_no' ? (id)=>numbers.childOfPlacement(id) : (id)=>numbers.of(file, id);
        return (row)=>row[place] ? String(numberOf(row[place] ?? '') ?? '\\N') : '\\N';
    });
    const orderOf = to.dayOrderOn ? dayOrder(table, to.dayOrderOn) : null;
    let chunk = '';
    for (const [index, row] of table.rows.entries()){
        chunk += index;
        for (const read of readers)chunk += `\t${read(row)}`;
        chunk += orderOf ? `\t${orderOf(row)}\n` : '\n';
        if (chunk.length > CHUNK) {
            yield Buffer.from(chunk);
            chunk = '';
        }
    }
    yield Buffer.from(chunk);
}
const needsEscape = /[\\\t\n\r]/;
const escapes = {
    '\\': '\\\\',
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r'
};
function cell(text) {
    if (text === '') return '\\N';
    return needsEscape.test(text) ? text.replace(/[\\\t\n\r]/g, (character)=>escapes[character] ?? character) : text;
}
/** Rows of one child and day are told apart by their order in the file, not by the line they stand on. */ function dayOrder(table, dateColumn) {
    const [child, on] = [
        table.columns.indexOf('child_id'),
        table.columns.indexOf(dateColumn)
    ];
    const counts = new Map();
    return (row)=>{
        const key = `${row[child]} ${row[on]}`;
        const count = counts.get(key) ?? 0;
        counts.set(key, count + 1);
        return count;
    };
}

//# sourceMappingURL=stage-table.js.map