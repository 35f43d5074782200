import type pg from 'pg';
import { roles } from '../../staff/roles.js';
import { situations } from './standing.js';

const staff = roles.map((role) => `(record.current_authority(), '${role}', 'Invented Person', '${role}@council.example', 'social-worker', 'North', '2015-01-01')`).join(', ');
/** Only the last child is of the other authority. */
const ours = `values ${situations.filter((situation) => situation !== 'another authority').map((situation) => `('${situation}')`).join(', ')}`;
const theirs = `values ('another authority')`;

/** The same record for every child of an authority: something of all a route can be asked for, each row named after its child. */
const rowsOf = (children: string) => `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values ${staff}, (record.current_authority(), 'S' || record.current_authority(), 'Invented Person', null, 'social-worker', 'North', '2015-01-01');
  insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on) select record.current_authority(), 'F' || record.current_authority(), 'Invented Household', 'mainstream', 'own', 2, '2015-01-01';
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) select record.current_authority(), id, 'Siôn', 'Llywelyn', '2012-02-29' from (${children}) c (id);
  create temporary table c on commit drop as select record.current_authority() as a, child_no as no, child_id as id, (select staff_no from staff where staff_id = 'social-worker') as worker from children;
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select a, no, '2026-09-01', 'N1' from c;
  insert into legal_statuses (authority_id, child_no, legal_status, started_on) select a, no, 'C2', '2026-09-01' from c;
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type) select a, no, id, '2026-09-01', 'F2' from c;
  insert into assessments (authority_id, child_no, assessment_id, kind, started_on, completed_on) select a, no, id, 'care-and-support', '2026-09-02', '2026-10-02' from c;
  insert into visits (authority_id, child_no, visit_id, staff_no, visited_on, statutory, seen, seen_alone) select a, no, id, worker, '2026-11-20', true, true, true from c;
  insert into case_events (authority_id, child_no, event_id, kind, happened_on) select a, no, id, 'core-group', '2026-10-02' from c;
  insert into care_and_support_plans (authority_id, child_no, plan_id, prepared_on, has_health_plan, has_personal_education_plan, permanence_option) select a, no, id, '2026-10-02', true, true, 'LTF' from c;
  insert into plan_versions (authority_id, child_no, plan_version_id, plan_no, state, started_on, long_term_plan, agreed_on)
    select a, no, id, plan_no, 'agreed', date '2026-10-02', 'Stay.', date '2026-10-02' from c join care_and_support_plans on child_no = no
    union all select a, no, id || ', new', null, 'draft', '2026-11-02', 'Stay.', null from c;
  insert into plan_outcomes (authority_id, child_no, plan_outcome_id, plan_version_no, line, words) select a, no, id, plan_version_no, id, 'See Macsen.' from c join plan_versions on child_no = no where state = 'draft';
  insert into plan_actions (authority_id, child_no, plan_action_id, plan_outcome_no, what) select a, no, id, plan_outcome_no, 'Ring.' from c join plan_outcomes on child_no = no;
  insert into outcome_updates (authority_id, child_no, outcome_update_id, plan_outcome_no, updated_on, onward, words) select a, no, id, plan_outcome_no, '2026-11-03', 'carry-on', 'Going well.' from c join plan_outcomes on child_no = no;
  insert into plan_helpers (authority_id, child_no, plan_helper_id, plan_version_no, name, party) select a, no, id, plan_version_no, 'Nain', 'other' from c join plan_versions on child_no = no where state = 'draft';
  insert into plan_copies (authority_id, child_no, plan_copy_id, plan_version_no, party, given_on) select a, no, id, plan_version_no, 'parent', '2026-10-02' from c join plan_versions on child_no = no where state = 'agreed';
  insert into briefs (authority_id, child_no, top_lines, written_on) select a, no, 'Two lines.', '2026-10-02' from c;
  insert into child_versions (authority_id, child_no, child_version_id, plan_version_no, level, language, body, checked_on, safe_at_home)
    select a, no, id, plan_version_no, 'short', 'cy', 'Fy nghynllun.', '2026-10-02', true from c join plan_versions on child_no = no where state = 'agreed';
  insert into files.contents (authority_id, sha256, kind, bytes, content, words, scan) select record.current_authority(), repeat('a', 64), 'txt', 4, 'Helo', 'Helo', 'clean';
  insert into documents (authority_id, child_no, document_id, kind, title, dated_on, sha256, file_kind, bytes, retention_basis) select a, no, id, 'agreement', 'Helo', '2026-10-02', repeat('a', 64), 'txt', 4, 'case-record' from c;
`;
/** As everybody sees who is entitled: allocated, and with a decision of the panel; one child to be joined with another, and one who was. */
const allocated = `
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, child_no, staff_no, 'social-worker', '2026-09-01' from children, staff where child_id <> 'elsewhere' and staff_id = 'social-worker';
  insert into out_of_area_decisions (authority_id, child_no, placement_no) select 1, child_no, placement_no from placements where placement_id not in ('elsewhere', 'closed');
  update allocations set ended_on = current_date - 2 where child_no = (select child_no from children where child_id = 'closed');
  update legal_statuses set ended_on = current_date - 2 where child_no = (select child_no from children where child_id = 'closed');
  update placements set ended_on = current_date - 2 where child_no = (select child_no from children where child_id = 'closed');
  update periods_of_care set ended_on = current_date - 2 where child_no = (select child_no from children where child_id = 'closed');
  insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) select 1, child_no, 'other', 'of the test', '2099-01-01', 1 from children where child_id = 'restricted';
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'to be joined', 'Mali', 'Dafydd', '2014-07-01'), (1, 'joined', 'Mali', 'Dafydd', '2014-07-01');
  insert into find.merges (authority_id, child_no, gone_child_no, gone_public_id, gone_child_id, gone, because, request_key)
    select 1, o.child_no, g.child_no, g.public_id, g.child_id, to_jsonb(g), 'of the test', gen_random_uuid() from children o, children g where o.child_id = 'own' and g.child_id = 'joined';
`;

