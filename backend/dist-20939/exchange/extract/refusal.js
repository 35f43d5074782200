import { QueryFailedError } from 'typeorm';
import { faultTexts } from './fault-texts.js';
import { recordTables } from './record-tables.js';
/**
 * The fault behind a constraint of the store. The checks find everything a folder can do to itself; what is left is a folder
 * against rows kept because they were edited here. Undefined for an error that is no refusal.
 */ export function refusalOf(error) {
    if (!(error instanceof QueryFailedError)) return undefined;
    const { constraint, table } = error.driverError;
    if (!constraint) return undefined;
    const file = recordTables.find((candidate)=>candidate.table === table)?.file.name ?? 'datapackage';
    const isOverlap = constraint.endsWith('_no_overlap');
    const rule = isOverlap ? 'overlap' : /_(key|once)$/.test(constraint) ? 'key' : constraint.endsWith('_fkey') ? 'reference' : 'refused';
    const message = isOverlap ? faultTexts.overlapsRecord() : faultTexts.refusedByRecord();
    return {
        file: `${file}.csv`,
        line: 1,
        column: null,
        rule,
        child: null,
        message
    };
}

//# sourceMappingURL=refusal.js.map