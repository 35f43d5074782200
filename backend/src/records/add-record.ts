import type { EntityManager } from 'typeorm';
import { spellEnds } from '../domain/rules/spell-ends.js';
import type { Person } from '../http/person.js';
import { sentBefore } from '../http/sent-before.js';
import { aroundOf, type Done, finish, kindFor, type OfChild, ownerOf } from './act-on-record.js';
import { madeBefore, sentOnce } from './acts.js';
import { changeRecord } from './change-record.js';
import { answered, judgeRow } from './judge-row.js';
import type { RowValues } from './record-kind.js';
import { noSuchRecord } from './record-problems.js';
import { refusedByStore } from './refused-by-store.js';
import { rowOf } from './rows.query.js';
import { insertRow } from './write-row.js';

/** How a row is added. */
export interface Adding {
  /** ISO date. */
  today: string;
  /** UUID of the sender’s: sent again with it, the row is stored once. */
  requestKey: string | null;
  /** Codes of warnings that are right as they are. */
  confirmed?: readonly string[];
  /** A row it may name that is not the child’s yet. */
  also?: { kind: string; key: string };
  /** The open spell that ends on the day this one begins, and what is answered about its end. */
  ends?: { key: string; version: number; values: RowValues } | undefined;
}

/** Adds a row of a kind to a child’s record, or to the authority’s. The clocks move before the answer. */
export async function addRecord(manager: EntityManager, person: Person, child: OfChild, kind: string, sent: RowValues, adding: Adding): Promise<Done> {
  const [table, owner] = [kindFor(person, kind), ownerOf(person, child)];
  const request = adding.requestKey === null ? undefined : sentOnce(adding.requestKey, { sent, ends: adding.ends?.key });
  const before = request && (await madeBefore(manager, owner, kind, request));
  if (before) {
    if (!before.isSame) throw sentBefore(before.isOfThis ? { at: before.at.toISOString(), key: before.rowKey } : undefined);
    const row = await rowOf(manager, table, owner, before.rowKey);
    if (!row) throw noSuchRecord();
    return { row, changes: [] };
  }
  if (adding.ends) await endOpen(manager, person, child, kind, sent, adding);
  const values = answered(table, sent, null);
  const around = { ...(await aroundOf(manager, person, table, child, adding.today)), also: adding.also };
  await judgeRow(manager, table, person.authorityId, values, { stored: null, around, confirmed: adding.confirmed ?? [] });
  const row = await refusedByStore(table, () => insertRow(manager, table, owner, values));
  const changes = await finish(manager, person, table, child, { what: 'added', rowKey: row.key, keyBefore: null, version: row.version, reason: null, request }, []);
  return { row, changes };
}

async function endOpen(manager: EntityManager, person: Person, child: OfChild, kind: string, sent: RowValues, { ends, ...adding }: Adding): Promise<void> {
  const rule = spellEnds[kind];
  const on = sent[rule?.start ?? ''];
  if (!ends || !rule || !on) return;
  await changeRecord(manager, person, child, kind, ends.key, ends.version, { ...ends.values, [rule.end]: on }, { today: adding.today, reason: '', confirmed: adding.confirmed ?? [] });
}
