import type { EntityManager } from 'typeorm';
import type { HowSeen } from '../how-seen.js';

export const PAGE_SIZE = 100;

export interface ReaderRow {
  at: Date;
  name: string | null;
  roles: string[];
  event: string;
  how: HowSeen | null;
}

/** Everything the log says of one child, the latest first. */
export async function readersOf(manager: EntityManager, childNo: number, page: number): Promise<{ total: number; rows: ReaderRow[] }> {
  const [{ total }] = await manager.query('select audit.count_readers_of($1) as total', [childNo]);
  const rows: ReaderRow[] = await manager.query('select at, name, roles, event, how from audit.readers_of($1, $2, $3)', [childNo, PAGE_SIZE, (page - 1) * PAGE_SIZE]);
  return { total, rows };
}
