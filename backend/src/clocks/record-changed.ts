import type { EntityManager } from 'typeorm';
import { onEveryChild, type Acting } from '../database/authority-transaction.js';
import { DutyEngine } from '../domain/duties/derive.js';
import { duties } from '../domain/duties/register.js';
import { withMovedStays } from './children-moved.query.js';
import type { ClockChange } from './clock-changes.js';
import { deriveChild } from './derive-child.js';
import { holdClocks } from './hold-clocks.js';
import { lawOfAuthority } from './law/law-of-authority.query.js';

/**
 * The door every act on a child's record goes through last, in its own transaction: the child's clocks are worked out again
 * before it commits, and those of children in the same foster households where the child's placements moved, hidden from the
 * acting person or not. Answers with what changed in the child's own clocks.
 */
export async function recordChanged(manager: EntityManager, { authorityId }: Acting, childNo: number): Promise<ClockChange[]> {
  return onEveryChild(manager, async () => {
    await holdClocks(manager, authorityId, 'shared');
    const engine = new DutyEngine(duties, await lawOfAuthority(manager, authorityId));
    const changes = await deriveChild(manager, authorityId, childNo, engine);
    for (const other of await withMovedStays(manager, authorityId, childNo)) await deriveChild(manager, authorityId, other, engine);
    return changes;
  });
}
