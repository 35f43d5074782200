import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import { DutyEngine } from '../domain/duties/derive.js';
import { duties } from '../domain/duties/register.js';
import { ChildRecords } from '../domain/facts/child-records.js';
import { positionOf } from '../inspection/facts/load-facts.js';
import { childrenMovedSince, hasMovedWhole, withSharedHouseholds } from './children-moved.query.js';
import { deriveChild } from './derive-child.js';
import { loadClockFacts } from './facts/load-clock-facts.js';
import { holdClocks } from './hold-clocks.js';
import { datedLawOf } from './law/law-of-authority.query.js';
import { storeSlice } from './store-slice.js';

/** Few enough that whoever records on one of them waits for a moment and not for the whole authority. */
const CHILDREN_AT_ONCE = 250;

export interface DeriveOptions {
  /** Who asked for it; the command line and a starting server ask as nobody. */
  actor?: Actor;
  /** What moved although the record did not, see `because.ts`; deadlines that move are kept with it. Left out after an import. */
  because?: string;
  jobNo?: number;
  /** Told which share is done, 0 to 1. */
  onProgress?: (share: number) => void;
  isCancelled?: () => boolean;
}

export interface DerivedAuthority {
  children: number;
  occurrences: number;
  /** Deadlines that came, went or are others than before. */
  moved: number;
}

/** Told to stop; the slices done so far stand, and the clocks stay behind. */
export class DerivingCancelled extends Error {}

/**
 * Works out the clocks of all children of an authority, a slice of them to a transaction, while others go on recording: whoever
 * records in the meantime has worked out their own child anew, and is left alone. Begins again where an import comes in between.
 */
export async function deriveAuthority(dataSource: DataSource, authorityId: number, options: DeriveOptions = {}): Promise<DerivedAuthority> {
  let moved = 0;
  for (;;) {
    const done = await deriveOnce(dataSource, authorityId, options, (count) => (moved += count));
    if (done) return { ...done, moved };
  }
}

async function deriveOnce(
  dataSource: DataSource,
  authorityId: number,
  options: DeriveOptions,
  onMoved: (count: number) => void,
): Promise<Omit<DerivedAuthority, 'moved'> | undefined> {
  const acting = { authorityId, userNo: options.actor?.userNo, everyChild: true };
  const { law, version, isFirst } = await inAuthority(dataSource, acting, async (manager) => ({
    ...(await datedLawOf(manager, authorityId)),
    isFirst: (await manager.query('select from clocks.derived where authority_id = $1', [authorityId])).length === 0,
  }));
  const engine = new DutyEngine(duties, law);
  const { facts, position } = await loadClockFacts(dataSource, authorityId);
  const records = new ChildRecords(facts);
  for (let from = 0; from < records.count; from += CHILDREN_AT_ONCE) {
    if (options.isCancelled?.()) throw new DerivingCancelled();
    options.onProgress?.(from / records.count);
    await inAuthority(dataSource, acting, async (manager) => {
      await holdClocks(manager, authorityId, 'alone');
      const moved = await childrenMovedSince(manager, authorityId, position);
      const slice = Array.from({ length: Math.min(CHILDREN_AT_ONCE, records.count - from) }, (_, at) => records.at(from + at)).filter(({ childNo }) => !moved.has(childNo));
      onMoved(await storeSlice(manager, authorityId, slice, engine, isFirst ? {} : options));
    });
  }
  return inAuthority(dataSource, acting, (manager) => finish(manager, authorityId, { engine, position, version }));
}

/** Brings those in who were recorded on meanwhile, and says up to where all are worked out; undefined where an import came in between. */
async function finish(
  manager: EntityManager,
  authorityId: number,
  { engine, position, version }: { engine: DutyEngine; position: number; version: string },
): Promise<Omit<DerivedAuthority, 'moved'> | undefined> {
  await holdClocks(manager, authorityId, 'alone');
  if (await hasMovedWhole(manager, authorityId, position)) return undefined;
  const moved = await childrenMovedSince(manager, authorityId, position);
  for (const childNo of await withSharedHouseholds(manager, authorityId, [...moved], position)) await deriveChild(manager, authorityId, childNo, engine);
  await manager.query(
    `delete from clocks.duty_occurrences o where authority_id = $1
      and not exists (select from record.children c where c.authority_id = o.authority_id and c.child_no = o.child_no)`,
    [authorityId],
  );
  await manager.query(
    `insert into clocks.derived (authority_id, position, law_version) values ($1, $2, $3)
      on conflict (authority_id) do update set position = excluded.position, law_version = excluded.law_version, derived_at = now()`,
    [authorityId, await positionOf(manager, authorityId), version],
  );
  const [counted] = await manager.query(
    `select (select count(*) from record.children where authority_id = $1) as children,
      (select count(*) from clocks.duty_occurrences where authority_id = $1) as occurrences`,
    [authorityId],
  );
  return counted;
}
