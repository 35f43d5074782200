import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../children/visible-children.js';
import type { Person } from '../http/person.js';
import type { YoungPersonView } from './young-people-view.js';

export const PAGE_SIZE = 25;

/**
 * The young people a personal adviser has, and when each was last in touch: told of by a note, a contact or an event, or seen at a visit. Whoever
 * nothing is known of comes first, then whoever was in touch longest ago.
 */
export async function youngPeopleOf(manager: EntityManager, person: Person, day: string, page: number): Promise<{ people: YoungPersonView[]; total: number; children: number[] }> {
  const visible = visibleChildren(person, day, 5);
  const rows: (YoungPersonView & { total: number; childNo: number })[] = await manager.query(
    `select c.child_no as "childNo", c.public_id as "publicId", concat_ws(' ', c.forenames, c.surname) as name, c.child_id as reference, last.made::text as "lastOn",
        case when last.tried > coalesce(last.made, '-infinity') then last.tried::text end as "triedOn", count(*) over ()::integer as total
      from record.children c cross join lateral (
        select greatest((select max(e.happened_on) from record.case_events e where (e.authority_id, e.child_no, e.kind) = (c.authority_id, c.child_no, 'contact-made') and e.happened_on <= $1::date),
          (select max(v.visited_on) from record.visits v where (v.authority_id, v.child_no) = (c.authority_id, c.child_no) and v.seen and v.visited_on <= $1::date)) as made,
          (select max(e.happened_on) from record.case_events e where (e.authority_id, e.child_no, e.kind) = (c.authority_id, c.child_no, 'contact-tried') and e.happened_on <= $1::date) as tried) last
      where exists (select from record.allocations a join record.staff s on s.authority_id = a.authority_id and s.staff_no = a.staff_no
          where (a.authority_id, a.child_no, a.role) = (c.authority_id, c.child_no, 'personal-adviser') and s.email collate record.any_case = $2
            and a.started_on <= $1::date and (a.ended_on is null or a.ended_on > $1::date))
        and ${visible.where}
      order by last.made nulls first, c.surname collate "cy-x-icu", c.child_no limit $3 offset $4`,
    [day, person.email, PAGE_SIZE, (page - 1) * PAGE_SIZE, ...visible.values],
  );
  return { people: rows.map(({ total: _total, childNo: _childNo, ...row }) => row), total: rows[0]?.total ?? 0, children: rows.map(({ childNo }) => childNo) };
}
