import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../children/visible-children.js';
import type { Person } from '../http/person.js';
import { PAGE_SIZE } from './visits.query.js';
import type { WriteUpOwedView } from './visits-view.js';

/** Visits whose story is still to be written, to children the person may see, the first due first: their own, or those of one worker of their team. */
export async function writeUpsOwed(manager: EntityManager, person: Person, day: string, page: number, staffNo: number | null = null): Promise<{ visits: WriteUpOwedView[]; total: number; children: number[] }> {
  const visible = visibleChildren(person, day, 6);
  const rows: (WriteUpOwedView & { total: number; childNo: number })[] = await manager.query(
    `select c.child_no as "childNo", c.public_id as "publicId", concat_ws(' ', c.forenames, c.surname) as name, v.visit_no as "visitNo", v.visited_on as "visitedOn",
        v.write_up_due_on as "dueOn", v.write_up_due_on < $1::date as "isLate", count(*) over ()::integer as total
      from record.visits v join record.staff s on s.authority_id = v.authority_id and s.staff_no = v.staff_no and case when $5::integer is null then s.email collate record.any_case = $2 else s.staff_no = $5 and s.team in (select mine.team from record.staff mine
          where mine.email collate record.any_case = $2 and mine.started_on <= $1::date and (mine.ended_on is null or mine.ended_on > $1::date)) end
        join record.children c on c.authority_id = v.authority_id and c.child_no = v.child_no and ${visible.where}
      where v.written_up_on is null and v.write_up_due_on is not null
      order by v.write_up_due_on, v.visit_no limit $3 offset $4`,
    [day, person.email, PAGE_SIZE, (page - 1) * PAGE_SIZE, staffNo, ...visible.values],
  );
  return { visits: rows.map(({ total: _total, childNo: _childNo, ...row }) => row), total: rows[0]?.total ?? 0, children: rows.map(({ childNo }) => childNo) };
}
