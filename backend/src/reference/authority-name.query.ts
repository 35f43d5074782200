import type { DataSource } from 'typeorm';

/** What an authority is called, in both languages. */
export async function authorityName(dataSource: DataSource, authorityId: number): Promise<{ en: string; cy: string }> {
  const [row] = await dataSource.query('select name_en, name_cy from reference.authorities where authority_id = $1', [authorityId]);
  return { en: row.name_en, cy: row.name_cy };
}
