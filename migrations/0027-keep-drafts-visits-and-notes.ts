import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody is still writing (theirs alone), what a visit was like beyond its date, and notes: calls, messages, direct
 * work, decisions, keeping in touch. A visit to brothers and sisters is one act with one row for each child, joined by `visit_act`;
 * what was written for all of them stands in the row of each.
 */
export class KeepDraftsVisitsAndNotes1764000000027 implements MigrationInterface {
  name = 'KeepDraftsVisitsAndNotes1764000000027';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(drafts);
    await queryRunner.query(visits('record'));
    await queryRunner.query(visits('history'));
    await queryRunner.query(visitRules);
    await queryRunner.query(notes);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table staff.drafts cascade; drop function staff.drafts_of_team');
    await queryRunner.query('drop table record.notes cascade; drop table history.notes cascade; drop sequence record.note_no');
    await queryRunner.query('drop view as_known.visits');
    for (const schema of ['record', 'history']) await queryRunner.query(visits(schema).replace(/add (\w+) [^,;]+/g, 'drop $1 cascade'));
    await queryRunner.query("select record.keep_history_of('visits')");
  }
}

const drafts = `
create table staff.drafts (
  authority_id smallint not null references reference.authorities,
  account_no integer not null,
  place text not null constraint drafts_place_formed check (place ~ '^[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}$'),
  kind text not null constraint drafts_kind_formed check (kind ~ '^[a-z0-9-]{1,60}$'),
  child_no integer,
  -- Where in the web app it is written: a path, which names nobody.
  page text not null constraint drafts_page_formed check (page ~ '^/[^/]' and length(page) <= 400),
  body jsonb not null,
  -- The device whose copy this is; another one's is offered there and overwrites nothing.
  device uuid not null,
  version integer not null default 1,
  begun_at timestamptz not null default now(),
  saved_at timestamptz not null default now(),
  constraint drafts_key primary key (authority_id, account_no, place),
  constraint drafts_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no),
  constraint drafts_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no)
);
alter table staff.drafts enable row level security, force row level security;
create policy own_drafts on staff.drafts to aelwyd_app
  using (authority_id = (select record.current_authority()) and account_no = (select record.current_user_no()));
create policy counting on staff.drafts for select to current_user using (true);
grant select, insert, update, delete on staff.drafts to aelwyd_app;

-- How many drafts people have and how old the oldest is, and nothing of what is in them.
create function staff.drafts_of_team(emails text[]) returns table (email text, name text, drafts integer, oldest_at timestamptz)
  language sql stable security definer set search_path = pg_catalog
as $$
  select a.email, a.name, count(*)::integer, min(d.begun_at)
  from staff.drafts d join staff.accounts a on a.authority_id = d.authority_id and a.account_no = d.account_no
  where d.authority_id = record.current_authority() and a.email = any(emails)
  group by a.email, a.name order by min(d.begun_at)
$$;
revoke execute on function staff.drafts_of_team from public;
grant execute on function staff.drafts_of_team to aelwyd_app;
`;

const visits = (schema: string): string => `
alter table ${schema}.visits
  add visit_act text,
  add visited_at timestamptz,
  add place text,
  add purpose text,
  add not_seen_reason text,
  add not_seen_detail text,
  add how_child_is text,
  add how_child_is_language text,
  add needs_action boolean,
  add action_needed text,
  add action_told text,
  add action_contact text,
  add bedroom_seen boolean,
  add bedroom text,
  add child_said text,
  add carers_said text,
  add health_and_school text,
  add family_time text,
  add promised text,
  add worker_thinks text,
  add write_up_due_on date,
  add written_up_on date;
`;

const visitRules = `
alter table record.visits
  add constraint visits_purpose_known check (purpose in ('due', 'on-request', 'unplanned', 'other')),
  add constraint visits_not_seen_reason_known check (not_seen_reason in ('nobody-in', 'child-out', 'child-missing', 'child-refused', 'not-let-in', 'other')),
  add constraint visits_language_known check (how_child_is_language in ('en', 'cy', 'other')),
  add constraint visits_instant_on_day check ((visited_at at time zone 'Europe/London')::date = visited_on);
create index visits_to_write_up on record.visits (authority_id, staff_no, write_up_due_on) where written_up_on is null and write_up_due_on is not null;
create index visits_of_act on record.visits (authority_id, visit_act) where visit_act is not null;
select record.keep_history_of('visits');
`;

const notes = `
create sequence record.note_no as integer;

create table record.notes (
  authority_id smallint not null references reference.authorities,
  child_no integer not null,
  note_no integer not null default nextval('record.note_no'),
  note_id text not null,
  staff_no integer,
  kind text not null constraint notes_kind_known check (kind in ('call', 'message', 'meeting', 'direct-work', 'decision', 'keep-in-touch', 'other')),
  happened_on date not null,
  happened_at timestamptz,
  method text constraint notes_method_known check (method in ('in-person', 'call', 'video', 'message', 'letter')),
  with_whom text,
  -- Of keeping in touch: whether the young person answered.
  reached boolean,
  body text not null,
  body_language text constraint notes_language_known check (body_language in ('en', 'cy', 'other')),
  -- Of a decision: why.
  reasons text,
  follow_up text,
  follow_up_by date,
  recorded_seq bigint not null default record.current_position(),
  recorded_by integer default record.current_user_no(),
  imported_seq bigint,
  version integer not null default 1,
  constraint notes_key primary key (authority_id, child_no, note_no),
  constraint notes_note_id_once unique (authority_id, note_id),
  constraint notes_staff_no_fkey foreign key (authority_id, staff_no) references record.staff (authority_id, staff_no),
  constraint notes_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint notes_instant_on_day check ((happened_at at time zone 'Europe/London')::date = happened_on)
);
grant usage on sequence record.note_no to aelwyd_app;
select record.keep_history_of('notes');
`;
