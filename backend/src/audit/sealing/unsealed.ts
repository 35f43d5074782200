import type { EntityManager } from 'typeorm';
import { type CodedRow, hasOwnCode } from '../row-code.js';
import { eventText } from './leaf.js';
import type { SignedSeal } from './seal.js';

/** One event that has no leaf. */
export interface UnsealedRow extends CodedRow {
  eventNo: number;
  /** As it is hashed. */
  text: string;
  /** Its code; null in rows written before the installation had a key. */
  mac: Buffer | null;
}

/** Events of an authority that have no leaf and a number above `above`, in the order of their numbers. */
export function unsealedRows(manager: EntityManager, authorityId: number, { above, upTo, limit }: { above: number; upTo?: number; limit: number }): Promise<UnsealedRow[]> {
  // The subquery keeps the planner at asking each of the few rows: an anti-join reads all leaves there are.
  return manager.query(
    `select e.authority_id as "authorityId", e.event_no as "eventNo", e.at, e.account_no as "accountNo", e.roles, e.event, e.children, e.subject, e.fields,
       e.request_id as "requestId", e.seen_from as "seenFrom", e.how, e.mac, ${eventText} as text
     from audit.events e
     where e.authority_id = $1 and e.event_no > $2 and e.event_no <= $3
       and (select l.event_no from audit.leaves l where l.authority_id = e.authority_id and l.event_no = e.event_no) is null
     order by e.event_no limit $4`,
    [authorityId, above, upTo ?? Number.MAX_SAFE_INTEGER, limit],
  );
}

/** Whether the newest row of a seal carries a code: from there on every row has to. */
export async function endsSigned(manager: EntityManager, seal: SignedSeal | undefined): Promise<boolean> {
  if (!seal) return false;
  const [found] = await manager.query(
    `select e.mac is not null as signed from audit.leaves l join audit.events e on e.authority_id = l.authority_id and e.event_no = l.event_no
      where l.authority_id = $1 and l.position = $2`,
    [seal.authorityId, seal.firstPosition + seal.leafCount - 1],
  );
  return found?.signed ?? true;
}

/** Parts rows, in the order of their numbers, into those the installation wrote and the others. */
export function partOwn(secret: Buffer, rows: readonly UnsealedRow[], beganSigned: boolean): { own: UnsealedRow[]; foreign: UnsealedRow[] } {
  const [own, foreign]: [UnsealedRow[], UnsealedRow[]] = [[], []];
  let isSigned = beganSigned;
  for (const row of rows) {
    const isOwn = row.mac ? hasOwnCode(secret, row, row.mac) : !isSigned;
    (isOwn ? own : foreign).push(row);
    if (isOwn && row.mac) isSigned = true;
  }
  return { own, foreign };
}
