import type { DataSource, EntityManager } from 'typeorm';
import { inOneMessage } from '../database/authority-transaction.js';
import type { Statement } from '../database/message.js';
import { prepared } from '../database/prepared.js';
import type { Person } from '../http/person.js';
import { type HowSeen, howOf } from './how-seen.js';
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

const columns = 'authority_id, at, account_no, roles, event, children, subject, fields, request_id, mac, seen_from, how';
const types = ['smallint', 'timestamptz', 'integer', 'text[]', 'text', 'integer[]', 'text', 'jsonb', 'text', 'bytea', 'text', 'jsonb'];
const name = 'audit row';
const text = `insert into audit.events (${columns}) values (${types.map((_, at) => `$${at + 1}`).join(', ')})`;

/** Writes one audit row in the transaction of the act or the read itself: without the row there is neither. */
export async function note(manager: EntityManager, actor: Actor, noted: Noted): Promise<void> {
  await prepared(manager, name, text, valuesOf(manager.dataSource, actor, noted, howOf(manager)));
}

/** Writes one audit row alone, in a transaction of its own. */
export async function noteAlone(dataSource: DataSource, actor: Actor, noted: Noted): Promise<void> {
  await inOneMessage(dataSource, actor, [{ name, text, values: valuesOf(dataSource, actor, noted) }]);
}

/**
 * An act and its audit row in one statement: the row is written where the act stored something.
 *
 * @param act an `insert … returning 1`
 */
export function notedWith(dataSource: DataSource, actor: Actor, noted: Noted, how: HowSeen | undefined, act: Statement): Statement {
  const from = act.values.length + 1;
  return {
    name: act.name,
    text: `with stored as (${act.text}) insert into audit.events (${columns}) select ${types.map((type, at) => `$${from + at}::${type}`).join(', ')} from stored returning 1`,
    values: [...act.values, ...valuesOf(dataSource, actor, noted, how)],
  };
}

/** In the order of the columns. */
function valuesOf(dataSource: DataSource, actor: Actor, { event, children = [], subject, fields }: Noted, how?: HowSeen): unknown[] {
  const key = keyOfLog(dataSource);
  const said = fields ? JSON.stringify(fields) : null;
  const row = {
    authorityId: actor.authorityId, at: new Date(), accountNo: actor.userNo ?? null, roles: actor.roles ?? [], event, children, subject: subject ?? null,
    fields: said === null ? null : (JSON.parse(said) as unknown), requestId: actor.requestId ?? null, seenFrom: actor.seenFrom ?? null, how: how ?? null,
  };
  return [
    row.authorityId, row.at, row.accountNo, row.roles, event, children, row.subject, said, row.requestId, key ? codeFor(key.secret, row) : null, row.seenFrom,
    how === undefined ? null : JSON.stringify(how),
  ];
}
