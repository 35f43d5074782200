import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The past is kept by the names of columns and not by their order, so that a record table may gain columns:
 * `alter table record.X add …; alter table history.X add …; select record.keep_history_of('X')`. And what was done by hand:
 * every row added, changed or withdrawn in the web app, with the reason said, once for each key of a request. A row withdrawn
 * (recorded in error) leaves its table, and stands in `history` with the act that says why.
 */
export class KeepHistoryByName1764000000024 implements MigrationInterface {
  name = 'KeepHistoryByName1764000000024';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(byName);
    await queryRunner.query(acts);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table record.acts; ${byOrder}`);
  }
}

const byName = `
create or replace function record.keep_past() returns trigger language plpgsql security definer set search_path = record
as $$
declare
  kept text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum) into kept
    from pg_catalog.pg_attribute where attrelid = tg_relid and attnum > 0 and not attisdropped;
  execute format('insert into history.%I (%s, superseded_seq, superseded_by)
    select %s, record.current_position(), record.current_user_no() from replaced', tg_table_name, kept, kept);
  return null;
end $$;

-- The past may hold columns the present no longer has, and never fewer.
do $$
declare
  said text := pg_get_functiondef('record.keep_history_of(text)'::regprocedure);
begin
  execute replace(said, 'add the column to both tables, before superseded_seq', 'add the column to both tables');
end $$;
`;

const byOrder = `
create or replace function record.keep_past() returns trigger language plpgsql security definer set search_path = record
as $$
begin
  execute format('insert into history.%I select o.*, record.current_position(), record.current_user_no() from replaced o', tg_table_name);
  return null;
end $$;
`;

const acts = `
create table record.acts (
  authority_id smallint not null,
  act_no bigint not null generated always as identity,
  what text not null constraint acts_what_known check (what in ('added', 'changed', 'withdrawn')),
  kind text not null,
  child_no integer,
  row_key text not null,
  -- The key before, where the act changed it.
  key_before text,
  -- The version the act made; of a row withdrawn, its last.
  version integer not null,
  reason text,
  request_key uuid,
  -- What was sent with the key, so that a key sent again with other answers is noticed.
  request_digest bytea,
  position bigint not null default record.current_position(),
  acted_by integer default record.current_user_no(),
  acted_at timestamptz not null default now(),
  constraint acts_key primary key (authority_id, act_no),
  constraint acts_request_once unique (authority_id, request_key),
  constraint acts_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint acts_reason_said check (what = 'added' or reason is not null)
);
create index on record.acts (authority_id, child_no, kind);
alter table record.acts enable row level security, force row level security;
create policy own_authority on record.acts using (authority_id = (select record.current_authority()));
grant select, insert on record.acts to aelwyd_app;
`;
