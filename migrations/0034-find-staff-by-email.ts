import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who of the staff a person is was found by reading all the staff of the authority for every visit stored. Behind row-level
 * security no function of a column may be looked up in an index, for it might tell what it saw; a collation that takes `A` and
 * `a` for one is a property of the comparison, and may. And the two questions the wall asks of every row written, asked by
 * functions whose plans a connection keeps.
 */
export class FindStaffByEmail1764000000034 implements MigrationInterface {
  name = 'FindStaffByEmail1764000000034';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index record.staff_by_email; drop collation record.any_case; ${asBefore}`);
  }
}

const sql = `
create collation record.any_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create index staff_by_email on record.staff (authority_id, email collate record.any_case, staff_no);

-- Hidden ones and those opened in an emergency: the restricted ones a person is not cleared for, opened or not, and whatever else they opened.
create or replace function access.closed_children() returns integer[] language plpgsql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  if record.current_user_no() is null or coalesce(current_setting('aelwyd.every_child', true), '') = 'on' then
    return '{}';
  end if;
  return array(
    select r.child_no from access.restrictions r
    where r.authority_id = record.current_authority() and r.ended_at is null and r.kind <> 'protected-address'
      and not exists (select from access.cleared c where c.authority_id = r.authority_id and c.restriction_no = r.restriction_no
        and c.account_no = record.current_user_no())
    union all
    select o.child_no from access.openings o
    where o.authority_id = record.current_authority() and o.account_no = record.current_user_no() and o.ended_at is null and o.ends_at > now());
end $$;

create or replace function access.sampled_children() returns integer[] language plpgsql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(current_setting('aelwyd.every_child', true), '') = 'on' or not exists (
      select from staff.account_roles r where r.authority_id = record.current_authority() and r.account_no = record.current_user_no() and r.role = 'inspector') then
    return null;
  end if;
  return array(select s.child_no from access.samples s
    where s.authority_id = record.current_authority() and s.account_no = record.current_user_no()
      and s.started_on <= (now() at time zone 'Europe/London')::date and s.ended_on > (now() at time zone 'Europe/London')::date);
end $$;
`;

const asBefore = `
create or replace function access.closed_children() returns integer[] language sql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
  select case when coalesce(current_setting('aelwyd.every_child', true), '') = 'on' then '{}'::integer[]
    else access.hidden_children() || access.opened_children() end
$$;

create or replace function access.sampled_children() returns integer[] language sql stable security definer parallel safe set search_path = pg_catalog, pg_temp
as $$
  select case when coalesce(current_setting('aelwyd.every_child', true), '') <> 'on' and exists (
      select from staff.account_roles r where r.authority_id = record.current_authority() and r.account_no = record.current_user_no() and r.role = 'inspector')
    then array(select s.child_no from access.samples s
      where s.authority_id = record.current_authority() and s.account_no = record.current_user_no()
        and s.started_on <= (now() at time zone 'Europe/London')::date and s.ended_on > (now() at time zone 'Europe/London')::date) end
$$;
`;
