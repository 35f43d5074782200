import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * More than a password to sign in with: codes of a phone, passkeys, another provider; links that are good once; accounts
 * open between two days; sessions somebody can read and end. Limits of a session are given by the server's settings.
 */
export class ProveWhoSignsIn1764000000030 implements MigrationInterface {
  name = 'ProveWhoSignsIn1764000000030';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(accounts);
    await queryRunner.query(tables);
    await queryRunner.query(functions);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not undone: accounts without a password, and inspectors, had no place before'));
  }
}

const roles = `'social-worker', 'iro', 'team-manager', 'performance-officer', 'panel-administrator', 'personal-adviser', 'head-of-service', 'system-administrator'`;

const accounts = `
alter table staff.accounts
  alter column password_hash drop not null,
  add public_id uuid not null default gen_random_uuid(),
  add issuer text,
  add provider_subject text,
  add opens_on date,
  add closes_on date,
  add version integer not null default 1,
  add constraint accounts_public_id_once unique (public_id),
  add constraint accounts_subject_once unique (issuer, provider_subject),
  add constraint accounts_subject_of_issuer check ((issuer is null) = (provider_subject is null)),
  add constraint accounts_closes_after_opening check (closes_on >= opens_on);

alter table staff.account_roles
  drop constraint account_roles_role_known,
  add constraint account_roles_role_known check (role in (${roles}, 'inspector'));

alter table staff.sessions
  add public_id uuid not null default gen_random_uuid(),
  add factor text not null default 'password' constraint sessions_factor_known check (factor in ('password', 'code', 'recovery-code', 'passkey', 'provider')),
  add proved_at timestamptz not null default now(),
  add browser text,
  add constraint sessions_public_id_once unique (public_id);
create index sessions_open on staff.sessions (authority_id, account_no) where ended_at is null;
`;

const tables = `
-- The secret shared with an app on somebody's phone (RFC 6238), sealed with a key that is not in the database.
create table staff.authenticators (
  authority_id smallint not null references reference.authorities,
  account_no integer not null,
  sealed_secret bytea not null,
  -- When the first code was given; until then it proves nothing.
  confirmed_at timestamptz,
  -- The last code that was used: none is good twice.
  last_step bigint not null default 0,
  constraint authenticators_key primary key (authority_id, account_no),
  constraint authenticators_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no)
);

create table staff.recovery_codes (
  authority_id smallint not null references reference.authorities,
  account_no integer not null,
  code_digest bytea not null,
  used_at timestamptz,
  constraint recovery_codes_key primary key (authority_id, account_no, code_digest),
  constraint recovery_codes_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no)
);

create table staff.passkeys (
  authority_id smallint not null references reference.authorities,
  passkey_no integer not null generated always as identity,
  public_id uuid not null default gen_random_uuid(),
  account_no integer not null,
  credential text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  made_at timestamptz not null default now(),
  used_at timestamptz,
  removed_at timestamptz,
  constraint passkeys_key primary key (authority_id, passkey_no),
  constraint passkeys_public_id_once unique (public_id),
  constraint passkeys_credential_once unique (credential),
  constraint passkeys_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no)
);
create index passkeys_of_account on staff.passkeys (authority_id, account_no);

-- A link to choose a password by. Only the digest of what it holds is kept.
create table staff.links (
  authority_id smallint not null references reference.authorities,
  link_no integer not null generated always as identity,
  account_no integer not null,
  token_digest bytea not null,
  kind text not null constraint links_kind_known check (kind in ('invitation', 'reset')),
  made_at timestamptz not null default now(),
  closes_at timestamptz not null,
  used_at timestamptz,
  constraint links_key primary key (authority_id, link_no),
  constraint links_token_once unique (token_digest),
  constraint links_account_fkey foreign key (authority_id, account_no) references staff.accounts (authority_id, account_no)
);
create index links_of_account on staff.links (authority_id, account_no);

-- What was asked of a browser that is signing in, for some minutes. Nobody is known yet, so no authority is.
create table staff.challenges (
  challenge_digest bytea primary key,
  kind text not null constraint challenges_kind_known check (kind in ('passkey-sign-in', 'passkey-making', 'provider')),
  asked jsonb not null,
  closes_at timestamptz not null
);

do $$
declare
  named text;
begin
  foreach named in array array['authenticators', 'recovery_codes', 'passkeys', 'links'] loop
    execute format('alter table staff.%I enable row level security, force row level security', named);
    execute format('create policy own_authority on staff.%I to aelwyd_app using (authority_id = (select record.current_authority()))', named);
    execute format('create policy signing_in on staff.%I to current_user using (true)', named);
    execute format('grant select, insert, update on staff.%I to aelwyd_app', named);
  end loop;
end $$;
grant delete on staff.authenticators, staff.recovery_codes to aelwyd_app;
grant select, insert, delete on staff.challenges to aelwyd_app;
`;

