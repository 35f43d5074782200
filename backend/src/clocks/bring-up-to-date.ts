import type { DataSource } from 'typeorm';
import { inAuthority } from '../database/authority-transaction.js';
import { whyBehind } from './clocks-behind.query.js';
import { deriveAuthority, type DeriveOptions, type DerivedAuthority } from './derive-authority.js';

/** Works out the clocks of an authority where they are behind, and answers with what came of it; null where they were not. */
export async function bringUpToDate(dataSource: DataSource, authorityId: number, options: Omit<DeriveOptions, 'because'> = {}): Promise<DerivedAuthority | null> {
  const why = await inAuthority(dataSource, { authorityId }, (manager) => whyBehind(manager, authorityId));
  if (why === null) return null;
  return deriveAuthority(dataSource, authorityId, { ...options, because: why === 'law' ? 'law-released' : undefined });
}
