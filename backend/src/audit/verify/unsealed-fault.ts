import type { EntityManager } from 'typeorm';
import type { SignedSeal } from '../sealing/seal.js';
import { endsSigned, partOwn, unsealedRows } from '../sealing/unsealed.js';
import type { Verified } from './fault.js';

const ROWS_AT_ONCE = 10_000;

/** Rows that have no seal yet: each has to be one the installation wrote, once, after the log was last complete. */
export async function checkUnsealed(
  manager: EntityManager,
  authorityId: number,
  lastSeal: SignedSeal | undefined,
  secret: Buffer | undefined,
): Promise<Pick<Verified, 'unsealed' | 'fault'>> {
  const completeTo = lastSeal?.completeTo ?? 0;
  const late = await lateRow(manager, authorityId, completeTo);
  if (late) return { unsealed: 0, fault: { kind: 'inserted', eventNo: late.eventNo } };
  let unsealed = 0;
  let above = completeTo;
  let isSigned = await endsSigned(manager, lastSeal);
  for (;;) {
    const rows = await unsealedRows(manager, authorityId, { above, limit: ROWS_AT_ONCE });
    const [foreign] = secret ? partOwn(secret, rows, isSigned).foreign : [];
    if (foreign) return { unsealed, fault: { kind: 'inserted', eventNo: foreign.eventNo } };
    isSigned ||= rows.some(({ mac }) => mac !== null);
    unsealed += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) break;
    above = last.eventNo;
  }
  const [twice] = await manager.query(
    `select max(event_no) as "eventNo" from audit.events where authority_id = $1 and mac is not null group by mac having count(*) > 1 order by 1 limit 1`,
    [authorityId],
  );
  return twice ? { unsealed, fault: { kind: 'inserted', eventNo: twice.eventNo } } : { unsealed };
}

/** The first row without a leaf among those that must have one. Counting tells fast whether there is any. */
async function lateRow(manager: EntityManager, authorityId: number, completeTo: number): Promise<{ eventNo: number } | undefined> {
  const [{ noted, sealed }] = await manager.query(
    `select (select count(*) from audit.events where authority_id = $1 and event_no <= $2) as noted,
       (select count(*) from audit.leaves where authority_id = $1 and event_no <= $2) as sealed`,
    [authorityId, completeTo],
  );
  if (noted === sealed) return undefined;
  const [late] = await unsealedRows(manager, authorityId, { above: Number.MIN_SAFE_INTEGER, upTo: completeTo, limit: 1 });
  return late;
}
