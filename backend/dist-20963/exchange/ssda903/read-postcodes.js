import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
/** A table of postcodes: CSV with columns `postcode` and `gss`, in that order or under those names. Spaces and case do not matter. */ export async function readPostcodes(path) {
    const rows = parse(await readFile(path, 'utf8'), {
        bom: true,
        skip_empty_lines: true,
        trim: true,
        relax_column_count: true
    });
    const heading = (rows[0] ?? []).map((name)=>name.toLowerCase());
    const named = heading.includes('postcode');
    const [postcode, gss] = named ? [
        heading.indexOf('postcode'),
        heading.findIndex((name)=>name.startsWith('gss'))
    ] : [
        0,
        1
    ];
    return new Map(rows.slice(named ? 1 : 0).map((row)=>[
            (row[postcode] ?? '').toUpperCase().replaceAll(' ', ''),
            row[gss] ?? ''
        ]));
}

//# sourceMappingURL=read-postcodes.js.map