import type { EntityManager } from 'typeorm';
import type { OfChild } from './version-rows.query.js';

/** Takes back a copy and what the duties were told of it. The day the child had one is again what it was, or that of another copy. */
export async function takeBackCopy(manager: EntityManager, { authorityId, childNo }: OfChild, copyNo: number): Promise<void> {
  const named = [authorityId, childNo, copyNo];
  const [{ key, party, on, seq, planNo }] = await manager.query(
    `select c.plan_copy_id as key, c.party, c.given_on::text as "on", c.recorded_seq as seq, v.plan_no as "planNo"
      from record.plan_copies c join record.plan_versions v using (authority_id, child_no, plan_version_no) where c.authority_id = $1 and c.child_no = $2 and c.plan_copy_no = $3`, named,
  );
  await manager.query('delete from record.plan_copies where authority_id = $1 and child_no = $2 and plan_copy_no = $3', named);
  await manager.query('delete from record.case_events where authority_id = $1 and child_no = $2 and event_id = $3', [authorityId, childNo, `copy-${key}`]);
  if (party !== 'child' || on === null) return;
  // A day that stood before the copy was recorded was not the copy’s to give, and stays.
  await manager.query(
    `update record.care_and_support_plans p set child_has_copy_on = (
        select min(c.given_on) from record.plan_copies c join record.plan_versions v using (authority_id, child_no, plan_version_no)
          where c.authority_id = $1 and c.child_no = $2 and v.plan_no = $3 and c.party = 'child')
      where p.authority_id = $1 and p.child_no = $2 and p.plan_no = $3 and p.child_has_copy_on = $4 and p.recorded_seq >= $5
        and not exists (select 1 from history.care_and_support_plans h where h.authority_id = $1 and h.child_no = $2 and h.plan_no = $3 and h.recorded_seq < $5 and h.child_has_copy_on = $4)`,
    [authorityId, childNo, planNo, on, seq],
  );
}
