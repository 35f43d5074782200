import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';

/** Only the name of the lock. */
const CLOCKS_LOCK = 1989;

/**
 * Acts on single children share the clocks of an authority until they commit; whoever writes those of many children holds them
 * alone, for a slice at a time, so that neither writes what the other has already made newer.
 */
export async function holdClocks(manager: EntityManager, authorityId: number, how: 'shared' | 'alone'): Promise<void> {
  await prepared(manager, `clocks held ${how}`, `select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}($1, $2)`, [CLOCKS_LOCK, authorityId]);
}
