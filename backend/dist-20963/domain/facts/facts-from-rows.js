import { agencies } from '../codes/agencies.js';
import { carerKinds } from '../codes/carer-kinds.js';
import { ethnicGroups } from '../codes/ethnic-groups.js';
import { jobs } from '../codes/jobs.js';
import { sexes } from '../codes/sexes.js';
import { positionOf } from '../codes/code.js';
import { areaRelation } from './areas.js';
import { careRows } from './care-rows.js';
import { UNSAID } from './columns.js';
import { Numbering } from './numbering.js';
import { dayOrNone, readerOf } from './plain-rows.js';
import { workRows } from './work-rows.js';
/**
 * Facts made from plain rows shaped like the portable extract, which are taken to be lawful. Children, placements, reviews,
 * households and staff are numbered from 1 in the order of their files. `neighbours` are the areas bordering the authority.
 * Throws on a date that cannot be read.
 */ export function factsFromRows(source, neighbours) {
    const staffNo = new Numbering(1);
    const area = new Numbering(0);
    const people = source.tables.get('children');
    const id = readerOf(people, 'child_id');
    const childAt = new Map((people?.rows ?? []).map((row, at)=>[
            id(row),
            at
        ]));
    const staff = staffFacts(source.tables.get('staff'), staffNo);
    const areaAt = (text)=>text === '' ? UNSAID : area.of(text);
    const staffAt = (text)=>text === '' ? UNSAID : staffNo.of(text);
    const children = childrenFacts(people);
    const facts = {
        authority: source.authority,
        children,
        ...careRows(source.tables, childAt, areaAt),
        ...workRows(source.tables, childAt, areaAt, staffAt),
        carers: carerFacts(source.tables.get('carers')),
        staff
    };
    const relation = Uint8Array.from(area.texts, (code)=>areaRelation(source.authority, code, neighbours));
    return {
        ...facts,
        areas: {
            code: area.texts,
            relation
        }
    };
}
function numbered(count) {
    return Int32Array.from({
        length: count
    }, (_, at)=>at + 1);
}
function childrenFacts(table) {
    const rows = table?.rows ?? [];
    const born = readerOf(table, 'date_of_birth');
    const sex = readerOf(table, 'sex');
    const ethnicity = readerOf(table, 'ethnicity');
    return {
        count: rows.length,
        childNo: numbered(rows.length),
        bornOn: Int32Array.from(rows, (row)=>dayOrNone(born(row))),
        sex: Int8Array.from(rows, (row)=>positionOf(sexes, sex(row))),
        ethnicity: Int8Array.from(rows, (row)=>positionOf(ethnicGroups, ethnicity(row)))
    };
}
function carerFacts(table) {
    const rows = table?.rows ?? [];
    const column = (name)=>rows.map(readerOf(table, name));
    return {
        count: rows.length,
        carerNo: numbered(rows.length),
        approvedOn: Int32Array.from(column('approved_on'), dayOrNone),
        approvalEndedOn: Int32Array.from(column('approval_ended_on'), dayOrNone),
        kind: Int8Array.from(column('kind'), (text)=>positionOf(carerKinds, text)),
        agency: Int8Array.from(column('agency'), (text)=>positionOf(agencies, text)),
        places: Int32Array.from(column('places'), Number)
    };
}
function staffFacts(table, staffNo) {
    const rows = table?.rows ?? [];
    const column = (name)=>rows.map(readerOf(table, name));
    return {
        count: rows.length,
        staffNo: Int32Array.from(column('staff_id'), (text)=>staffNo.of(text)),
        startedOn: Int32Array.from(column('started_on'), dayOrNone),
        endedOn: Int32Array.from(column('ended_on'), dayOrNone),
        job: Int8Array.from(column('job'), (text)=>positionOf(jobs, text)),
        wteHundredths: Int16Array.from(column('wte'), (text)=>Math.round(Number(text) * 100))
    };
}

//# sourceMappingURL=facts-from-rows.js.map