import type pg from 'pg';

export interface ColumnShape {
  name: string;
  type: string;
  /** Whether a row has to name it: neither empty nor filled by default. */
  isNeeded: boolean;
  /** The database alone gives its value. */
  isGiven: boolean;
}

export interface ConstraintShape {
  name: string;
  /** As the catalogue says it: c(heck), f(oreign), p(rimary), u(nique), x (exclusion). */
  kind: 'c' | 'f' | 'p' | 'u' | 'x';
  columns: string[];
  definition: string;
  /** Of a foreign key: the table and its columns. */
  refersTo: { table: string; columns: string[] } | null;
}

export interface TableShape {
  /** `schema.table`. */
  table: string;
  columns: ColumnShape[];
  constraints: ConstraintShape[];
}

/** Every table of a schema as the catalogue has it, so that what is added later is tested the day it lands. */
export async function tablesOf(client: pg.Client, schema: string): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select format('%I.%I', n.nspname, c.relname) as table,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'isGiven', a.attidentity = 'a' or a.attgenerated <> '', 'isNeeded', a.attnotnull and not a.atthasdef and a.attidentity = '') order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select jsonb_agg(jsonb_build_object('name', k.conname, 'kind', k.contype, 'definition', pg_get_constraintdef(k.oid),
          'columns', (select jsonb_agg(a.attname order by u.at) from unnest(k.conkey) with ordinality u(no, at) join pg_attribute a on a.attrelid = c.oid and a.attnum = u.no),
          'refersTo', case when k.contype = 'f' then jsonb_build_object('table', k.confrelid::regclass::text,
            'columns', (select jsonb_agg(a.attname order by u.at) from unnest(k.confkey) with ordinality u(no, at) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.no)) end) order by k.conname)
        from pg_constraint k where k.conrelid = c.oid and k.contype in ('c', 'f', 'p', 'u', 'x')), '[]') as constraints
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind in ('r', 'p') order by 1`,
    [schema],
  );
  return rows;
}

/** The values a check lists for a column; none when it is another sort of check. */
export function listedIn(definition: string): string[] {
  if (!definition.includes('ANY (ARRAY[')) return [];
  return [...definition.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, value = '']) => value.replaceAll("''", "'"));
}
