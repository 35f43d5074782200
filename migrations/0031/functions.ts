/** `aelwyd.every_child` is set for jobs and commands of the system, which work on all children; a person never has it. */
export const functions = `
-- Children whose record the acting person may not know of: restricted, not cleared for, not opened in an emergency.
create function access.hidden_children() returns integer[] language sql stable security definer set search_path = pg_catalog
as $$
  select case when record.current_user_no() is null or coalesce(current_setting('aelwyd.every_child', true), '') = 'on' then '{}'::integer[] else
    array(
      select r.child_no from access.restrictions r
      where r.authority_id = record.current_authority() and r.ended_at is null and r.kind <> 'protected-address'
        and not exists (select from access.cleared c where c.authority_id = r.authority_id and c.restriction_no = r.restriction_no
          and c.account_no = record.current_user_no())
      except
      select o.child_no from access.openings o
      where o.authority_id = record.current_authority() and o.account_no = record.current_user_no() and o.ended_at is null and o.ends_at > now()) end
$$;

-- Children the acting person has opened in an emergency and may read until the hour is over.
create function access.opened_children() returns integer[] language sql stable security definer set search_path = pg_catalog
as $$
  select array(select o.child_no from access.openings o
    where o.authority_id = record.current_authority() and o.account_no = record.current_user_no() and o.ended_at is null and o.ends_at > now())
$$;

-- Children whose record the acting person may not write in: hidden ones, and those opened in an emergency.
create function access.closed_children() returns integer[] language sql stable security definer set search_path = pg_catalog
as $$
  select case when coalesce(current_setting('aelwyd.every_child', true), '') = 'on' then '{}'::integer[]
    else access.hidden_children() || access.opened_children() end
$$;

-- The children of an inspector's sample; null for everybody else, who is not held to one.
create function access.sampled_children() returns integer[] language sql stable security definer set search_path = pg_catalog
as $$
  select case when coalesce(current_setting('aelwyd.every_child', true), '') <> 'on' and exists (
      select from staff.account_roles r where r.authority_id = record.current_authority() and r.account_no = record.current_user_no() and r.role = 'inspector')
    then array(select s.child_no from access.samples s
      where s.authority_id = record.current_authority() and s.account_no = record.current_user_no()
        and s.started_on <= (now() at time zone 'Europe/London')::date and s.ended_on > (now() at time zone 'Europe/London')::date) end
$$;

-- The child of an address of the web app, seen or not, so that a refusal is noted for the child it was about.
create function access.child_behind(asked uuid) returns integer language sql stable security definer set search_path = pg_catalog
as $$ select c.child_no from record.children c where c.authority_id = record.current_authority() and c.public_id = asked $$;

-- The child with exactly this reference, or this NHS number and date of birth. It answers with numbers and nothing of the record.
create function access.child_exactly(reference text, nhs text, born date) returns table (child_no integer, public_id uuid)
  language sql stable security definer set search_path = pg_catalog
as $$
  select c.child_no, c.public_id from record.children c
  where c.authority_id = record.current_authority()
    and (lower(c.child_id) = lower(reference) or (replace(c.nhs_number, ' ', '') = nhs and c.date_of_birth = born))
  order by c.child_no limit 1
$$;

-- For whoever restricts or reviews: the reference by which the authority knows a child, and nothing else of the record.
create function access.reference_of(asked integer[]) returns table (child_no integer, reference text, public_id uuid)
  language sql stable security definer set search_path = pg_catalog
as $$
  select c.child_no, c.child_id, c.public_id from record.children c
  where c.authority_id = record.current_authority() and c.child_no = any(asked)
$$;

-- Children whose places are kept from the acting person.
create function access.protected_children() returns integer[] language sql stable security definer set search_path = pg_catalog
as $$
  select case when record.current_user_no() is null or coalesce(current_setting('aelwyd.every_child', true), '') = 'on' then '{}'::integer[] else
    array(select r.child_no from access.restrictions r
      where r.authority_id = record.current_authority() and r.ended_at is null and r.kind = 'protected-address'
        and not exists (select from access.cleared c where c.authority_id = r.authority_id and c.restriction_no = r.restriction_no
          and c.account_no = record.current_user_no())) end
$$;

-- Gives every table that names a child the policies of this room, where it has none yet. Run by the owner of the tables.
create function access.wall_children() returns void language plpgsql
as $$
declare
  named text;
begin
  for named in
    select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('access', 'pg_catalog', 'information_schema') and n.nspname not like 'pg_%'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'child_no' and not a.attisdropped)
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'not_hidden')
  loop
    execute format('create policy not_hidden on %s as restrictive for select to aelwyd_app using (child_no is null or (
      child_no <> all ((select access.hidden_children())::integer[])
      and ((select access.sampled_children()) is null or child_no = any ((select access.sampled_children())::integer[]))))', named);
    execute format('create policy not_closed_to_add on %s as restrictive for insert to aelwyd_app
      with check (child_no is null or child_no <> all ((select access.closed_children())::integer[]))', named);
    execute format('create policy not_closed_to_change on %s as restrictive for update to aelwyd_app
      using (child_no is null or child_no <> all ((select access.closed_children())::integer[]))', named);
    execute format('create policy not_closed_to_remove on %s as restrictive for delete to aelwyd_app
      using (child_no is null or child_no <> all ((select access.closed_children())::integer[]))', named);
  end loop;
end $$;

create function access.unwall_children() returns void language plpgsql
as $$
declare
  held record;
begin
  for held in select p.polname, p.polrelid::regclass as named from pg_policy p where p.polname in ('not_hidden', 'not_closed_to_add', 'not_closed_to_change', 'not_closed_to_remove') loop
    execute format('drop policy %I on %s', held.polname, held.named);
  end loop;
end $$;

-- Who looked at a file, found by the index: under the policies of the log itself every row of the authority would be read.
create function audit.readers_of(asked integer, page_size integer, skipped integer)
  returns table (event_no bigint, at timestamptz, account_no integer, name text, roles text[], event text, how jsonb)
  language sql stable security definer set search_path = pg_catalog
as $$
  select e.event_no, e.at, e.account_no, a.name, e.roles, e.event, e.how
  from audit.events e left join staff.accounts a on a.authority_id = e.authority_id and a.account_no = e.account_no
  where e.children @> array[asked] and e.authority_id = record.current_authority() and asked <> all (access.hidden_children())
  order by e.at desc, e.event_no desc limit page_size offset skipped
$$;

create function audit.count_readers_of(asked integer) returns integer language sql stable security definer set search_path = pg_catalog
as $$
  select count(*)::integer from audit.events e
  where e.children @> array[asked] and e.authority_id = record.current_authority() and asked <> all (access.hidden_children())
$$;

-- It named authorities to whoever asked, and nobody asks it any more.
drop function audit.authorities_noted();

revoke execute on all functions in schema access from public;
revoke execute on function audit.readers_of, audit.count_readers_of from public;
grant execute on function access.hidden_children, access.opened_children, access.closed_children, access.sampled_children, access.protected_children,
  access.child_behind, access.child_exactly, access.reference_of, audit.readers_of, audit.count_readers_of to aelwyd_app;
`;
