import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two times. `record.keep_history_of(table)` gives a record table its past: `history.<table>` (written by trigger in the
 * same transaction, never updated), `as_known.<table>` (the table as it stood at `aelwyd.known_at`), the row-level
 * security of both, and the grants of the application's role. Calling it again after columns were added brings the past
 * into line.
 */
export class KeepHistory1764000000008 implements MigrationInterface {
  name = 'KeepHistory1764000000008';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(functions);
    for (const table of recordTables) {
      await queryRunner.query(`select record.keep_history_of('${table}')`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema as_known cascade; drop schema history cascade; create schema history; create schema as_known');
  }
}

const recordTables = [
  'staff', 'children', 'carers', 'settings', 'periods_of_care', 'legal_statuses', 'placements', 'out_of_area_decisions',
  'allocations', 'visits', 'assessments', 'care_and_support_plans', 'personal_education_plans', 'health_assessments',
  'reviews', 'escalations', 'care_leavers', 'pathway_assessments_and_plans', 'missing_episodes', 'proceedings',
  'child_protection', 'people', 'relationships', 'teams', 'team_memberships',
];

const functions = `
create function record.stamp_version() returns trigger language plpgsql
as $$
begin
  new.recorded_seq := record.current_position();
  new.recorded_by := record.current_user_no();
  new.version := old.version + 1;
  return new;
end $$;

-- One statement moves all the rows it replaced, so that a large import costs one insert and not one a row.
create function record.keep_past() returns trigger language plpgsql security definer set search_path = record
as $$
begin
  execute format('insert into history.%I select o.*, record.current_position(), record.current_user_no() from replaced o', tg_table_name);
  return null;
end $$;

create function record.note_moved() returns trigger language plpgsql security definer set search_path = record
as $$
declare
  moved integer := case when tg_op = 'DELETE' then old.child_no else new.child_no end;
begin
  insert into record.moved values (record.current_authority(), record.current_position(), moved) on conflict do nothing;
  return null;
end $$;

create function record.keep_history_of(named text) returns void language plpgsql
as $$
declare
  shown text;
  has_child boolean;
  added record;
begin
  if to_regclass('history.' || named) is null then
    execute format('create table history.%I (like record.%I)', named, named);
    execute format('alter table history.%I add superseded_seq bigint not null, add superseded_by integer', named);
    execute format('create index on history.%I (authority_id, superseded_seq)', named);
    execute format('create trigger stamp_version before update on record.%I for each row execute function record.stamp_version()', named);
    execute format('create trigger keep_past_of_updates after update on record.%I referencing old table as replaced for each statement execute function record.keep_past()', named);
    execute format('create trigger keep_past_of_deletes after delete on record.%I referencing old table as replaced for each statement execute function record.keep_past()', named);
    select exists (select from information_schema.columns
      where table_schema = 'record' and table_name = named and column_name = 'child_no') into has_child;
    if has_child then
      execute format('create trigger note_moved after insert or update or delete on record.%I for each row
        when (current_setting(''aelwyd.bulk'', true) is distinct from ''on'') execute function record.note_moved()', named);
    end if;
    execute format('alter table record.%I enable row level security, force row level security', named);
    execute format('alter table history.%I enable row level security, force row level security', named);
    execute format('create policy own_authority on record.%I using (authority_id = (select record.current_authority()))', named);
    execute format('create policy own_authority on history.%I using (authority_id = (select record.current_authority()))', named);
  end if;
  for added in
    select c.column_name, c.data_type from information_schema.columns c
    where c.table_schema = 'record' and c.table_name = named and not exists (
      select from information_schema.columns h
      where h.table_schema = 'history' and h.table_name = named and h.column_name = c.column_name)
  loop
    raise exception 'history.%.% is missing: add the column to both tables, before superseded_seq', named, added.column_name;
  end loop;
  select string_agg(quote_ident(column_name), ', ' order by ordinal_position) into shown
    from information_schema.columns where table_schema = 'record' and table_name = named;
  execute format('drop view if exists as_known.%I', named);
  execute format('create view as_known.%I with (security_invoker = true) as
    select %s from record.%I where recorded_seq <= (select record.known_at())
    union all
    select %s from history.%I where recorded_seq <= (select record.known_at()) and superseded_seq > (select record.known_at())',
    named, shown, named, shown, named);
  execute format('grant select, insert, update, delete on record.%I to aelwyd_app', named);
  execute format('grant select on history.%I, as_known.%I to aelwyd_app', named, named);
end $$;
`;
