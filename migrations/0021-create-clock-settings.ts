import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people add to the clocks: why something is late, kept for ever; the address of somebody's calendar, of which only a
 * digest is kept; and whether and when somebody wants the daily mail.
 */
export class CreateClockSettings1764000000021 implements MigrationInterface {
  name = 'CreateClockSettings1764000000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(functions);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function staff.find_calendar, staff.digests_due; drop table staff.digests, staff.calendars, clocks.late_reasons');
  }
}

const tables = `
-- No foreign key to the clock: it is worked out anew, and what was said of it stays.
create table clocks.late_reasons (
  authority_id smallint not null,
  said_no bigint not null generated always as identity,
  child_no integer not null,
  duty text not null,
  arose_on date not null,
  regime text not null,
  about smallint not null,
  reason text not null constraint late_reasons_reason_said check (reason ~ '\\S'),
  expected_on date,
  said_by integer not null,
  said_at timestamptz not null default now(),
  constraint late_reasons_key primary key (authority_id, said_no),
  constraint late_reasons_child_fkey foreign key (authority_id, child_no) references record.children (authority_id, child_no),
  constraint late_reasons_said_by_fkey foreign key (authority_id, said_by) references staff.accounts (authority_id, account_no)
);
create index late_reasons_of_clock on clocks.late_reasons (authority_id, child_no, duty, arose_on, regime, about, said_no);

create table staff.calendars (
  authority_id smallint not null references reference.authorities,
  calendar_no integer not null generated always as identity,
  account_no integer not null,
  token_hash bytea not null,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint calendars_key primary key (authority_id, calendar_no),
  constraint calendars_token_once unique (token_hash),
  constraint calendars_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no)
);
create unique index calendars_one_open on staff.calendars (authority_id, account_no) where ended_at is null;

create table staff.digests (
  authority_id smallint not null references reference.authorities,
  account_no integer not null,
  is_on boolean not null default true,
  -- The hour of the day in Britain from which it is sent.
  hour smallint not null default 7 constraint digests_hour_of_day check (hour between 0 and 23),
  -- The last day it was sent, or there was nothing to send.
  sent_on date,
  constraint digests_key primary key (authority_id, account_no),
  constraint digests_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no)
);

do $$
declare
  named text;
begin
  foreach named in array array['clocks.late_reasons', 'staff.calendars', 'staff.digests'] loop
    execute format('alter table %s enable row level security, force row level security', named);
    execute format('create policy own_authority on %s to aelwyd_app using (authority_id = (select record.current_authority()))', named);
    execute format('create policy asked_by_function on %s for select to current_user using (true)', named);
    execute format('grant select, insert on %s to aelwyd_app', named);
  end loop;
end $$;
grant update on staff.calendars, staff.digests to aelwyd_app;
`;

const functions = `
-- Whose calendar an address is; nothing once it was ended or the account disabled.
create function staff.find_calendar(digest bytea) returns table (
    authority_id smallint, account_no integer, email text, language text, roles text[])
  language sql stable security definer set search_path = pg_catalog
as $$
  select a.authority_id, a.account_no, a.email, a.language,
    array(select r.role from staff.account_roles r where r.authority_id = a.authority_id and r.account_no = a.account_no order by r.role)
  from staff.calendars c join staff.accounts a on a.authority_id = c.authority_id and a.account_no = c.account_no
  where c.token_hash = digest and c.ended_at is null and a.disabled_at is null
$$;

-- Whose daily mail is still to be sent on a day at an hour, among those whose work has clocks. Says no more than who.
create function staff.digests_due(on_day date, at_hour integer, of_roles text[]) returns table (authority_id smallint, account_no integer)
  language sql stable security definer set search_path = pg_catalog
as $$
  select a.authority_id, a.account_no
  from staff.accounts a left join staff.digests d on d.authority_id = a.authority_id and d.account_no = a.account_no
  where a.disabled_at is null and coalesce(d.is_on, true) and coalesce(d.hour, 7) <= at_hour and d.sent_on is distinct from on_day
    and exists (select from staff.account_roles r where r.authority_id = a.authority_id and r.account_no = a.account_no and r.role = any(of_roles))
  order by a.authority_id, a.account_no
$$;

revoke execute on function staff.find_calendar, staff.digests_due from public;
grant execute on function staff.find_calendar, staff.digests_due to aelwyd_app;
`;
