import type { DataSource } from 'typeorm';

export interface NotedAuthority {
  authorityId: number;
  gssCode: string;
}

/** Every authority that has an audit log. */
export async function notedAuthorities(dataSource: DataSource): Promise<NotedAuthority[]> {
  return dataSource.query('select authority_id as "authorityId", gss_code as "gssCode" from audit.authorities_noted()');
}
