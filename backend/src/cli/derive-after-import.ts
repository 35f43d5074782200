import type { DataSource } from 'typeorm';
import { bringUpToDate } from '../clocks/bring-up-to-date.js';
import { findAuthority } from '../reference/find-authority.js';
import { tellProgress } from './open-command-store.js';
import { said, saying } from './said.js';

/**
 * The second step of every import: the clocks follow the records that have come in. Where they cannot, the import stands and says
 * so: the clocks stay behind until the next start of a server or `clocks-derive`.
 */
export async function deriveAfterImport(dataSource: DataSource, code: string): Promise<void> {
  const authority = await findAuthority(dataSource, code);
  if (!authority) return;
  tellProgress(said(saying.clocks()));
  try {
    const done = await bringUpToDate(dataSource, authority.authorityId);
    if (done) tellProgress(said(saying.clocksDone(done.occurrences, done.children)));
  } catch (error) {
    tellProgress(said(saying.clocksNot(String(error))));
  }
}
