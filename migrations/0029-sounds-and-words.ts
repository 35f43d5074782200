/**
 * How a name is taken apart and compared. Words are unaccented and in small letters; ap, ab and ferch say whose child somebody
 * is and find nothing; Mc is Mac, and the O of O'Brien stays with its name. A sound is the consonants as they are heard in Welsh
 * and English alike: f and v, c and k, ll and l, i and y are one, and Siôn, Shaun and Sean sound the same.
 */
export const soundsAndWords = String.raw`
create extension if not exists fuzzystrmatch;
create schema find;
grant usage on schema find to aelwyd_app;

create function find.plain(said text) returns text language sql immutable parallel safe
as $$ select lower(public.unaccent('public.unaccent'::regdictionary, said)) $$;

create function find.words_in(said text) returns text[] language plpgsql immutable strict parallel safe
as $$
declare
  plain text := translate(find.plain(said), '’‘', '''''');
  words text[] := '{}';
  word text;
begin
  if plain ~ '''|\mma?c|\mo[[:space:]]' then
    plain := regexp_replace(plain, '\mma?c[[:space:]'']+(?=[[:alpha:]])|\mmc(?=[[:alpha:]])', 'mac', 'g');
    plain := replace(regexp_replace(plain, '\mo[[:space:]'']+(?=[[:alpha:]]{2})', 'o', 'g'), '''', '');
  end if;
  foreach word in array string_to_array(translate(plain, E'-–—.,;:/\\|()[]"!?*%_\t\n', repeat(' ', 24)), ' ') loop
    if word <> '' and word <> all ('{ap,ab,ferch,verch}') and left(word, 60) <> all (words) then words := words || left(word, 60); end if;
  end loop;
  return words;
end $$;

-- A reference, NHS number or UPN without what only makes it easier to read.
create function find.code_in(said text) returns text language sql immutable parallel safe
as $$ select nullif(regexp_replace(find.plain(said), '[^a-z0-9]', '', 'g'), '') $$;

create function find.sound(word text) returns text language plpgsql immutable strict parallel safe
as $$
declare
  heard text := translate(word, 'vkqz', 'fccs');
begin
  heard := regexp_replace(heard, '^si(?=[aou])|sh', 's', 'g');
  heard := regexp_replace(regexp_replace(heard, 'ph|ff', 'f', 'g'), '^cn', 'n');
  heard := regexp_replace(heard, '(?<=.)c(?=[ei])', 's', 'g');
  heard := replace(replace(replace(heard, 'x', 'cs'), 'gh', ''), 'th', 't');
  heard := regexp_replace(heard, '^[aeiouy][aeiouwy]*', 'a');
  heard := left(heard, 1) || regexp_replace(substr(heard, 2), '[aeiouwyh]', '', 'g');
  return regexp_replace(heard, '(.)\1+', '\1', 'g');
end $$;

-- What a word may be before Welsh mutates its beginning: Nghaerdydd, Gaerdydd and Chaerdydd are Caerdydd. The word itself first.
create function find.unmutated(word text) returns text[] language sql immutable strict parallel safe
as $$
  select array[word] || array_remove(array[
    case when word ~ '^(g[^w]|ngh|ch)' then regexp_replace(word, '^(ngh|ch|g)', 'c') end,
    case when word ~ '^(b|mh|ph)' then regexp_replace(word, '^(mh|ph|b)', 'p') end,
    case when word ~ '^(dd|nh|th)' then regexp_replace(word, '^(nh|th)', 't') end,
    case when word ~ '^d[^d]' then regexp_replace(word, '^d', 't') end,
    case when word ~ '^(dd|n[^gh])' then regexp_replace(word, '^(dd|n)', 'd') end,
    case when word ~ '^f[^f]|^m[^h]' then regexp_replace(word, '^[fm]', 'b') end,
    case when word ~ '^f[^f]' then regexp_replace(word, '^f', 'm') end,
    case when word ~ '^l[^l]' then 'l' || word end,
    case when word ~ '^r[^h]' then regexp_replace(word, '^r', 'rh') end,
    case when word ~ '^ng[^h]' then regexp_replace(word, '^ng', 'g') end,
    case when word ~ '^[wlraoe]' then 'g' || word end], null)
$$;
`;
