import { to as copyTo } from 'pg-copy-streams';
import { CopyReader } from './copy-reader.js';
/** Reads a table's columns by binary COPY. Row-level security and the search path of the transaction decide what is there. */ export async function readTable(client, { columns, from }, where = '') {
    const kinds = Object.values(columns);
    const reader = new CopyReader(kinds);
    const select = `select ${kinds.map(({ sql })=>sql).join(', ')} ${from(where)}`;
    const stream = client.query(copyTo(`copy (${select}) to stdout (format binary)`, {
        highWaterMark: 1 << 20
    }));
    for await (const chunk of stream)reader.push(chunk);
    const read = reader.finish();
    const named = Object.fromEntries(Object.keys(columns).map((name, at)=>[
            name,
            read[at]
        ]));
    return {
        ...named,
        count: reader.count
    };
}
/** Where each child's rows begin: `childNo` holds one number a row and is sorted, `children` each child's number, sorted. */ export function rowsFrom(children, childNo) {
    const from = new Int32Array(children.length + 1);
    let row = 0;
    for(let child = 0; child < children.length; child++){
        from[child] = row;
        while(row < childNo.length && childNo[row] === children[child])row++;
    }
    from[children.length] = row;
    return from;
}

//# sourceMappingURL=read-table.js.map