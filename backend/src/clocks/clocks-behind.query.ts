import type { EntityManager } from 'typeorm';
import { hasMovedWhole } from './children-moved.query.js';
import { datedLawOf } from './law/law-of-authority.query.js';

/**
 * Why the clocks of an authority still have to be worked out: an import came after they were last, or another law: a setting, a
 * new release. Null where they are not behind: acts on single children bring their own clocks along.
 */
export async function whyBehind(manager: EntityManager, authorityId: number): Promise<'record' | 'law' | null> {
  const [derived]: { position: number; law_version: string }[] = await manager.query('select position, law_version from clocks.derived where authority_id = $1', [authorityId]);
  if (await hasMovedWhole(manager, authorityId, derived?.position ?? 0)) return 'record';
  return derived !== undefined && derived.law_version !== (await datedLawOf(manager, authorityId)).version ? 'law' : null;
}

/** Whether pages have to say that the clocks are being worked out. */
export async function clocksAreBehind(manager: EntityManager, authorityId: number): Promise<boolean> {
  return (await whyBehind(manager, authorityId)) !== null;
}
