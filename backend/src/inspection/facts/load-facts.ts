import type { DataSource, EntityManager } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import type { AuthorityFacts } from '../../domain/facts/authority-facts.js';
import { AreaNumbers } from './area-column.js';
import { bordersOf } from './borders.query.js';
import { factsOf, FactTables } from './fact-reading.js';

export interface LoadedFacts {
  facts: AuthorityFacts;
  /** The record position the facts were read at; 0 for an authority that has recorded nothing. */
  position: number;
}

/** Whole loads wait for each other: each keeps every core busy, and none may hold connections another waits for. */
let turn: Promise<unknown> = Promise.resolve();

/** One authority's facts from the record as it is, or as known at a position of it, all tables of one snapshot. */
export async function loadFacts(dataSource: DataSource, authorityId: number, knownAt?: number): Promise<LoadedFacts> {
  const load = turn.then(() => loadNow(dataSource, authorityId, knownAt));
  // Whoever asked is told of a failure; the next load does not wait for its reason.
  turn = load.catch(() => undefined);
  return load;
}

/** Two connections read side by side from one snapshot, each taking the next table when it has done one. */
async function loadNow(dataSource: DataSource, authorityId: number, knownAt?: number): Promise<LoadedFacts> {
  return inAuthority(dataSource, { authorityId, knownAt, snapshot: true }, async (manager) => {
    const [{ snapshot }] = await manager.query('select pg_export_snapshot() as snapshot');
    const tables = new FactTables(new AreaNumbers());
    const first = async () => {
      const [position, borders] = [knownAt ?? (await positionOf(manager, authorityId)), await bordersOf(manager, authorityId)];
      await tables.reading.readNext(manager);
      return { position, borders };
    };
    const beside = inAuthority(dataSource, { authorityId, knownAt, snapshot }, (other) => tables.reading.readNext(other));
    const [{ position, borders }] = await Promise.all([first(), beside]);
    return { position, facts: factsOf(tables, borders) };
  });
}

/** The facts of one child as a transaction sees them, with no households and staff. */
export async function readChild(manager: EntityManager, authorityId: number, childNo: number): Promise<AuthorityFacts> {
  const tables = new FactTables(new AreaNumbers(), childNo);
  await tables.reading.readNext(manager);
  return factsOf(tables, await bordersOf(manager, authorityId));
}

/** The newest position of an authority's record. */
export async function positionOf(manager: EntityManager, authorityId: number): Promise<number> {
  const rows: { position: number }[] = await manager.query('select position from record.clocks where authority_id = $1', [authorityId]);
  return rows[0]?.position ?? 0;
}
