import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names in the order in which they are told, so that the first of a very common one are found without reading them all. */
export class FindTheFirstOfMany1764000000044 implements MigrationInterface {
  name = 'FindTheFirstOfMany1764000000044';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index names_in_order on find.names (authority_id, kind, word, sorted, no) where source in ('name', 'known-as', 'former-name', 'merged-name');
      -- Dates and numbers, which hardly two share, stand among the words: by their count the planner would take every name for a rare one.
      alter table find.names alter word set (n_distinct = 2000);
      ${keepNames(inOrderOfTheirNewName)}
      update find.names n set sorted = c.now from (select authority_id, kind, no, max(sorted) filter (where source = 'name') as now from find.names group by authority_id, kind, no) c
        where c.authority_id = n.authority_id and c.kind = n.kind and c.no = n.no and c.now is not null and n.sorted <> c.now;
      analyze find.names`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index find.names_in_order; alter table find.names alter word reset (n_distinct); ${keepNames('')}`);
  }
}

const inOrderOfTheirNewName = `
  update find.names n set sorted = find.sorted(m.after) from unnest(moves) m where m.before is not null and m.after is not null
    and n.authority_id = m.authority_id and n.kind = kind_of and n.no = m.no and n.sorted <> find.sorted(m.after);`;

function keepNames(afterwards: string): string {
  return `
create or replace function find.keep_names(kind_of text, moves find.moved[]) returns void language plpgsql security definer set search_path = find, pg_catalog, pg_temp
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
    where not exists (select from find.words held where held.word = w.word) on conflict do nothing;${afterwards}
end $$;`;
}