export const rows = { ours: rowsOf(ours) + allocated, theirs: rowsOf(theirs) };

/** What accounts have to do with children, once there are accounts; and what an address can name besides a child, of each authority. */
export async function makeEntries(admin: pg.Client): Promise<void> {
  await admin.query(`
    set session_replication_role = replica;
    insert into access.samples (authority_id, account_no, child_no, started_on, ended_on, chosen_by)
      select 1, a.account_no, c.child_no, '2026-09-01', '2099-01-01', 1 from staff.accounts a join record.children c on c.child_id in ('own', 'restricted') where a.email = 'inspector@council.example';
    insert into access.purposes (authority_id, account_no, child_no, said_on, purpose)
      select 1, a.account_no, c.child_no, (now() at time zone 'Europe/London')::date, 'quality-audit' from staff.accounts a join record.children c on c.child_id = 'own' where a.email ~ '^(performance|head)';
    create temporary table entries as select n::smallint as a, (select min(account_no) from staff.accounts where authority_id = n and email ~ '^social') as account,
      (select min(child_no) from record.children where authority_id = n and child_id in ('elsewhere', 'another authority')) as child,
      (select array_agg(staff_no order by staff_no) from record.staff where authority_id = n) as staff from generate_series(1, 2) n;
    insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) select a, child, 'protected-address', 'of the test', '2099-01-01', 1 from entries;
    insert into access.openings (authority_id, child_no, account_no, reason, said, request_key, opened_at, ends_at) select a, child, account_no, 'missing', 'of the test, in words enough', gen_random_uuid(), now() - interval '3 hours', now() - interval '2 hours' from entries join staff.accounts on authority_id = a and email ~ '^(social|team|iro)';
    insert into access.patterns (authority_id, kind, account_no, child_no, seen_on, times) select a, 'not-allocated', account, child, '2026-11-01', 9 from entries;
    insert into access.covers (authority_id, covered_staff_no, covering_staff_no, started_on, ended_on, set_by) select a, staff[2], staff[3], '2026-01-01', '2099-02-01', 1 from entries;
    insert into jobs.jobs (authority_id, kind, state, step, share, input, asked_by, asked_as, request_id) select a, 'import-extract', 'waiting', 0, 0, '{}', account, '{}', 'x' from entries;
    insert into staff.passkeys (authority_id, account_no, credential, public_key, counter, name) select authority_id, account_no, account_no::text, '', 0, 'x' from staff.accounts;
    insert into staff.drafts (authority_id, account_no, place, kind, page, body, device, begun_at, saved_at) select authority_id, account_no, 'visit.1', 'visit', '/my-work', '{}', gen_random_uuid(), now(), now() from staff.accounts;
    set session_replication_role = origin`);
}
