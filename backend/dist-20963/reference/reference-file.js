import { parse } from 'csv-parse/sync';
const text = {
    form: /\S/,
    says: 'is empty'
};
const date = {
    form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    says: 'is not a date such as 2026-12-25'
};
export const referenceKinds = {
    populations: {
        table: 'populations',
        key: [
            'gss_code',
            'mid_year'
        ],
        columns: {
            gss_code: {
                form: /^[A-Z]\d{8}$/,
                says: 'is not a GSS code such as W06000002'
            },
            mid_year: {
                form: /^(19|20)\d{2}$/,
                says: 'is not a year'
            },
            age_0_17: {
                form: /^[1-9]\d{0,7}$/,
                says: 'is not a number of residents above 0'
            },
            vintage: text,
            source: text
        }
    },
    'bank-holidays': {
        table: 'bank_holidays',
        key: [
            'held_on'
        ],
        columns: {
            held_on: date,
            name_en: text,
            name_cy: text,
            source: text,
            fetched_on: date
        }
    },
    benchmarks: {
        table: 'benchmarks',
        key: [
            'measure',
            'area',
            'period',
            'source'
        ],
        columns: {
            measure: text,
            area: text,
            period: text,
            unit: text,
            rounding: text,
            source: text,
            value: {
                form: /^-?\d+(\.\d+)?$/,
                says: 'is not a number',
                optional: true
            },
            notes: {
                ...text,
                optional: true
            }
        }
    }
};
/** Reads a CSV file of one kind. All faults are told, by line; rows are only to be used where there are none. */ export function readReferenceFile(name, content) {
    const { columns, key } = referenceKinds[name];
    const lines = parse(content, {
        bom: true,
        info: true,
        relax_column_count: true,
        trim: true,
        skip_empty_lines: true
    });
    const heading = lines[0]?.record ?? [];
    const faults = [];
    for (const column of heading)if (!columns[column]) faults.push({
        line: 1,
        column,
        message: 'is not a column of this file'
    });
    for (const [column, { optional }] of Object.entries(columns)){
        if (!optional && !heading.includes(column)) faults.push({
            line: 1,
            column,
            message: 'is missing'
        });
    }
    const seen = new Set();
    const rows = lines.slice(1).map(({ record, info })=>{
        const row = Object.fromEntries(heading.map((column, at)=>[
                column,
                record[at] || null
            ]));
        for (const [column, { form, says, optional }] of Object.entries(columns)){
            const cell = row[column] ?? '';
            if (heading.includes(column) && !(optional && cell === '') && !form.test(cell)) faults.push({
                line: info.lines,
                column,
                message: says
            });
        }
        const named = key.map((column)=>row[column]).join('|');
        if (seen.has(named)) faults.push({
            line: info.lines,
            column: key.join(', '),
            message: 'says again what a line before says'
        });
        seen.add(named);
        return row;
    });
    if (rows.length === 0) faults.push({
        line: 1,
        column: '',
        message: 'the file has no rows'
    });
    return {
        rows,
        faults
    };
}

//# sourceMappingURL=reference-file.js.map