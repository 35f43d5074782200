import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who saw and did what. Rows are added and read, by anybody who may; nobody, the owner included, changes or removes one. */
export class CreateAuditLog1764000000013 implements MigrationInterface {
  name = 'CreateAuditLog1764000000013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema audit cascade');
  }
}

const sql = `
create schema audit;

create table audit.events (
  authority_id smallint not null references reference.authorities,
  event_no bigint not null generated always as identity,
  at timestamptz not null default clock_timestamp(),
  account_no integer,
  roles text[] not null default '{}',
  event text not null constraint events_event_named check (event ~ '^[a-z][a-z-]+$'),
  -- Numbers of the children whose record was shown or changed; their names are nowhere in this table.
  children integer[] not null default '{}',
  subject text,
  fields jsonb,
  request_id text,
  constraint events_key primary key (authority_id, event_no)
);
create index events_by_time on audit.events (authority_id, at);

alter table audit.events enable row level security, force row level security;
create policy own_authority on audit.events using (authority_id = (select record.current_authority()));
grant usage on schema audit to aelwyd_app;
grant select, insert on audit.events to aelwyd_app;

create function audit.refuse_change() returns trigger language plpgsql
as $$ begin raise exception 'the audit log only grows' using errcode = '42501'; end $$;
create trigger only_grows before update or delete or truncate on audit.events for each statement execute function audit.refuse_change();
`;
