import { extractFiles } from './extract-schema.js';
const referredTo = new Set(extractFiles.flatMap(({ references })=>references.map(({ file })=>file)));
const ordered = {
    'care-and-support-plans': 'prepared_on',
    reviews: 'held_on'
};
/** Every file's table, those referred to before those that refer to them. */ export const recordTables = inOrderOfReference(extractFiles).map(recordTable);
function recordTable(file) {
    const own = file.key.length === 1 && !file.references.some(({ column })=>column === file.key[0]) ? file.key[0] ?? null : null;
    const ownNumber = own !== null && referredTo.has(file.name) ? numberColumn(own) : null;
    const columns = file.fields.map(({ name })=>{
        const reference = file.references.find(({ column })=>column === name);
        return reference ? {
            name: numberColumn(name),
            from: name,
            numbers: reference.file
        } : {
            name,
            from: name,
            numbers: null
        };
    });
    if (file.name === 'out-of-area-decisions') columns.unshift({
        name: 'child_no',
        from: 'placement_id',
        numbers: 'children'
    });
    if (own !== null && ownNumber !== null) columns.unshift({
        name: ownNumber,
        from: own,
        numbers: file.name
    });
    const isOfChild = file.name !== 'children' && columns.some(({ name })=>name === 'child_no');
    const keyColumns = file.key.map((from)=>columns.findLast((column)=>column.from === from)?.name ?? from);
    return {
        file,
        table: file.name.replaceAll('-', '_'),
        columns,
        key: isOfChild && !keyColumns.includes('child_no') ? [
            'child_no',
            ...keyColumns
        ] : keyColumns,
        ownNumber,
        dayOrderOn: ordered[file.name] ?? null
    };
}
function numberColumn(name) {
    return name.replace(/_id$/, '_no');
}
function inOrderOfReference(files) {
    const placed = [];
    const place = (file)=>{
        if (placed.includes(file)) return;
        for (const { file: before } of file.references)place(files.find(({ name })=>name === before) ?? file);
        placed.push(file);
    };
    for (const file of files)place(file);
    return placed;
}

//# sourceMappingURL=record-tables.js.map