import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two settings every transaction carries (whose records, who acts) and the record clock: one position per authority
 * and act, taken under a lock held until commit, so that positions follow the order of commits and not of clocks. The
 * instant of a position is read as its transaction commits.
 */
export class CreateRecordClock1764000000001 implements MigrationInterface {
  name = 'CreateRecordClock1764000000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema if exists as_known, history, record, reference cascade');
  }
}

const sql = `
-- The role the application works as: it owns nothing and is held by every policy.
do $$ begin
  if not exists (select from pg_roles where rolname = 'aelwyd_app') then
    create role aelwyd_app;
  end if;
end $$;

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create schema reference;
create schema record;
create schema history;
create schema as_known;

create table reference.authorities (
  authority_id smallint primary key,
  gss_code text not null unique,
  return_code text,
  name_en text not null,
  name_cy text not null,
  invented boolean not null default false,
  stands_in_for text
);

create function record.current_authority() returns smallint language sql stable parallel safe
as $$ select nullif(current_setting('aelwyd.authority', true), '')::smallint $$;

create function record.current_user_no() returns integer language sql stable parallel safe
as $$ select nullif(current_setting('aelwyd.user', true), '')::integer $$;

create function record.known_at() returns bigint language sql stable parallel safe
as $$ select nullif(current_setting('aelwyd.known_at', true), '')::bigint $$;

create table record.clocks (
  authority_id smallint primary key references reference.authorities,
  position bigint not null
);

create table record.positions (
  authority_id smallint not null references reference.authorities,
  position bigint not null,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by integer,
  whole_authority boolean not null default false,
  constraint positions_key primary key (authority_id, position)
);

create table record.moved (
  authority_id smallint not null,
  position bigint not null,
  child_no integer not null,
  constraint moved_key primary key (authority_id, position, child_no)
);

-- The first act of an authority opens its clock; every later one waits here for the one before to commit.
create function record.take_position() returns bigint language plpgsql security definer set search_path = record
as $$
declare
  taken bigint;
begin
  if record.current_authority() is null then
    raise exception 'no authority is set for this transaction' using errcode = '42501';
  end if;
  insert into record.clocks as c (authority_id, position) values (record.current_authority(), 1)
    on conflict (authority_id) do update set position = c.position + 1 returning c.position into taken;
  insert into record.positions (authority_id, position, recorded_by, whole_authority)
    values (record.current_authority(), taken, record.current_user_no(), coalesce(current_setting('aelwyd.bulk', true), '') = 'on');
  perform set_config('aelwyd.position', taken::text, true);
  return taken;
end $$;

create function record.current_position() returns bigint language plpgsql
as $$
declare
  taken text := current_setting('aelwyd.position', true);
begin
  if taken is null or taken = '' then
    return record.take_position();
  end if;
  return taken::bigint;
end $$;

create function record.close_position() returns trigger language plpgsql security definer set search_path = record
as $$
begin
  update record.positions set recorded_at = clock_timestamp()
    where authority_id = new.authority_id and position = new.position;
  return null;
end $$;

create constraint trigger close_position after insert on record.positions
  deferrable initially deferred for each row execute function record.close_position();

-- The position an authority's record had reached at an instant; 0 before anything was recorded.
create function record.position_at(instant timestamptz) returns bigint language sql stable
as $$
  select coalesce(max(position), 0) from record.positions
  where authority_id = record.current_authority() and recorded_at <= instant
$$;

create function record.authorities_held() returns setof smallint language sql stable security definer set search_path = record
as $$ select authority_id from record.clocks order by authority_id $$;
`;
