import type { EntityManager } from 'typeorm';
import type { Person } from '../http/person.js';
import type { CreateChildDto } from './child.dto.js';
import { noWorkerOfYours } from './child-problems.js';

export interface CreatedChild {
  childNo: number;
  publicId: string;
  reference: string;
  /** False where the same request made the child before. */
  isNew: boolean;
}

/**
 * Stores the child and allocates it to whoever creates it, who sees it by that. The key of the request becomes the child's
 * address, so that the request sent again finds the child it made. The reference is `A-` and the number of the child.
 */
export async function createChild(manager: EntityManager, { authorityId, email }: Person, day: string, key: string, child: CreateChildDto): Promise<CreatedChild> {
  const text = (said: string | undefined) => said?.trim() || null;
  const [made] = await manager.query(
    `with numbered as (select nextval('record.child_no')::integer as child_no)
    insert into record.children (authority_id, child_no, child_id, public_id, forenames, surname, known_as, date_of_birth, date_of_birth_estimated, sex, preferred_language, nhs_number, upn)
    select $1, child_no, 'A-' || lpad(child_no::text, 6, '0'), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 from numbered
    on conflict on constraint children_public_id_once do nothing returning child_no as "childNo", child_id as reference`,
    [
      authorityId, key, child.forenames.trim(), child.surname.trim(), text(child.knownAs), child.dateOfBirth, child.unborn || child.dateOfBirthEstimated ? true : null,
      child.sex ?? null, child.preferredLanguage ?? null, text(child.nhsNumber)?.replaceAll(' ', '') ?? null, text(child.upn)?.toUpperCase() ?? null,
    ],
  );
  if (!made) {
    const [before] = await manager.query('select child_no as "childNo", child_id as reference from record.children where public_id = $1', [key]);
    return { ...before, publicId: key, isNew: false };
  }
  const [allocated] = await manager.query(
    `insert into record.allocations (authority_id, child_no, staff_no, role, started_on)
    select $1, $2, min(staff_no), 'social-worker', $3::date from record.staff where lower(email) = $4 and started_on <= $3::date and (ended_on is null or ended_on > $3::date)
    having min(staff_no) is not null returning staff_no`,
    [authorityId, made.childNo, day, email],
  );
  if (!allocated) throw noWorkerOfYours();
  return { ...made, publicId: key, isNew: true };
}
