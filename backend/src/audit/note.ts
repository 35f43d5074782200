import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import type { Person } from '../http/person.js';
import { howOf } from './how-seen.js';
import { codeFor } from './row-code.js';
import { keyOfLog } from './signed-log.js';

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
export type Actor = Pick<Person, 'authorityId'> & Partial<Pick<Person, 'userNo' | 'roles' | 'requestId' | 'seenFrom'>>;

/** Writes one audit row in the transaction of the act or the read itself: without the row there is neither. */
export async function note(manager: EntityManager, actor: Actor, { event, children = [], subject, fields }: Noted): Promise<void> {
  const key = keyOfLog(manager.dataSource);
  const said = fields ? JSON.stringify(fields) : null;
  const row = {
    authorityId: actor.authorityId, at: new Date(), accountNo: actor.userNo ?? null, roles: actor.roles ?? [], event, children, subject: subject ?? null,
    fields: said === null ? null : (JSON.parse(said) as unknown), requestId: actor.requestId ?? null, seenFrom: actor.seenFrom ?? null, how: howOf(manager) ?? null,
  };
  await prepared(
    manager,
    'audit row',
    `insert into audit.events (authority_id, at, account_no, roles, event, children, subject, fields, request_id, mac, seen_from, how)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [row.authorityId, row.at, row.accountNo, row.roles, event, children, row.subject, said, row.requestId, key ? codeFor(key.secret, row) : null, row.seenFrom,
      row.how === null ? null : JSON.stringify(row.how)],
  );
}
