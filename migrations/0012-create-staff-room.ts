import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may sign in. An e-mail belongs to one account of one authority, because a person signs in before an authority is
 * known; what is looked up at that moment goes through functions that answer no more than signing in needs.
 */
export class CreateStaffRoom1764000000012 implements MigrationInterface {
  name = 'CreateStaffRoom1764000000012';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(functions);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema staff cascade');
  }
}

const tables = `
create schema staff;

create table staff.accounts (
  authority_id smallint not null references reference.authorities,
  account_no integer not null generated always as identity,
  email text not null constraint accounts_email_lower check (email = lower(email)),
  name text not null,
  password_hash text not null,
  language text not null default 'en' constraint accounts_language_known check (language in ('en', 'cy')),
  is_demo boolean not null default false,
  made_at timestamptz not null default now(),
  disabled_at timestamptz,
  constraint accounts_key primary key (authority_id, account_no),
  constraint accounts_email_once unique (email)
);

create table staff.account_roles (
  authority_id smallint not null references reference.authorities,
  account_no integer not null,
  role text not null
    constraint account_roles_role_known check (role in ('social-worker', 'iro', 'team-manager', 'performance-officer', 'panel-administrator', 'personal-adviser', 'head-of-service', 'system-administrator')),
  granted_at timestamptz not null default now(),
  granted_by integer default record.current_user_no(),
  constraint account_roles_key primary key (authority_id, account_no, role),
  constraint account_roles_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no)
);

-- Of a session's token only the digest is kept: whoever reads this table cannot sign in with it.
create table staff.sessions (
  authority_id smallint not null references reference.authorities,
  session_no integer not null generated always as identity,
  account_no integer not null,
  token_digest bytea not null,
  signed_in_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint sessions_key primary key (authority_id, session_no),
  constraint sessions_token_once unique (token_digest),
  constraint sessions_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no)
);

-- No authority is known yet, and no e-mail or address is kept: only digests of them, for a quarter of an hour.
create table staff.sign_in_attempts (
  attempt_no bigint primary key generated always as identity,
  subject bytea not null,
  attempted_at timestamptz not null default now()
);
create index sign_in_attempts_recent on staff.sign_in_attempts (subject, attempted_at);

do $$
declare
  named text;
begin
  foreach named in array array['accounts', 'account_roles', 'sessions'] loop
    execute format('alter table staff.%I enable row level security, force row level security', named);
    execute format('create policy own_authority on staff.%I to aelwyd_app using (authority_id = (select record.current_authority()))', named);
    execute format('create policy signing_in on staff.%I to current_user using (true)', named);
    execute format('grant select, insert, update on staff.%I to aelwyd_app', named);
  end loop;
end $$;
grant usage on schema staff to aelwyd_app;
grant delete on staff.account_roles to aelwyd_app;
grant select, insert, delete on staff.sign_in_attempts to aelwyd_app;
`;

const functions = `
create function staff.find_account(given text) returns table (authority_id smallint, account_no integer, password_hash text)
  language sql stable security definer set search_path = pg_catalog
as $$ select a.authority_id, a.account_no, a.password_hash from staff.accounts a where a.email = lower(given) and a.disabled_at is null $$;

-- The person of a session that is neither ended, nor idle for 30 minutes, nor 12 hours old. Notes that it was seen.
create function staff.find_session(digest bytea) returns table (
    authority_id smallint, account_no integer, session_no integer, name text, email text, language text, roles text[])
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  update staff.sessions s set last_seen_at = now()
    where s.token_digest = digest and s.last_seen_at between now() - interval '30 minutes' and now() - interval '30 seconds' and s.ended_at is null;
  return query
    select a.authority_id, a.account_no, s.session_no, a.name, a.email, a.language,
      array(select r.role from staff.account_roles r where r.authority_id = a.authority_id and r.account_no = a.account_no order by r.role)
    from staff.sessions s join staff.accounts a on a.authority_id = s.authority_id and a.account_no = s.account_no
    where s.token_digest = digest and s.ended_at is null and a.disabled_at is null
      and s.last_seen_at > now() - interval '30 minutes' and s.signed_in_at > now() - interval '12 hours';
end $$;

create function staff.demo_accounts() returns table (email text, name text, roles text[])
  language sql stable security definer set search_path = pg_catalog
as $$
  select a.email, a.name, array(select r.role from staff.account_roles r where r.authority_id = a.authority_id and r.account_no = a.account_no order by r.role)
  from staff.accounts a where a.is_demo and a.disabled_at is null order by a.account_no
$$;

revoke execute on function staff.find_account, staff.find_session, staff.demo_accounts from public;
grant execute on function staff.find_account, staff.find_session, staff.demo_accounts to aelwyd_app;
`;
