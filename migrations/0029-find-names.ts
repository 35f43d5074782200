/**
 * `find.names`: one row for each word by which somebody may be found, of children also the codes and the date of birth. Earlier
 * names stay as former ones. `find.words` holds each word of a name once, with its sound: the only place that is searched by
 * likeness. That search runs past row-level security, which lets no index answer such a question, and tells words, not whose.
 */
export const findNames = String.raw`
create table find.words (
  word text collate "C" primary key,
  sound text collate "C" not null
);
create index words_alike on find.words using gin (word public.gin_trgm_ops);
create index words_sounding on find.words (sound);

create table find.names (
  authority_id smallint not null,
  kind text not null constraint names_kind_known check (kind in ('child', 'carer', 'setting', 'staff')),
  no integer not null,
  source text not null,
  word text collate "C" not null,
  -- Surname and forenames, by which those who are equally alike are put in order.
  sorted text collate "C" not null,
  constraint names_key primary key (authority_id, kind, word, no, source) include (sorted)
);
create index names_of_one on find.names (authority_id, kind, no);

create function find.sorted(held jsonb) returns text language sql immutable parallel safe
as $$ select left(find.plain(coalesce(held ->> 'name', concat_ws(' ', held ->> 'surname', held ->> 'forenames'))), 60) $$;

-- What a row of the record is found by, whichever of the four it is.
create function find.told(held jsonb) returns text[] language sql immutable parallel safe
as $$
  select array[held ->> 'forenames', held ->> 'surname', held ->> 'known_as', held ->> 'name', held ->> 'nhs_number', held ->> 'upn', held ->> 'date_of_birth',
    held ->> 'child_id', held ->> 'carer_id', held ->> 'setting_id', held ->> 'staff_id']
$$;

create function find.said_by(kind text, held jsonb) returns table (source text, word text) language plpgsql immutable parallel safe
as $$
begin
  return query select 'name', w from unnest(find.words_in(coalesce(held ->> 'name', concat_ws(' ', held ->> 'forenames', held ->> 'surname')))) w;
  if held ->> 'known_as' <> '' then return query select 'known-as', w from unnest(find.words_in(held ->> 'known_as')) w; end if;
  return query select v.source, v.word from (values ('reference', find.code_in(held ->> (kind || '_id'))), ('nhs-number', find.code_in(held ->> 'nhs_number')),
    ('upn', find.code_in(held ->> 'upn')), ('born', held ->> 'date_of_birth')) v (source, word) where v.word is not null;
end $$;

-- The same, and the names that only the row before it had.
create function find.said_of(kind text, before jsonb, after jsonb) returns table (source text, word text) language plpgsql immutable parallel safe
as $$
declare
  now_called text[];
begin
  return query select s.source, s.word from find.said_by(kind, after) s;
  if before is null then return; end if;
  now_called := array(select s.word from find.said_by(kind, after) s where s.source in ('name', 'known-as'));
  return query select distinct 'former-name', s.word from find.said_by(kind, before) s
    where s.source in ('name', 'known-as') and s.word <> all (now_called);
end $$;

-- A row of the record before and after; one of them is null where there was none, or is none any more.
create type find.moved as (authority_id smallint, no integer, before jsonb, after jsonb);

-- Keeps the words of rows that moved. A name that went stays as a former one; codes and dates go.
create function find.keep_names(kind_of text, moves find.moved[]) returns void language plpgsql security definer set search_path = find, pg_catalog
as $$
begin
  delete from find.names n using unnest(moves) m where n.authority_id = m.authority_id and n.kind = kind_of and n.no = m.no
    and (m.after is null or n.source not like 'merged-%' and n.source <> 'former-name');
  insert into find.names (authority_id, kind, no, source, word, sorted)
    select m.authority_id, kind_of, m.no, s.source, s.word, m.sorted
    from (select moved.*, find.sorted(after) as sorted from unnest(moves) moved where after is not null offset 0) m
      cross join lateral find.said_of(kind_of, m.before, m.after) s
    on conflict do nothing;
  insert into find.words (word, sound)
    select w.word, find.sound(w.word) from (select distinct s.word from unnest(moves) m cross join lateral find.said_by(kind_of, m.after) s
      where m.after is not null and s.source in ('name', 'known-as') offset 0) w
    where not exists (select from find.words held where held.word = w.word) on conflict do nothing;
end $$;

create function find.note_names() returns trigger language plpgsql security definer set search_path = find, pg_catalog
as $$
declare
  kind_of text := tg_argv[0];
  numbered text := kind_of || '_no';
  moves find.moved[];
begin
  if tg_op = 'INSERT' then
    select array_agg((w.authority_id, (to_jsonb(w) ->> numbered)::integer, null, to_jsonb(w))::find.moved) into moves from written w;
  elsif tg_op = 'DELETE' then
    select array_agg((r.authority_id, (to_jsonb(r) ->> numbered)::integer, to_jsonb(r), null)::find.moved) into moves from replaced r;
  else
    select array_agg((authority_id, no, r.said, w.said)::find.moved) into moves
      from (select n.authority_id, (to_jsonb(n) ->> numbered)::integer as no, to_jsonb(n) as said from written n) w
        join (select o.authority_id, (to_jsonb(o) ->> numbered)::integer as no, to_jsonb(o) as said from replaced o) r using (authority_id, no)
      where find.told(w.said) is distinct from find.told(r.said);
  end if;
  if moves is not null then perform find.keep_names(kind_of, moves); end if;
  return null;
end $$;

do $$
declare
  of text[];
begin
  foreach of slice 1 in array array[['children', 'child'], ['carers', 'carer'], ['settings', 'setting'], ['staff', 'staff']] loop
    execute format('create trigger note_names_of_new after insert on record.%I referencing new table as written
      for each statement execute function find.note_names(%L)', of[1], of[2]);
    execute format('create trigger note_names_of_changed after update on record.%I referencing old table as replaced new table as written
      for each statement execute function find.note_names(%L)', of[1], of[2]);
    execute format('create trigger note_names_of_gone after delete on record.%I referencing old table as replaced
      for each statement execute function find.note_names(%L)', of[1], of[2]);
  end loop;
end $$;

-- Writes the words of an authority anew from its record and its past, some thousands of rows at a time.
create function find.rebuild(authority smallint) returns void language plpgsql security definer set search_path = find, pg_catalog
as $$
declare
  of text[];
  moves find.moved[];
begin
  perform set_config('aelwyd.authority', authority::text, true);
  delete from find.names where authority_id = authority and source not like 'merged-%';
  foreach of slice 1 in array array[['children', 'child'], ['carers', 'carer'], ['settings', 'setting'], ['staff', 'staff']] loop
    for moves in execute format('select array_agg((authority_id, no, before, after)::find.moved) from (
        select n.authority_id, n.%2$s_no as no, null::jsonb as before, to_jsonb(n) as after from record.%1$I n where n.authority_id = $1
        union all select n.authority_id, n.%2$s_no, to_jsonb(h), to_jsonb(n) from record.%1$I n
          join history.%1$I h on h.authority_id = n.authority_id and h.%2$s_no = n.%2$s_no where n.authority_id = $1) m group by no / 5000', of[1], of[2]) using authority
    loop
      perform find.keep_names(of[2], moves);
    end loop;
  end loop;
end $$;
revoke execute on function find.rebuild, find.keep_names, find.note_names from public;

-- Words of names that are, begin with, sound or look like a typed one; 1 is the word itself.
create function find.words_like(typed text) returns table (word text, likeness real) language sql stable rows 12 security definer set search_path = find, public, pg_catalog
as $$
  select w.word, max(w.likeness)::real from (
    select typed as word, 1.0 as likeness
    union all select o.word, 0.9 from find.words o where length(typed) >= 3 and o.word ^@ typed and o.word <> typed
    union all select o.word, 0.85 - 0.08 * levenshtein(o.word, typed) from find.words o
      where o.sound = find.sound(typed) and length(typed) >= 3 and levenshtein_less_equal(o.word, typed, 3) <= least(3, length(o.sound) + 1)
    union all select o.word, 0.78 - 0.1 * levenshtein(o.word, typed) from find.words o
      where length(typed) >= 4 and o.word % typed and levenshtein_less_equal(o.word, typed, 2) <= case when length(typed) < 6 then 1 else 2 end
  ) w where length(w.word) < 100 group by w.word
$$;

alter table find.names enable row level security, force row level security;
create policy kept_by_triggers on find.names to current_user using (true);
create policy own_authority on find.names to aelwyd_app using (authority_id = (select record.current_authority()));
grant select on find.names to aelwyd_app;

do $$
declare
  held smallint;
begin
  for held in select authority_id from record.authorities_held() as authority_id loop
    perform find.rebuild(held);
  end loop;
  perform set_config('aelwyd.authority', '', true);
end $$;
`;
