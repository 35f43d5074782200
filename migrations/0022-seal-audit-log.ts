import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log sealed: each row gets a position and a leaf hash, leaves get seals, and each seal names the one before it.
 * A row also carries a code only a process that holds the installation's key can make. All of it only grows.
 */
export class SealAuditLog1764000000022 implements MigrationInterface {
  name = 'SealAuditLog1764000000022';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(functions);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function audit.authorities_noted, audit.last_number, audit.writers;
      drop table audit.leaves, audit.seals;
      drop policy which_are_noted on audit.events;
      drop index audit.events_of_child;
      alter table audit.events drop column mac`);
  }
}

const tables = `
-- Empty in rows written before the installation had a key.
alter table audit.events add column mac bytea;
create index events_of_child on audit.events using gin (children);

create table audit.seals (
  authority_id smallint not null references reference.authorities,
  seal_no integer not null,
  first_position bigint not null,
  leaf_count integer not null constraint seals_hold_something check (leaf_count > 0),
  -- No event with a number up to this one can come into being any more: all there are have a leaf in this seal or before.
  complete_to bigint not null,
  root bytea not null,
  previous bytea not null,
  -- To the millisecond, because it is part of what is hashed.
  sealed_at timestamptz(3) not null,
  head bytea not null,
  signature bytea not null,
  constraint seals_key primary key (authority_id, seal_no)
);

-- The order of the log: a number handed out early may be committed late, so the position is given when a row is sealed.
create table audit.leaves (
  authority_id smallint not null,
  position bigint not null,
  seal_no integer not null,
  event_no bigint not null,
  leaf bytea not null,
  mac bytea not null,
  constraint leaves_key primary key (authority_id, position),
  constraint leaves_event_once unique (authority_id, event_no)
);

do $$
declare
  named text;
begin
  foreach named in array array['seals', 'leaves'] loop
    execute format('alter table audit.%I enable row level security, force row level security', named);
    execute format('create policy own_authority on audit.%I to aelwyd_app using (authority_id = (select record.current_authority()))', named);
    execute format('create policy which_are_noted on audit.%I for select to current_user using (true)', named);
    execute format('grant select, insert on audit.%I to aelwyd_app', named);
    execute format('create trigger only_grows before update or delete or truncate on audit.%I for each statement execute function audit.refuse_change()', named);
  end loop;
end $$;
create policy which_are_noted on audit.events for select to current_user using (true);
`;

const functions = `
-- Which authorities have a log or seals of one, and nothing that is in them.
create function audit.authorities_noted() returns table (authority_id smallint, gss_code text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select a.authority_id, a.gss_code from reference.authorities a
  where exists (select from audit.events e where e.authority_id = a.authority_id)
    or exists (select from audit.seals s where s.authority_id = a.authority_id)
    or exists (select from audit.leaves l where l.authority_id = a.authority_id)
  order by a.authority_id
$$;

-- The highest number handed out to an event, whether or not its row is to be seen yet.
create function audit.last_number() returns bigint
  language sql volatile security definer set search_path = pg_catalog
as $$ select coalesce(pg_sequence_last_value(pg_get_serial_sequence('audit.events', 'event_no')::regclass), 0) $$;

-- Transactions that may hold a number whose row is not to be seen yet: a writer locks the table before it takes a number.
create function audit.writers() returns setof text
  language sql volatile security definer set search_path = pg_catalog
as $$
  select l.virtualtransaction from pg_locks l
  where l.locktype = 'relation' and l.relation = 'audit.events'::regclass and l.mode = 'RowExclusiveLock'
    and l.database = (select d.oid from pg_database d where d.datname = current_database())
$$;

revoke execute on function audit.authorities_noted, audit.last_number, audit.writers from public;
grant execute on function audit.authorities_noted, audit.last_number, audit.writers to aelwyd_app;
`;
