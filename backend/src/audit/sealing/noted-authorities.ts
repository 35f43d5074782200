import type { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';

export interface NotedAuthority {
  authorityId: number;
  gssCode: string;
}

/** Every authority that has an audit log or seals of one. Each is asked for its first row, which its keys answer however long the log is. */
export async function notedAuthorities(dataSource: DataSource): Promise<NotedAuthority[]> {
  const all: NotedAuthority[] = await dataSource.query('select authority_id as "authorityId", gss_code as "gssCode" from reference.authorities order by authority_id');
  const noted: NotedAuthority[] = [];
  for (const authority of all) {
    const [{ has }] = await inAuthority(dataSource, authority, (manager) =>
      manager.query(
        `select coalesce(
          (select true from audit.events where authority_id = $1 order by authority_id, event_no limit 1),
          (select true from audit.seals where authority_id = $1 order by authority_id, seal_no limit 1),
          (select true from audit.leaves where authority_id = $1 order by authority_id, position limit 1), false) as has`,
        [authority.authorityId],
      ),
    );
    if (has) noted.push(authority);
  }
  return noted;
}