const functions = `
drop function staff.find_account(text);
drop function staff.find_session(bytea);

create function staff.is_within(opens_on date, closes_on date) returns boolean
  language sql stable set search_path = pg_catalog
as $$ select (now() at time zone 'Europe/London')::date between coalesce(opens_on, '-infinity') and coalesce(closes_on, 'infinity') $$;

create function staff.find_account(given text) returns table (authority_id smallint, account_no integer, password_hash text, is_demo boolean, is_within boolean)
  language sql stable security definer set search_path = pg_catalog
as $$
  select a.authority_id, a.account_no, a.password_hash, a.is_demo, staff.is_within(a.opens_on, a.closes_on)
  from staff.accounts a where a.email = lower(given) and a.disabled_at is null
$$;

-- The person of a session that is neither ended, nor idle for longer, nor older than it may be. Notes that it was seen.
create function staff.find_session(digest bytea, idle_seconds integer, whole_seconds integer) returns table (
    authority_id smallint, account_no integer, session_no integer, name text, email text, language text, roles text[],
    is_demo boolean, factor text, signed_in_at timestamptz, proved_at timestamptz)
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  update staff.sessions s set last_seen_at = now()
    where s.token_digest = digest and s.ended_at is null
      and s.last_seen_at between now() - make_interval(secs => idle_seconds) and now() - make_interval(secs => least(30, idle_seconds / 20.0));
  return query
    select a.authority_id, a.account_no, s.session_no, a.name, a.email, a.language,
      array(select r.role from staff.account_roles r where r.authority_id = a.authority_id and r.account_no = a.account_no order by r.role),
      a.is_demo, s.factor, s.signed_in_at, s.proved_at
    from staff.sessions s join staff.accounts a on a.authority_id = s.authority_id and a.account_no = s.account_no
    where s.token_digest = digest and s.ended_at is null and a.disabled_at is null and staff.is_within(a.opens_on, a.closes_on)
      and s.last_seen_at > now() - make_interval(secs => idle_seconds) and s.signed_in_at > now() - make_interval(secs => whole_seconds);
end $$;

create function staff.find_passkey(given text) returns table (authority_id smallint, account_no integer, is_within boolean)
  language sql stable security definer set search_path = pg_catalog
as $$
  select a.authority_id, a.account_no, staff.is_within(a.opens_on, a.closes_on)
  from staff.passkeys p join staff.accounts a on a.authority_id = p.authority_id and a.account_no = p.account_no
  where p.credential = given and p.removed_at is null and a.disabled_at is null
$$;

create function staff.find_link(digest bytea) returns table (authority_id smallint, account_no integer, link_no integer)
  language sql stable security definer set search_path = pg_catalog
as $$
  select a.authority_id, a.account_no, l.link_no
  from staff.links l join staff.accounts a on a.authority_id = l.authority_id and a.account_no = l.account_no
  where l.token_digest = digest and l.used_at is null and l.closes_at > now() and a.disabled_at is null
$$;

revoke execute on function staff.is_within, staff.find_account, staff.find_session, staff.find_passkey, staff.find_link from public;
grant execute on function staff.is_within, staff.find_account, staff.find_session, staff.find_passkey, staff.find_link to aelwyd_app;
`;
