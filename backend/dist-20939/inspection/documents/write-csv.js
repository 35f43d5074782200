import { stringify } from 'csv-stringify/sync';
/** The first table as CSV for a spreadsheet: a byte order mark, what travels with every figure on every row, no cell a formula. */ export function writeCsv({ about, tables }) {
    const [table] = tables;
    const head = [
        table.sectionTitle,
        ...table.columns.map(({ title })=>title),
        ...about.map(([label])=>label)
    ];
    const rows = table.sections.flatMap(({ title, rows })=>rows.map((row)=>[
                title,
                ...row,
                ...about.map(([, value])=>value)
            ]));
    return Buffer.from(stringify([
        head,
        ...rows
    ], {
        bom: true,
        escape_formulas: true,
        record_delimiter: 'windows'
    }));
}

//# sourceMappingURL=write-csv.js.map