import type pg from 'pg';
import { occurrenceKeyOf } from '../../clocks/occurrence-key.js';
import { rowKey } from '../../records/row-key.js';

/** What stands in an address or a body, by what it names: `visitNo`, `draftNo` … */
export type Keys = Readonly<Record<string, string>>;

const ofChild = `
  select c.child_id as situation, c.public_id as "publicId", c.authority_id, visits.visit_no as "visitNo", document_no as "documentNo", plan_outcomes.plan_outcome_no as "outcomeNo", plan_action_no as "actionNo", plan_helper_no as "helperNo", outcome_update_no as "updateNo", plan_copy_no as "copyNo",
    child_version_no as no, assessments.assessment_no as "assessmentNo", v.plan_version_no as "versionNo", (select plan_version_no from record.plan_versions o where o.child_no = c.child_no and o.state = 'agreed') as "agreedNo",
    o.duty, o.arose_on::text, o.regime, o.about
  from record.children c join record.visits using (child_no) join record.documents using (child_no) join record.plan_outcomes using (child_no) join record.plan_actions using (child_no)
    join record.outcome_updates using (child_no) join record.plan_copies using (child_no) join record.plan_helpers using (child_no) join record.child_versions using (child_no) join record.assessments using (child_no) join record.plan_versions v on v.child_no = c.child_no and v.state = 'draft'
    left join lateral (select * from clocks.duty_occurrences d where d.child_no = c.child_no and d.due_on < current_date and d.met_on is null and d.missing = '' order by d.due_on limit 1) o on true`;

/** What an address names that is nobody’s. */
const places = { kind: 'case-events', part: 'health', place: 'visit.1', signOffKind: 'care-and-support-plan', duty: 'visit-first-week', code: 'looked-after', sharedKind: 'carers', supervisionNo: '999999', lineNo: '1' };

/** The keys of every child of the test, by how the child stands to whoever asks. */
export async function keysOfChildren(admin: pg.Client): Promise<Map<string, Keys>> {
  const { rows } = await admin.query(ofChild);
  return new Map(rows.map(({ situation, duty = null, arose_on, regime, about, authority_id: _, ...named }: Record<string, string | null>) => [
    situation!,
    { ...inText(named), ...places, clockKey: duty === null ? 'x' : occurrenceKeyOf({ duty: duty!, arose_on: arose_on!, regime: regime!, about: Number(about) }), recordKey: rowKey([situation!]) },
  ]));
}

/** The keys of what is no child’s, of our own authority and of the other. */
export async function keysOfEntries(admin: pg.Client): Promise<Map<string, Keys>> {
  const of = async (authority: number): Promise<Keys> => ({
    ...places,
    recordKey: rowKey([`F${authority}`]),
    ...inText((await admin.query(
      `select (select min(restriction_no) from access.restrictions where authority_id = $1 and kind = 'protected-address') as "restrictionNo", (select min(opening_no) from access.openings where authority_id = $1) as "openingNo",
         (select min(pattern_no) from access.patterns where authority_id = $1) as "patternNo", (select min(cover_no) from access.covers where authority_id = $1) as "coverNo",
         (select account_no from staff.accounts where authority_id = $1 and email ~ '^inspector') as "accountNo", (select public_id from staff.accounts where authority_id = $1 and email ~ '^iro') as "accountId",
         (select public_id from jobs.jobs where authority_id = $1) as id, (select staff_no from record.staff where authority_id = $1 and staff_id = 'social-worker') as "staffNo",
         (select staff_no from record.staff where authority_id = $1 and staff_id = 'personal-adviser') as "otherStaffNo", (select min(merge_no) from find.merges where authority_id = $1) as "mergeNo",
         (select max(public_id::text) from record.children where authority_id = $1 and child_id in ('own', 'another authority')) as "publicId",
         (select max(public_id::text) from record.children where authority_id = $1 and child_id in ('elsewhere', 'another authority')) as elsewhere,
         (select max(public_id::text) from record.children where authority_id = $1 and child_id in ('to be joined', 'another authority')) as goes`, [authority],
    )).rows[0]),
  });
  return new Map([['own', await of(1)], ['another authority', await of(2)]]);
}

const never = '7d444840-9dc0-41d1-b245-5ffdce74fad2';
/** Keys of nothing there ever was. */
export const nowhere: Keys = {
  publicId: never, accountId: never, id: never, elsewhere: never, goes: never, passkeyId: never, sessionId: never, ...places, recordKey: rowKey(['nobody']),
  clockKey: occurrenceKeyOf({ duty: 'visit-first-week', arose_on: '1999-01-01', regime: '', about: 0 }),
  ...Object.fromEntries(['visitNo', 'documentNo', 'outcomeNo', 'actionNo', 'helperNo', 'updateNo', 'copyNo', 'no', 'assessmentNo', 'versionNo', 'agreedNo', 'restrictionNo', 'openingNo', 'patternNo', 'coverNo', 'accountNo', 'staffNo', 'otherStaffNo', 'mergeNo'].map((name) => [name, '999999'])),
};

/** What only one person has: a passkey, a session, an emergency access; and the record a system administrator keeps. */
export async function keysOfPeople(admin: pg.Client): Promise<Map<string, Keys>> {
  const { rows } = await admin.query(`
    select split_part(email, '@', 1) as role, (select public_id from staff.passkeys p where p.account_no = a.account_no) as "passkeyId",
      (select min(public_id::text) from staff.sessions s where s.account_no = a.account_no) as "sessionId", (select opening_no from access.openings o where o.account_no = a.account_no) as "openingNo"
    from staff.accounts a where authority_id = 1`);
  return new Map(rows.map(({ role, openingNo, ...keys }) => [
    role, { ...keys, ...(openingNo && { openingNo: String(openingNo) }), ...(role === 'system-administrator' && { recordKey: rowKey(['S1']) }) },
  ]));
}

function inText(row: Record<string, unknown>): Keys {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
}
