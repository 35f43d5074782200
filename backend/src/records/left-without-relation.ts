import { type EntityManager, QueryFailedError } from 'typeorm';
import { keepAct } from './acts.js';
import { stillKeptInTouch } from './record-problems.js';
import { partsOfKey, rowKey } from './row-key.js';
import type { Owner } from './rows.query.js';

/** People whom relationship `$3` of authority `$1` joined to child `$2` at some time, and whom nothing joins to the child any more. */
const left = `
  select p.person_no as "personNo", p.person_id as "personId", p.version,
    exists (select from record.contact_arrangements x where (x.authority_id, x.child_no, x.person_no) = ($1, $2, p.person_no)) as "isKeptInTouch"
  from record.people p where p.authority_id = $1
    and exists (select from history.relationships h where (h.authority_id, h.child_no, h.person_no, h.relationship_id) = ($1, $2, p.person_no, $3))
    and not exists (select from record.relationships r where (r.authority_id, r.child_no, r.person_no) = ($1, $2, p.person_no))`;

/**
 * A person whom nothing joins to any child is nobody’s to see or to correct. So whoever is left when what they are to a child was recorded
 * in error, or turns out to be of somebody else, was recorded in error too, for the same reason; of a brother’s or sister’s people they stay one.
 *
 * @throws Conflict where it is recorded how the child keeps in touch with them
 */
export async function leaveNobodyWithoutRelation(manager: EntityManager, { authorityId, childNo }: Owner, relationship: string): Promise<void> {
  const people: { personNo: number; personId: string; version: number; isKeptInTouch: boolean }[] = await manager.query(left, [authorityId, childNo, partsOfKey(relationship, ['string'])?.[0]]);
  if (people.some(({ isKeptInTouch }) => isKeptInTouch)) throw stillKeptInTouch();
  for (const { personNo, personId, version } of people) {
    if (!(await isTakenOut(manager, authorityId, personNo))) continue;
    const [{ reason }] = await manager.query('select reason from record.acts where authority_id = $1 and child_no = $2 order by act_no desc limit 1', [authorityId, childNo]);
    await keepAct(manager, { authorityId, childNo, what: 'withdrawn', kind: 'people', rowKey: rowKey([personId]), keyBefore: null, version, reason });
  }
}

/** The store itself knows whether they are anybody else’s: of a child, too, whom this person may not know of. */
async function isTakenOut(manager: EntityManager, authorityId: number, personNo: number): Promise<boolean> {
  await manager.query('savepoint alone');
  try {
    await manager.query('delete from record.people where authority_id = $1 and person_no = $2', [authorityId, personNo]);
  } catch (error) {
    const constraint = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : undefined;
    if (!constraint?.endsWith('_person_fkey')) throw error;
    await manager.query('rollback to savepoint alone');
    return false;
  }
  return true;
}
