import type { EntityManager } from 'typeorm';

/** By what right a person is at a child's record. */
export interface HowSeen {
  /** `allocated`, `team`, `cover`, `panel`, `sample`, `emergency`, or `role` where the role alone lets them see every child. */
  as: string;
  /** Why, where they were asked. */
  purpose?: string;
}

const ways = new WeakMap<EntityManager, HowSeen>();

/** Every audit row this transaction writes from here on says by what right. */
export function sayHow(manager: EntityManager, how: HowSeen): void {
  ways.set(manager, how);
}

export function howOf(manager: EntityManager): HowSeen | undefined {
  return ways.get(manager);
}
