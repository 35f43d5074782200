import { Workbook } from '@cj-tech-master/excelts';
/** A workbook: a sheet for each table, its heading row frozen, what travels with every figure under the rows. */ export async function writeXlsx(pack) {
    const workbook = new Workbook();
    workbook.title = pack.title;
    for (const table of pack.tables)addSheet(workbook, table, pack.about);
    return Buffer.from(await workbook.xlsx.writeBuffer());
}
function addSheet(workbook, table, about) {
    const sheet = workbook.addWorksheet(table.name, {
        views: [
            {
                state: 'frozen',
                ySplit: 1
            }
        ]
    });
    sheet.columns = [
        {
            width: 34
        },
        ...table.columns.map(({ width })=>({
                width
            }))
    ];
    sheet.addRow([
        table.sectionTitle,
        ...table.columns.map(({ title })=>title)
    ]).font = {
        bold: true
    };
    for (const { title, rows } of table.sections)for (const row of rows)sheet.addRow([
        title,
        ...row
    ]);
    table.columns.forEach(({ kind }, at)=>{
        if (kind !== 'text') sheet.getColumn(at + 2).numFmt = kind === 'count' ? '#,##0' : '#,##0.0##';
    });
    sheet.addRow([]);
    for (const note of table.notes)sheet.addRow([
        note
    ]);
    for (const [label, value] of about)sheet.addRow([
        label,
        value
    ]);
}

//# sourceMappingURL=write-xlsx.js.map