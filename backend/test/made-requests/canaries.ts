import type pg from 'pg';

/** Stands in every text of the other authority, and nowhere else. */
export const canary = 'Kanarienvogel';

export interface Canaries {
  /** How many columns hold one. */
  columns: number;
  /** Every id of theirs that stands in an address. */
  ids: string[];
}

/** Writes a canary into each column of text or JSON an authority has rows in, by the catalogue; a column of codes keeps them. */
export async function keepCanaries(admin: pg.Client, authorityId: number): Promise<Canaries> {
  const { rows } = await admin.query<{ named: string; name: string; type: string }>(
    `select format('%I.%I', n.nspname, c.relname) as named, quote_ident(a.attname) as name, format_type(a.atttypid, null) as type
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'reference') and format_type(a.atttypid, null) in ('text', 'jsonb', 'uuid')
       and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'authority_id') order by 1, 2`,
  );
  await admin.query('set session_replication_role = replica');
  let columns = 0;
  const ids: string[] = [];
  for (const { named, name, type } of rows) {
    if (type === 'uuid') ids.push(...(await admin.query(`select ${name}::text as id from ${named} where authority_id = $1 and ${name} is not null`, [authorityId])).rows.map(({ id }) => id));
    else {
      const said = type === 'text' ? `'${canary} ' || ctid::text` : `jsonb_build_object('${canary}', '${canary}')`;
      const { rowCount } = await admin.query(`update ${named} set ${name} = ${said} where authority_id = $1`, [authorityId]).catch(({ code }: pg.DatabaseError) => {
        if (code !== '23514') throw new Error(`${named}.${name} takes no canary: ${code}`);
        return { rowCount: 0 };
      });
      columns += Number((rowCount ?? 0) > 0);
    }
  }
  await admin.query('set session_replication_role = origin');
  return { columns, ids };
}
