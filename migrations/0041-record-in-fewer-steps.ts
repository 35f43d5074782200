import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every row recorded costs beside itself, in fewer steps. The position of an act is written once, as its transaction commits,
 * and was written twice; asking for it is an expression, where a function was planned anew whenever it was asked from another search
 * path. And the wall looks first whether there is anybody to hide: mostly there is not.
 */
export class RecordInFewerSteps1764000000041 implements MigrationInterface {
  name = 'RecordInFewerSteps1764000000041';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(positions);
    await queryRunner.query(wall);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(positionsBefore);
    await queryRunner.query(wallBefore);
  }
}

const positions = `
create or replace function record.current_position() returns bigint language sql
as $$ select coalesce(nullif(current_setting('aelwyd.position', true), '')::bigint, record.take_position()) $$;

-- The first act of an authority opens its clock; every later one waits here for the one before to commit.
create or replace function record.take_position() returns bigint language plpgsql security definer set search_path = record, pg_temp
as $$
declare
  mine smallint := record.current_authority();
  taken bigint;
  said text;
begin
  if mine is null then
    raise exception 'no authority is set for this transaction' using errcode = '42501';
  end if;
  update record.clocks c set position = c.position + 1 where c.authority_id = mine returning c.position into taken;
  if taken is null then
    insert into record.clocks as c (authority_id, position) values (mine, 1)
      on conflict (authority_id) do update set position = c.position + 1 returning c.position into taken;
  end if;
  said := set_config('aelwyd.position', taken::text, true);
  return taken;
end $$;

create or replace function record.note_moved() returns trigger language plpgsql security definer set search_path = record, pg_temp
as $$
begin
  insert into record.moved (authority_id, position, child_no)
    values (record.current_authority(), record.current_position(), case when tg_op = 'DELETE' then old.child_no else new.child_no end) on conflict do nothing;
  return null;
end $$;

-- A position is there once its transaction commits, and its instant is that one. Only a clock that has its authority has positions.
drop trigger close_position on record.positions;
alter table record.positions drop constraint positions_authority_id_fkey;
create or replace function record.close_position() returns trigger language plpgsql security definer set search_path = record, pg_temp
as $$
begin
  insert into record.positions (authority_id, position, recorded_at, recorded_by, whole_authority)
    values (new.authority_id, new.position, clock_timestamp(), record.current_user_no(), coalesce(current_setting('aelwyd.bulk', true), '') = 'on');
  return null;
end $$;
create constraint trigger close_position after insert or update on record.clocks
  deferrable initially deferred for each row execute function record.close_position();
`;

const wall = `
create or replace function access.hidden_children() returns integer[] language plpgsql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  if record.current_user_no() is null or coalesce(current_setting('aelwyd.every_child', true), '') = 'on' or not exists (
      select from access.restrictions r where r.authority_id = record.current_authority() and r.ended_at is null and r.kind <> 'protected-address') then
    return '{}';
  end if;
  return array(
    select r.child_no from access.restrictions r
    where r.authority_id = record.current_authority() and r.ended_at is null and r.kind <> 'protected-address'
      and not exists (select from access.cleared c where c.authority_id = r.authority_id and c.restriction_no = r.restriction_no
        and c.account_no = record.current_user_no())
    except
    select o.child_no from access.openings o
    where o.authority_id = record.current_authority() and o.account_no = record.current_user_no() and o.ended_at is null and o.ends_at > now());
end $$;

-- Hidden ones and those opened in an emergency: the restricted ones a person is not cleared for, opened or not, and whatever else they opened.
create or replace function access.closed_children() returns integer[] language plpgsql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  if record.current_user_no() is null or coalesce(current_setting('aelwyd.every_child', true), '') = 'on' or (
      not exists (select from access.restrictions r where r.authority_id = record.current_authority() and r.ended_at is null and r.kind <> 'protected-address')
      and not exists (select from access.openings o where o.authority_id = record.current_authority() and o.account_no = record.current_user_no()
        and o.ended_at is null and o.ends_at > now())) then
    return '{}';
  end if;
  return array(
    select r.child_no from access.restrictions r
    where r.authority_id = record.current_authority() and r.ended_at is null and r.kind <> 'protected-address'
      and not exists (select from access.cleared c where c.authority_id = r.authority_id and c.restriction_no = r.restriction_no
        and c.account_no = record.current_user_no())
    union all
    select o.child_no from access.openings o
    where o.authority_id = record.current_authority() and o.account_no = record.current_user_no() and o.ended_at is null and o.ends_at > now());
end $$;
`;

const positionsBefore = `
drop trigger close_position on record.clocks;
alter table record.positions add constraint positions_authority_id_fkey foreign key (authority_id) references reference.authorities;
create or replace function record.close_position() returns trigger language plpgsql security definer set search_path = record, pg_temp
as $$
begin
  update record.positions set recorded_at = clock_timestamp()
    where authority_id = new.authority_id and position = new.position;
  return null;
end $$;
create constraint trigger close_position after insert on record.positions
  deferrable initially deferred for each row execute function record.close_position();

create or replace function record.take_position() returns bigint language plpgsql security definer set search_path = record, pg_temp
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

create or replace function record.current_position() returns bigint language plpgsql
as $$
declare
  taken text := current_setting('aelwyd.position', true);
begin
  if taken is null or taken = '' then
    return record.take_position();
  end if;
  return taken::bigint;
end $$;

create or replace function record.note_moved() returns trigger language plpgsql security definer set search_path = record, pg_temp
as $$
declare
  moved integer := case when tg_op = 'DELETE' then old.child_no else new.child_no end;
begin
  insert into record.moved values (record.current_authority(), record.current_position(), moved) on conflict do nothing;
  return null;
end $$;
`;

const wallBefore = `
create or replace function access.hidden_children() returns integer[] language sql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
  select case when record.current_user_no() is null or coalesce(current_setting('aelwyd.every_child', true), '') = 'on' then '{}'::integer[] else
    array(
      select r.child_no from access.restrictions r
      where r.authority_id = record.current_authority() and r.ended_at is null and r.kind <> 'protected-address'
        and not exists (select from access.cleared c where c.authority_id = r.authority_id and c.restriction_no = r.restriction_no
          and c.account_no = record.current_user_no())
      except
      select o.child_no from access.openings o
      where o.authority_id = record.current_authority() and o.account_no = record.current_user_no() and o.ended_at is null and o.ends_at > now()) end
$$;

create or replace function access.closed_children() returns integer[] language plpgsql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  if record.current_user_no() is null or coalesce(current_setting('aelwyd.every_child', true), '') = 'on' then
    return '{}';
  end if;
  return array(
    select r.child_no from access.restrictions r
    where r.authority_id = record.current_authority() and r.ended_at is null and r.kind <> 'protected-address'
      and not exists (select from access.cleared c where c.authority_id = r.authority_id and c.restriction_no = r.restriction_no
        and c.account_no = record.current_user_no())
    union all
    select o.child_no from access.openings o
    where o.authority_id = record.current_authority() and o.account_no = record.current_user_no() and o.ended_at is null and o.ends_at > now());
end $$;
`;
