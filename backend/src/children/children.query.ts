import type { EntityManager } from 'typeorm';
import type { Person } from '../http/person.js';
import { visibleChildren } from './visible-children.js';

export const PAGE_SIZE = 25;

/** A child of the list as the store gives it. */
export interface ChildRow {
  total: number;
  childNo: number;
  publicId: string;
  reference: string;
  name: string;
  knownAs: string | null;
  dateOfBirth: string;
  isLookedAfter: boolean;
  legalStatus: string | null;
  placementType: string | null;
  placedOn: string | null;
  socialWorker: string | null;
}

/** One page of the children a person may see, those looked after on the day first, then by surname in Welsh order. */
export async function childrenOf(manager: EntityManager, person: Person, day: string, page: number): Promise<ChildRow[]> {
  const visible = visibleChildren(person, day, 4);
  return manager.query(
    `with named as (
      select c.*, exists (select from record.periods_of_care p where p.authority_id = c.authority_id and p.child_no = c.child_no
          and p.started_on <= $1 and (p.ended_on is null or p.ended_on > $1)) as looked_after
      from record.children c where ${visible.where}
    ), found as (
      select *, count(*) over ()::integer as total from named
      order by looked_after desc, surname collate "cy-x-icu", forenames collate "cy-x-icu", child_no limit $2 offset $3
    )
    select f.total, f.child_no as "childNo", f.public_id as "publicId", f.child_id as reference, concat_ws(' ', f.forenames, f.surname) as name,
      f.known_as as "knownAs", f.date_of_birth as "dateOfBirth", f.looked_after as "isLookedAfter", l.legal_status as "legalStatus",
      p.placement_type as "placementType", p.started_on as "placedOn", s.name as "socialWorker"
    from found f
    left join record.legal_statuses l on l.authority_id = f.authority_id and l.child_no = f.child_no and l.started_on <= $1 and (l.ended_on is null or l.ended_on > $1)
    left join record.placements p on p.authority_id = f.authority_id and p.child_no = f.child_no and p.started_on <= $1 and (p.ended_on is null or p.ended_on > $1)
    left join record.allocations a on a.authority_id = f.authority_id and a.child_no = f.child_no and a.role = 'social-worker'
      and a.started_on <= $1 and (a.ended_on is null or a.ended_on > $1)
    left join record.staff s on s.authority_id = a.authority_id and s.staff_no = a.staff_no
    order by f.looked_after desc, f.surname collate "cy-x-icu", f.forenames collate "cy-x-icu", f.child_no`,
    [day, PAGE_SIZE, (page - 1) * PAGE_SIZE, ...visible.values],
  );
}
