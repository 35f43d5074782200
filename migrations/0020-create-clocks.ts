import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The clocks: what is owed to each child, worked out from the record and the law and written again whenever either moves. They
 * keep no history of their own, because the record's history tells it; what moved without the record moving stands in
 * `clocks.moves`. The numbers and school terms are what an authority says of its own.
 */
export class CreateClocks1764000000020 implements MigrationInterface {
  name = 'CreateClocks1764000000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema clocks cascade; alter table reference.bank_holidays drop column proclaimed_on');
  }
}

const sql = `
create schema clocks;

-- No foreign key to the child: the rows are written only from the child's own record, hundreds of thousands at a time.
create table clocks.duty_occurrences (
  authority_id smallint not null,
  child_no integer not null,
  duty text not null,
  arose_on date not null,
  regime text not null default '',
  -- 0, 1, 2 among those of one duty and regime that arose on one day.
  about smallint not null default 0,
  due_on date,
  due_at timestamptz,
  soon_on date,
  met_on date,
  met_at timestamptz,
  lapsed_on date,
  missing text not null default '',
  evidence jsonb not null default '[]',
  reckoned_from date not null,
  reckoned_by text not null,
  reckoned_amount integer not null,
  -- First day it is closed; it can lie ahead, as the eighteenth birthday does.
  open_until date generated always as (coalesce(least(met_on, lapsed_on), 'infinity'::date)) stored,
  constraint duty_occurrences_key primary key (authority_id, child_no, duty, arose_on, regime, about)
);
create index duty_occurrences_open on clocks.duty_occurrences (authority_id, open_until, due_on);
create index duty_occurrences_of_duty on clocks.duty_occurrences (authority_id, duty, due_on);

-- Up to which position of the record the clocks of all children are worked out, and by which version of the law.
create table clocks.derived (
  authority_id smallint primary key references reference.authorities,
  position bigint not null,
  law_version text not null,
  derived_at timestamptz not null default now()
);

-- What moved although the record did not: a bank holiday proclaimed late, a number set, a new release. Kept for ever.
create table clocks.moves (
  authority_id smallint not null references reference.authorities,
  move_no bigint not null generated always as identity,
  child_no integer not null,
  duty text not null,
  arose_on date not null,
  regime text not null,
  about smallint not null,
  what text not null constraint moves_what_known check (what in ('due-moved', 'arose', 'gone')),
  due_before date,
  due_after date,
  because text not null,
  job_no integer,
  moved_at timestamptz not null default now(),
  constraint moves_key primary key (authority_id, move_no)
);
create index moves_of_child on clocks.moves (authority_id, child_no, duty);

create table clocks.set_numbers (
  authority_id smallint not null references reference.authorities,
  code text not null,
  from_on date not null,
  value integer not null constraint set_numbers_positive check (value > 0),
  said_because text not null,
  set_by integer not null,
  set_at timestamptz not null default now(),
  constraint set_numbers_key primary key (authority_id, code, from_on)
);

create table clocks.school_terms (
  authority_id smallint not null references reference.authorities,
  started_on date not null,
  ended_on date not null,
  constraint school_terms_key primary key (authority_id, started_on),
  constraint school_terms_end_after_start check (ended_on > started_on),
  constraint school_terms_no_overlap exclude using gist (authority_id with =, daterange(started_on, ended_on) with &&)
);

-- The day a late one was proclaimed; null for those known long before. Clocks closed by then keep the day they had.
alter table reference.bank_holidays add proclaimed_on date,
  add constraint bank_holidays_proclaimed_before check (proclaimed_on <= held_on);

do $$
declare
  named text;
begin
  foreach named in array array['duty_occurrences', 'derived', 'moves', 'set_numbers', 'school_terms'] loop
    execute format('alter table clocks.%I enable row level security, force row level security', named);
    execute format('create policy own_authority on clocks.%I using (authority_id = (select record.current_authority()))', named);
  end loop;
end $$;
grant usage on schema clocks to aelwyd_app;
grant select, insert, update, delete on clocks.duty_occurrences, clocks.school_terms to aelwyd_app;
grant select, insert, update on clocks.derived, clocks.set_numbers to aelwyd_app;
grant select, insert on clocks.moves to aelwyd_app;
grant maintain on clocks.duty_occurrences to aelwyd_app;
`;
