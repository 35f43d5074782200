import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one way a version leaves history: a sealed tombstone in its place, which keeps where it stood and a salted digest
 * of what it said. The salt goes back to the caller, once; whoever keeps it with the original can prove what was taken
 * out, and nobody else can guess it. See docs/decisions/2026-11-24-sealed-tombstones.md.
 */
export class SealItems1764000000010 implements MigrationInterface {
  name = 'SealItems1764000000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function history.seal_item; drop table history.sealed_items');
  }
}

const sql = `
create table history.sealed_items (
  authority_id smallint not null references reference.authorities,
  sealed_no integer not null generated always as identity,
  table_name text not null,
  child_no integer,
  recorded_seq bigint not null,
  superseded_seq bigint not null,
  basis text not null constraint sealed_items_basis_known check (basis in ('court-order', 'wrong-person', 'right-to-erasure')),
  reference text not null,
  digest bytea not null,
  sealed_at timestamptz not null default now(),
  sealed_by integer default record.current_user_no(),
  constraint sealed_items_key primary key (authority_id, sealed_no)
);

alter table history.sealed_items enable row level security, force row level security;
create policy own_authority on history.sealed_items using (authority_id = (select record.current_authority()));
grant select on history.sealed_items to aelwyd_app;

-- Takes the versions of one child's rows in one table that were superseded at the given position out of history.
create function history.seal_item(named text, child integer, superseded bigint, on_basis text, under_reference text)
  returns table (sealed_no integer, salt bytea)
  language plpgsql security definer set search_path = history
as $$
declare
  taken record;
  made bytea;
begin
  for taken in execute format(
    'delete from history.%I h where child_no = $1 and superseded_seq = $2 returning h.recorded_seq, to_jsonb(h)::text as said', named)
    using child, superseded
  loop
    made := decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
    insert into history.sealed_items as s (authority_id, table_name, child_no, recorded_seq, superseded_seq, basis, reference, digest)
      values (record.current_authority(), named, child, taken.recorded_seq, superseded, on_basis, under_reference,
        sha256(made || convert_to(taken.said, 'UTF8')))
      returning s.sealed_no into sealed_no;
    salt := made;
    return next;
  end loop;
end $$;

revoke execute on function history.seal_item from public;
`;
