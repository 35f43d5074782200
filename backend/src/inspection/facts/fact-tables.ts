import { agencies } from '../../domain/codes/agencies.js';
import { carerKinds } from '../../domain/codes/carer-kinds.js';
import { ethnicGroups } from '../../domain/codes/ethnic-groups.js';
import { jobs } from '../../domain/codes/jobs.js';
import { sexes } from '../../domain/codes/sexes.js';
import type { CarerFacts, StaffFacts } from '../../domain/facts/authority-facts.js';
import { code, day, number, short } from './column.js';
import type { FactTable, Kinds } from './read-table.js';

/** What orders the rows of one child: a date, then whatever tells rows of one day apart. */
export interface ChildTable<K extends Kinds> extends FactTable<K & { childNo: ReturnType<typeof number> }> {
  keys: (keyof K & string)[];
}

/** A table whose rows belong to children. They are read as they come and put in order afterwards. */
export function ofChildren<K extends Kinds>(from: string, keys: (keyof K & string)[], columns: K): ChildTable<K> {
  return { columns: { ...columns, childNo: number('t.child_no') }, keys, from: (where) => `from ${from} ${where}` };
}

export const children: FactTable<{
  childNo: ReturnType<typeof number>;
  bornOn: ReturnType<typeof day>;
  sex: ReturnType<typeof code>;
  ethnicity: ReturnType<typeof code>;
}> = {
  columns: {
    childNo: number('t.child_no'),
    bornOn: day('t.date_of_birth'),
    sex: code('t.sex', sexes),
    ethnicity: code('t.ethnicity', ethnicGroups),
  },
  from: (where) => `from children t ${where} order by t.child_no`,
};

export const carers = {
  columns: {
    carerNo: number('t.carer_no'),
    approvedOn: day('t.approved_on'),
    approvalEndedOn: day('t.approval_ended_on'),
    kind: code('t.kind', carerKinds),
    agency: code('t.agency', agencies),
    places: number('t.places'),
  },
  from: () => 'from carers t order by t.carer_no',
};

export const staff = {
  columns: {
    staffNo: number('t.staff_no'),
    startedOn: day('t.started_on'),
    endedOn: day('t.ended_on'),
    job: code('t.job', jobs),
    wteHundredths: short('coalesce(round(t.wte * 100), 0)::integer'),
  },
  from: () => 'from staff t order by t.staff_no',
};

const none = new Int32Array(0);
const noCodes = new Int8Array(0);
export const noCarers: CarerFacts = { count: 0, carerNo: none, approvedOn: none, approvalEndedOn: none, kind: noCodes, agency: noCodes, places: none };
export const noStaff: StaffFacts = { count: 0, staffNo: none, startedOn: none, endedOn: none, job: noCodes, wteHundredths: new Int16Array(0) };
