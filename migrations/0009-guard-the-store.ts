import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the application's role may touch, and row-level security where `keep_history_of` does not set it. */
export class GuardTheStore1764000000009 implements MigrationInterface {
  name = 'GuardTheStore1764000000009';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('revoke all on schema reference, record, history, as_known from aelwyd_app');
  }
}

const sql = `
grant usage on schema reference, record, history, as_known to aelwyd_app;
grant usage on all sequences in schema record to aelwyd_app;
grant select on all tables in schema reference to aelwyd_app;
grant insert, update, delete on reference.populations, reference.bank_holidays, reference.benchmarks to aelwyd_app;
grant select on record.clocks, record.positions, record.moved to aelwyd_app;

alter table record.clocks enable row level security, force row level security;
alter table record.positions enable row level security, force row level security;
alter table record.moved enable row level security, force row level security;
create policy own_authority on record.clocks using (authority_id = (select record.current_authority()));
create policy own_authority on record.positions using (authority_id = (select record.current_authority()));
create policy own_authority on record.moved using (authority_id = (select record.current_authority()));

-- Shipped rows are everybody's to read and nobody's to change; an authority's own rows are its own.
do $$
declare
  named text;
begin
  foreach named in array array['populations', 'bank_holidays', 'benchmarks'] loop
    execute format('alter table reference.%I enable row level security', named);
    execute format('create policy shipped_or_own on reference.%I for select to aelwyd_app
      using (owner_authority_id is null or owner_authority_id = (select record.current_authority()))', named);
    execute format('create policy own_to_add on reference.%I for insert to aelwyd_app
      with check (owner_authority_id = (select record.current_authority()))', named);
    execute format('create policy own_to_change on reference.%I for update to aelwyd_app
      using (owner_authority_id = (select record.current_authority()))', named);
    execute format('create policy own_to_remove on reference.%I for delete to aelwyd_app
      using (owner_authority_id = (select record.current_authority()))', named);
  end loop;
end $$;

-- authorities_held answers for all authorities (which ones there are, nothing in them), so it reads past the policy.
create policy which_are_held on record.clocks for select to current_user using (true);
`;
