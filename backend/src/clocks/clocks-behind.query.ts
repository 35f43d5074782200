import type { EntityManager } from 'typeorm';
import { hasMovedWhole } from './children-moved.query.js';
import { datedLawOf } from './law/law-of-authority.query.js';

/**
 * Whether the clocks of an authority are being worked out, or still have to be: an import, a setting or a new release came after
 * they were last. Acts on single children bring their own clocks along and leave none behind.
 */
export async function clocksAreBehind(manager: EntityManager, authorityId: number): Promise<boolean> {
  const [derived]: { position: number; law_version: string }[] = await manager.query('select position, law_version from clocks.derived where authority_id = $1', [authorityId]);
  if (await hasMovedWhole(manager, authorityId, derived?.position ?? 0)) return true;
  return derived !== undefined && derived.law_version !== (await datedLawOf(manager, authorityId)).version;
}
