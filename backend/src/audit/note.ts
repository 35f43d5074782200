import type { EntityManager } from 'typeorm';
import type { Person } from '../http/person.js';

/** One row of the audit log. Names nobody: children by number, a thing by its code or its opaque id. */
export interface Noted {
  /** Verb of the office in the past: `child-seen`, `signed-in`, `extract-imported`. */
  event: string;
  /** `child_no` of every child whose record was shown or changed. */
  children?: number[];
  subject?: string;
  fields?: Record<string, unknown>;
}

/** Who did it, for what is done before anybody is signed in or after they have gone. */
export type Actor = Pick<Person, 'authorityId'> & Partial<Pick<Person, 'userNo' | 'roles' | 'requestId'>>;

/** Writes one audit row in the transaction of the act or the read itself: without the row there is neither. */
export async function note(manager: EntityManager, actor: Actor, { event, children = [], subject, fields }: Noted): Promise<void> {
  await manager.query(
    `insert into audit.events (authority_id, account_no, roles, event, children, subject, fields, request_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [actor.authorityId, actor.userNo ?? null, actor.roles ?? [], event, children, subject ?? null, fields ?? null, actor.requestId ?? null],
  );
}
