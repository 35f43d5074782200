import { dayOfCell, dayOfInstantCell, EMPTY } from './cell-values.js';
import { extractFile, isExtractFile } from './extract-schema.js';
/** One table of an extract beside its description, as the rules read it. */ export class CheckedTable {
    constructor(table, findings, /** Which child a row is about, where its own columns do not say. */ childThrough = null){
        this.table = table;
        this.findings = findings;
        this.childThrough = childThrough;
        this.file = extractFile(table.name);
        this.places = new Map(table.columns.map((column, index)=>[
                column,
                index
            ]));
    }
    get rows() {
        return this.table.rows;
    }
    /** Place of a column in each row; -1 where the file leaves it out. */ placeOf(column) {
        return this.places.get(column) ?? -1;
    }
    /** A row with another number of cells than the heading: only what stands before the fault can be read. */ isRagged(row) {
        return row.length !== this.table.columns.length;
    }
    text(row, column) {
        return row[this.placeOf(column)] ?? '';
    }
    /** Day number; `EMPTY` where empty, NaN where it cannot be read. */ day(row, column) {
        const place = this.placeOf(column);
        if (place < 0) return EMPTY;
        const isInstant = column.endsWith('_at') || column === 'missing_from';
        return (isInstant ? dayOfInstantCell : dayOfCell)(row[place] ?? '');
    }
    lineOf(index) {
        return this.table.lines?.[index] ?? index + 2;
    }
    tell(index, rule, column, message) {
        const row = this.table.rows[index] ?? [];
        const child = this.childThrough ? this.childThrough(row) : this.text(row, 'child_id');
        this.findings.push({
            file: `${this.table.name}.csv`,
            line: this.lineOf(index),
            column,
            rule,
            child: child || null,
            message
        });
    }
    tellHeading(rule, column, message) {
        this.findings.push({
            file: `${this.table.name}.csv`,
            line: 1,
            column,
            rule,
            child: null,
            message
        });
    }
}
/** Every table the data package knows. A row of out-of-area-decisions is about the child of its placement. */ export function checkedTables(content, findings) {
    const checked = new Map();
    for (const [name, table] of content.tables){
        if (!isExtractFile(name)) continue;
        checked.set(name, new CheckedTable(table, findings, name === 'out-of-area-decisions' ? childOfPlacement(content, table) : null));
    }
    return checked;
}
function childOfPlacement({ tables }, decisions) {
    const placements = tables.get('placements');
    const [id, child] = [
        'placement_id',
        'child_id'
    ].map((column)=>placements?.columns.indexOf(column) ?? -1);
    const own = decisions.columns.indexOf('placement_id');
    let children;
    return (row)=>{
        children ??= new Map((placements?.rows ?? []).map((placement)=>[
                placement[id] ?? '',
                placement[child] ?? ''
            ]));
        return children.get(row[own] ?? '') ?? '';
    };
}

//# sourceMappingURL=checked-table.js.map