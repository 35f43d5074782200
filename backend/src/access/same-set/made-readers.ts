import type { Role } from '../../staff/roles.js';

/** The children of authority 1, and what each has besides the same record as the rest. Each has a restricted twin, and one of their own in authority 2. */
export const open = ['Beuno', 'Cadog', 'Elfan', 'Garmon', 'Padarn', 'Illtud'] as const;
export const hidden = open.map((name) => `${name}gudd`);
const elsewhere = [...open, ...hidden].map((name) => `${name}arall`);
export const everybody: readonly string[] = [...open, ...hidden, ...elsewhere];

/** Who asks, and whom of them they may see: said here by hand, and nowhere worked out from what the server goes by. */
export const readers: Readonly<Record<string, { roles: readonly Role[]; sees: readonly string[] }>> = {
  nia: { roles: ['social-worker'], sees: ['Beuno', 'Cadog'] },
  mair: { roles: ['social-worker'], sees: ['Beuno', 'Cadog', 'Beunogudd'] },
  mari: { roles: ['social-worker'], sees: ['Elfan', 'Garmon', 'Padarn'] },
  covering: { roles: ['social-worker'], sees: ['Elfan', 'Garmon', 'Padarn'] },
  opener: { roles: ['social-worker'], sees: ['Elfangudd'] },
  stranger: { roles: ['social-worker'], sees: [] },
  tomos: { roles: ['team-manager'], sees: ['Beuno', 'Cadog'] },
  cleared: { roles: ['team-manager'], sees: ['Beuno', 'Cadog', 'Beunogudd'] },
  gwilym: { roles: ['iro'], sees: ['Beuno', 'Elfan'] },
  carys: { roles: ['personal-adviser'], sees: ['Garmon'] },
  panel: { roles: ['panel-administrator'], sees: ['Padarn'] },
  inspector: { roles: ['inspector'], sees: ['Elfan'] },
  officer: { roles: ['performance-officer'], sees: open },
  head: { roles: ['head-of-service'], sees: [...open, 'Elfangudd'] },
  administrator: { roles: ['system-administrator'], sees: [] },
};

const team: Record<string, string> = { nia: 'North', huw: 'North', mair: 'North', tomos: 'North', cleared: 'North', mari: 'South', covering: 'East', opener: 'East', gwilym: 'Reviewing', carys: 'Leaving', panel: 'Panel', head: 'Heads', officer: 'Figures' };
const jobs: Record<string, string> = { tomos: 'team-manager', cleared: 'team-manager', gwilym: 'independent-reviewing-officer', carys: 'personal-adviser' };
/** The same people work in the other authority, by their e-mail, and have its children. */
const staff = Object.entries(team).map(([name, of]) => `(record.current_authority(), '${name}', 'Gweithiwr ${name}', '${name}@council.example', '${jobs[name] ?? 'social-worker'}', '${of}', '2015-01-01')`).join(', ');
const allocated = [
  ['Beuno', 'nia', 'social-worker'], ['Cadog', 'huw', 'social-worker'], ['Elfan', 'mari', 'social-worker'], ['Garmon', 'mari', 'social-worker'], ['Padarn', 'mari', 'social-worker'],
  ['Beuno', 'gwilym', 'independent-reviewing-officer'], ['Elfan', 'gwilym', 'independent-reviewing-officer'], ['Garmon', 'carys', 'personal-adviser'],
].map((row) => `('${row.join(`', '`)}')`).join(', ');

