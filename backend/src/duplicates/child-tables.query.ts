import type { EntityManager } from 'typeorm';

/** A table whose rows belong to a child, as the catalogue of the database has it: one made later needs no word here. */
export interface ChildTable {
  /** With its schema, quoted. */
  name: string;
  /** Key of a row among those of its child. */
  keys: string[];
  /** Columns that no two rows of a child share, a list for each such rule. */
  uniques: string[][];
  /** Columns within which spells of a child do not overlap; null where the table has no such rule. */
  apart: string[] | null;
  /** Columns that can be written. */
  columns: string[];
  mayRemove: boolean;
  /** Rows of other tables of the child that its rows name: column here, column there. */
  names: { table: string; columns: [string, string][] }[];
}

/** Tables of a child whose rows the application may give to another child. */
export async function childTables(manager: EntityManager): Promise<ChildTable[]> {
  return manager.query(
    `with tables as (
      select c.oid, format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_no' and not a.attisdropped
      where c.relkind = 'r' and n.nspname in ('record', 'access') and c.oid <> 'record.children'::regclass and has_column_privilege(c.oid, a.attnum, 'update')
    ), others as (
      select i.indrelid as oid, i.indisprimary, i.indisexclusion, array(select a.attname::text from unnest(i.indkey::smallint[]) k join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k
        where a.attname not in ('authority_id', 'child_no')) as columns, pg_get_constraintdef(x.oid) as rule
      from pg_index i left join pg_constraint x on x.conindid = i.indexrelid and x.contype = 'x'
      where i.indisexclusion or i.indisunique and exists (select from unnest(i.indkey::smallint[]) k join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k where a.attname = 'child_no')
    )
    select t.name,
      (select to_jsonb(o.columns) from others o where o.oid = t.oid and o.indisprimary) as keys,
      coalesce((select jsonb_agg(o.columns) from others o where o.oid = t.oid and not o.indisexclusion), '[]') as uniques,
      (select jsonb_agg(m[1]) from others o cross join lateral regexp_matches(o.rule, '(?:^|[ (,])(\\w+) WITH =', 'g') m where o.oid = t.oid and o.indisexclusion and m[1] not in ('authority_id', 'child_no')) as within,
      exists (select from others o where o.oid = t.oid and o.indisexclusion) as "hasSpells",
      (select jsonb_agg(a.attname) from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity <> 'a'
        and a.attname not in ('recorded_seq', 'recorded_by')) as columns,
      has_table_privilege(t.oid, 'delete') as "mayRemove",
      coalesce((select jsonb_agg(jsonb_build_object('table', o.name, 'columns', (select jsonb_agg(jsonb_build_array(a.attname, b.attname)) from unnest(f.conkey, f.confkey) k (here, there)
          join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.here join pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.there where a.attname not in ('authority_id', 'child_no'))))
        from pg_constraint f join tables o on o.oid = f.confrelid where f.conrelid = t.oid and f.contype = 'f'
          and exists (select from pg_attribute a where a.attrelid = f.conrelid and a.attnum = any (f.conkey) and a.attname = 'child_no')), '[]') as names
    from tables t order by t.name`,
  ).then((rows: (ChildTable & { within: string[] | null; hasSpells: boolean })[]) => rows.map(({ within, hasSpells, ...table }) => ({ ...table, keys: table.keys ?? [], apart: hasSpells ? (within ?? []) : null })));
}
