import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoFromDay } from '../domain/calendar/day.js';
const described = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'extract', 'datapackage.json'), 'utf8'));
/** A day as a cell, empty where there is none. */ export function on(day) {
    if (day === null || day === undefined) return '';
    let iso = isoOf.get(day);
    if (iso === undefined) isoOf.set(day, iso = isoFromDay(day));
    return iso;
}
const isoOf = new Map();
/** An instant of a day, at the minutes past midnight. */ export function at(day, minutes) {
    const two = (count)=>String(count).padStart(2, '0');
    return `${on(day + Math.floor(minutes / 1440))}T${two(Math.floor(minutes % 1440 / 60))}:${two(minutes % 60)}:00Z`;
}
/** The files of an extract being filled, each with every column of the data package. */ export class ExtractTables {
    /** Adds a row; what it leaves out is empty. Throws on a file or column there is none of. */ add(name, row) {
        const table = this.tables.get(name);
        if (!table) throw new RangeError(`No such file: ${name}`);
        const cells = new Array(table.columns.length).fill('');
        for(const column in row){
            const place = table.columns.indexOf(column);
            if (place < 0) throw new RangeError(`No such column: ${name}.${column}`);
            const value = row[column];
            cells[place] = value === null || value === undefined ? '' : String(value);
        }
        table.rows.push(cells);
    }
    constructor(){
        this.tables = new Map(described.resources.map(({ name, schema })=>[
                name,
                {
                    name,
                    columns: schema.fields.map((field)=>field.name),
                    rows: []
                }
            ]));
    }
}

//# sourceMappingURL=extract-tables.js.map