import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The key of the audit log can be changed: each change is kept, signed by the key before and the key after. The words children
 * are found by have the wall the children have. Where staff live is kept as a digest alone; a review that is late is told once;
 * a session knows which session of the organisation's sign-in it came from.
 */
export class ChangeKeysAndWatch1764000000036 implements MigrationInterface {
  name = 'ChangeKeysAndWatch1764000000036';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(keys);
    await queryRunner.query(names);
    await queryRunner.query(watch);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Not undone: a log signed with two keys could not be told from a forged one'));
  }
}

const keys = `
-- Empty in seals made before keys had a name.
alter table audit.seals add key_id text;

-- From the seal after this one on the log is signed with the new key. Keys are the 32 bytes of Ed25519.
create table audit.key_changes (
  authority_id smallint not null references reference.authorities,
  after_seal_no integer not null,
  old_key bytea not null constraint key_changes_old_length check (length(old_key) = 32),
  new_key bytea not null constraint key_changes_new_length check (length(new_key) = 32),
  changed_at timestamptz(3) not null,
  signed_by_old bytea not null,
  signed_by_new bytea not null,
  constraint key_changes_key primary key (authority_id, after_seal_no),
  constraint key_changes_another_key check (old_key <> new_key)
);
alter table audit.key_changes enable row level security, force row level security;
create policy own_authority on audit.key_changes to aelwyd_app using (authority_id = (select record.current_authority()));
grant select, insert on audit.key_changes to aelwyd_app;
create trigger only_grows before update or delete or truncate on audit.key_changes for each statement execute function audit.refuse_change();
`;

const names = `
create policy not_hidden on find.names as restrictive for select to aelwyd_app using (kind <> 'child' or (
  no <> all ((select access.hidden_children())::integer[])
  and ((select access.sampled_children()) is null or no = any ((select access.sampled_children())::integer[]))));

-- Whether a record hidden from the acting person has one of these references, or one of these numbers together with this date
-- of birth. It answers yes or no, and a name never tells.
create function find.hidden_matches(given_references text[], numbers text[], born text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from find.names n where n.authority_id = record.current_authority() and n.kind = 'child'
    and n.no = any ((select access.hidden_children())::integer[])
    and (n.source = 'reference' and n.word = any (given_references)
      or n.source in ('nhs-number', 'upn') and n.word = any (numbers)
        and exists (select from find.names b where b.authority_id = n.authority_id and b.kind = 'child' and b.no = n.no and b.source = 'born' and b.word = born)))
$$;
revoke execute on function find.hidden_matches from public;
grant execute on function find.hidden_matches to aelwyd_app;
`;

const watch = `
-- Nobody could give one but by hand, and a postcode anybody with the table could read is not kept any more.
delete from access.own_postcodes;
alter table access.own_postcodes drop constraint own_postcodes_plain, drop postcode,
  add digest bytea not null constraint own_postcodes_digest_length check (length(digest) = 32),
  add given_at timestamptz not null default now();
grant update (digest, given_at) on access.own_postcodes to aelwyd_app;

alter table access.openings add told_late_at timestamptz;
grant update (told_late_at) on access.openings to aelwyd_app;

alter table staff.sessions add provider_session text;
create index sessions_of_provider on staff.sessions (authority_id, provider_session) where ended_at is null and provider_session is not null;
`;
