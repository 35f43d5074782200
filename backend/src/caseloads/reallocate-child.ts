import type { EntityManager } from 'typeorm';
import type { Person } from '../http/person.js';

export interface Reallocation {
  key: string;
  role: string;
  toStaffNo: number;
  on: string;
  reason: string;
}

export type Outcome = 'done' | 'done-before' | 'already-theirs' | 'began-later' | 'not-theirs';

/**
 * Ends whoever has the role on the day and begins with the next on the same day, with what the one tells the other. One who began
 * on that very day is replaced; one who begins later is left alone. The same request again finds its handover and does nothing.
 */
export async function reallocateChild(manager: EntityManager, { authorityId }: Person, childNo: number, { key, role, toStaffNo, on, reason }: Reallocation, handover: string | null): Promise<Outcome> {
  const handoverId = `${key}.${childNo}`;
  const [sent] = await manager.query('select from record.handovers where handover_id = $1', [handoverId]);
  if (sent) return 'done-before';
  const open: { staff_no: number; started_on: string }[] = await manager.query(
    'select staff_no, started_on::text from record.allocations where child_no = $1 and role = $2 and (ended_on is null or ended_on > $3::date) order by started_on for update',
    [childNo, role, on],
  );
  if (open.some(({ started_on }) => started_on > on)) return 'began-later';
  const [before] = open;
  if (before?.staff_no === toStaffNo) return 'already-theirs';
  const spell = [authorityId, childNo, role, before?.started_on ?? null];
  if (before?.started_on === on) await manager.query('delete from record.allocations where authority_id = $1 and child_no = $2 and role = $3 and started_on = $4::date', spell);
  else if (before) await manager.query('update record.allocations set ended_on = $5::date where authority_id = $1 and child_no = $2 and role = $3 and started_on = $4::date', [...spell, on]);
  await manager.query('insert into record.allocations (authority_id, child_no, staff_no, role, started_on) values ($1, $2, $3, $4, $5)', [authorityId, childNo, toStaffNo, role, on]);
  await manager.query(
    `insert into record.handovers (authority_id, child_no, handover_id, role, from_staff_no, to_staff_no, handed_over_on, reason, handover) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [authorityId, childNo, handoverId, role, before?.staff_no ?? null, toStaffNo, on, reason, handover],
  );
  return 'done';
}
