import type { DataSource } from 'typeorm';

export interface FoundAuthority {
  authorityId: number;
  gssCode: string;
}

/** The authority behind a GSS code or a return code; undefined where there is none. */
export async function findAuthority(dataSource: DataSource, code: string): Promise<FoundAuthority | undefined> {
  const [found]: { authority_id: number; gss_code: string }[] = await dataSource.query(
    'select authority_id, gss_code from reference.authorities where $1 in (gss_code, return_code)',
    [code.trim().toUpperCase()],
  );
  return found && { authorityId: found.authority_id, gssCode: found.gss_code };
}
