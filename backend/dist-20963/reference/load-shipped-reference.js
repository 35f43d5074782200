import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import pg from 'pg';
const folder = join(import.meta.dirname, '..', '..', 'data', 'reference');
/** Each file the application ships, the table it fills, and the columns that name a row. In order of reference. */ const shipped = [
    {
        file: 'authorities.csv',
        table: 'authorities',
        key: [
            'authority_id'
        ]
    },
    {
        file: 'areas.csv',
        table: 'areas',
        key: [
            'gss_code'
        ]
    },
    {
        file: 'adjacency.csv',
        table: 'adjacency',
        key: [
            'gss_code',
            'neighbour_gss_code'
        ]
    },
    {
        file: 'health-boards.csv',
        table: 'health_boards',
        key: [
            'gss_code'
        ]
    },
    {
        file: 'authority-health-boards.csv',
        table: 'authority_health_boards',
        key: [
            'gss_code',
            'valid_from'
        ]
    },
    {
        file: 'bank-holidays.csv',
        table: 'bank_holidays',
        key: [
            'held_on'
        ],
        owned: true
    },
    {
        file: 'populations.csv',
        table: 'populations',
        key: [
            'gss_code',
            'mid_year'
        ],
        owned: true
    },
    {
        file: 'benchmarks.csv',
        table: 'benchmarks',
        key: [
            'measure',
            'area',
            'period',
            'source'
        ],
        owned: true
    }
];
/**
 * Brings the reference tables into line with the files the application ships, as their owner. Rows an authority loaded for
 * itself are not touched. Does nothing when the files are the ones loaded last.
 */ export async function loadShippedReference(ownerUrl) {
    const texts = shipped.map(({ file })=>readFileSync(join(folder, file), 'utf8'));
    const digest = createHash('sha256').update(texts.join('\n')).digest('hex');
    const client = new pg.Client({
        connectionString: ownerUrl
    });
    await client.connect();
    try {
        const { rows } = await client.query("select obj_description('reference'::regnamespace) as digest");
        if (rows[0].digest === digest) return;
        await client.query('begin');
        for (const [index, target] of shipped.entries())await replaceRows(client, target, texts[index] ?? '');
        await client.query(`comment on schema reference is '${digest}'`);
        await client.query('commit');
    } finally{
        await client.end();
    }
}
async function replaceRows(client, { table, key, owned }, text) {
    const rows = parse(text, {
        columns: true,
        cast: (value)=>value === '' ? null : value
    });
    const columns = Object.keys(rows[0] ?? {});
    const shippedOnly = owned ? 'owner_authority_id is null and' : '';
    const source = `jsonb_populate_recordset(null::reference.${table}, $1::jsonb)`;
    const sameKey = key.map((column)=>`s.${column} = t.${column}`).join(' and ');
    const given = JSON.stringify(rows);
    await client.query(`delete from reference.${table} t where ${shippedOnly} not exists (select from ${source} s where ${sameKey})`, [
        given
    ]);
    const target = owned ? `(owner_authority_id, ${key.join(', ')})` : `(${key.join(', ')})`;
    const changes = columns.filter((column)=>!key.includes(column)).map((column)=>`${column} = excluded.${column}`);
    await client.query(`insert into reference.${table} (${columns.join(', ')}) select ${columns.map((c)=>c === 'notes' ? "coalesce(notes, '')" : c).join(', ')} from ${source}
      on conflict ${target} do ${changes.length > 0 ? `update set ${changes.join(', ')}` : 'nothing'}`, [
        given
    ]);
}

//# sourceMappingURL=load-shipped-reference.js.map