/** The record of one authority; `w` says of each child whose twin they are. */
export const rowsOf = (children: readonly string[]) => `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values ${staff};
  insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on) select record.current_authority(), 'F' || record.current_authority(), 'Teulu Lloches', 'mainstream', 'own', 2, date '2015-01-01'
    union all select record.current_authority(), 'E' || record.current_authority(), 'Lloches Wag', 'mainstream', 'own', 2, date '2015-01-01';
  insert into people (authority_id, person_id, name, address_protected) select record.current_authority(), 'N' || record.current_authority(), 'Mam Pawb', false;
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) select record.current_authority(), n, n, 'Dychmygol', '2012-02-29' from unnest('{${children.join(',')}}'::text[]) n;
  create temporary table w on commit drop as select record.current_authority() as a, child_no as no, child_id as id, regexp_replace(child_id, '(gudd|arall|guddarall)$', '') as like_whom from children;
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select a, no, staff_no, role, '2026-06-01' from w join (values ${allocated}) v (name, worker, role) on name = like_whom join staff on staff_id = worker;
  insert into periods_of_care (authority_id, child_no, started_on, category_of_need) select a, no, '2026-06-01', 'N1' from w;
  insert into legal_statuses (authority_id, child_no, legal_status, started_on) select a, no, 'C2', '2026-06-01' from w;
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type, carer_no) select a, no, id, '2026-06-01', 'F2', carer_no from w join carers on carer_id ~ '^F';
  insert into out_of_area_decisions (authority_id, child_no, placement_no) select a, no, placement_no from w join placements on child_no = no where like_whom = 'Padarn';
  insert into relationships (authority_id, child_no, relationship_id, person_no, kind, restricted) select a, no, id, person_no, 'mother', false from w, people;
  insert into alerts (authority_id, child_no, alert_id, kind, details, started_on) select a, no, id, 'allergy', 'cnau', '2026-06-02' from w;
  insert into visits (authority_id, child_no, visit_id, staff_no, visited_on, statutory, seen, seen_alone, write_up_due_on)
    select a, no, id, staff_no, '2026-11-01', true, true, true, '2026-11-03' from w join allocations on child_no = no and role = 'social-worker';
  insert into care_and_support_plans (authority_id, child_no, plan_id, prepared_on, has_health_plan, has_personal_education_plan, permanence_option) select a, no, id, '2026-06-02', true, true, 'LTF' from w;
  insert into plan_versions (authority_id, child_no, plan_version_id, state, started_on, long_term_plan, sent_on, sent_by)
    select a, no, id, 'sent', '2026-11-02', 'Stay.', '2026-11-03', staff_no from w join allocations on child_no = no and role = 'social-worker';
  insert into reviews (authority_id, child_no, review_id, held_on) select a, no, id, '2026-06-15' from w;
  insert into files.contents (authority_id, sha256, kind, bytes, content, words, scan) select record.current_authority(), repeat('a', 64), 'txt', 4, 'Helo', 'Helo', 'clean';
  insert into documents (authority_id, child_no, document_id, kind, title, dated_on, sha256, file_kind, bytes, retention_basis) select a, no, id, 'agreement', 'Helo', '2026-10-02', repeat('a', 64), 'txt', 4, 'case-record' from w;
`;
export const ours = rowsOf([...open, ...hidden]);
export const theirs = rowsOf(elsewhere);

/** What stands between accounts and children, once there are accounts. */
export const entries = `
  set session_replication_role = replica;
  create temporary table c as select authority_id as a, child_no as no, child_id as id from record.children;
  create temporary table p as select account_no as no, authority_id as a, split_part(email, '@', 1) as who from staff.accounts;
  insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) select a, no, 'other', 'of the test', '2099-01-01', 1 from c where id ~ 'gudd';
  insert into access.cleared (authority_id, restriction_no, account_no, cleared_by) select r.authority_id, restriction_no, p.no, 1 from access.restrictions r join c on c.no = r.child_no
    join p on (id, who) in (('Beunogudd', 'mair'), ('Beunogudd', 'cleared'), ('Elfangudd', 'head'));
  insert into access.covers (authority_id, covered_staff_no, covering_staff_no, started_on, ended_on, set_by) select 1, o.staff_no, k.staff_no, '2026-01-01', '2099-01-01', 1 from record.staff o, record.staff k
    where o.authority_id = 1 and k.authority_id = 1 and o.staff_id = 'mari' and k.staff_id = 'covering';
  insert into access.openings (authority_id, child_no, account_no, reason, said, request_key) select 1, c.no, p.no, 'missing', 'of the test, in words enough', gen_random_uuid() from c, p where id = 'Elfangudd' and who = 'opener';
  insert into access.samples (authority_id, account_no, child_no, started_on, ended_on, chosen_by) select 1, p.no, c.no, '2026-01-01', '2099-01-01', 1 from c, p where id in ('Elfan', 'Garmongudd') and who = 'inspector';
  insert into access.purposes (authority_id, account_no, child_no, said_on, purpose) select 1, p.no, c.no, (now() at time zone 'Europe/London')::date, 'quality-audit' from c, p where c.a = 1 and who in ('officer', 'head');
  insert into access.patterns (authority_id, kind, account_no, child_no, seen_on, times) select c.a, 'not-allocated', p.no, c.no, '2026-11-01', 9 from c, p where who = 'stranger';
  insert into staff.drafts (authority_id, account_no, place, kind, page, body, device, child_no, begun_at, saved_at) select 1, p.no, 'visit.' || c.no, 'visit', '/my-work', '{}', gen_random_uuid(), c.no, now(), now() from c, p where c.a = 1;
  insert into find.merges (authority_id, child_no, gone_child_no, gone_public_id, gone_child_id, gone, because, request_key)
    select a, no, 900000 + no, gen_random_uuid(), 'G' || no, jsonb_build_object('forenames', id, 'surname', 'Dychmygol'), 'of the test', gen_random_uuid() from c;
  insert into jobs.jobs (authority_id, kind, state, step, share, input, asked_by, asked_as, request_id) select 1, 'import-extract', 'waiting', 0, 0, '{}', no, '{}', 'x' from p where who = 'officer';
  set session_replication_role = origin`;
