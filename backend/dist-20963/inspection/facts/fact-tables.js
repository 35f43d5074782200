import { agencies } from '../../domain/codes/agencies.js';
import { carerKinds } from '../../domain/codes/carer-kinds.js';
import { ethnicGroups } from '../../domain/codes/ethnic-groups.js';
import { jobs } from '../../domain/codes/jobs.js';
import { sexes } from '../../domain/codes/sexes.js';
import { code, day, number, short } from './column.js';
/** A table whose rows belong to children, sorted by child, by date and then as entered. */ export function ofChildren(from, order, columns) {
    return {
        columns: {
            ...columns,
            childNo: number('t.child_no')
        },
        from: (where)=>`from ${from} ${where} order by t.child_no, ${order}`
    };
}
export const children = {
    columns: {
        childNo: number('t.child_no'),
        bornOn: day('t.date_of_birth'),
        sex: code('t.sex', sexes),
        ethnicity: code('t.ethnicity', ethnicGroups)
    },
    from: (where)=>`from children t ${where} order by t.child_no`
};
export const carers = {
    columns: {
        carerNo: number('t.carer_no'),
        approvedOn: day('t.approved_on'),
        approvalEndedOn: day('t.approval_ended_on'),
        kind: code('t.kind', carerKinds),
        agency: code('t.agency', agencies),
        places: number('t.places')
    },
    from: ()=>'from carers t order by t.carer_no'
};
export const staff = {
    columns: {
        staffNo: number('t.staff_no'),
        startedOn: day('t.started_on'),
        endedOn: day('t.ended_on'),
        job: code('t.job', jobs),
        wteHundredths: short('coalesce(round(t.wte * 100), 0)::integer')
    },
    from: ()=>'from staff t order by t.staff_no'
};
const none = new Int32Array(0);
const noCodes = new Int8Array(0);
export const noCarers = {
    count: 0,
    carerNo: none,
    approvedOn: none,
    approvalEndedOn: none,
    kind: noCodes,
    agency: noCodes,
    places: none
};
export const noStaff = {
    count: 0,
    staffNo: none,
    startedOn: none,
    endedOn: none,
    job: noCodes,
    wteHundredths: new Int16Array(0)
};

//# sourceMappingURL=fact-tables.js.map