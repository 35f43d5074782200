import type { EntityManager } from 'typeorm';
import type { Person } from '../http/person.js';

/** The staff number of whoever is signed in; null where they have no post. */
export async function ownStaffNo(manager: EntityManager, { authorityId, email }: Person): Promise<number | null> {
  const [{ no }] = await manager.query('select min(staff_no) as no from record.staff where authority_id = $1 and email collate record.any_case = $2', [authorityId, email]);
  return no;
}
