import type { EntityManager } from 'typeorm';
import type { OfChild } from './version-rows.query.js';

/** A copy of an agreed plan given to somebody, as the duties know it: the first day the child had one, and an event for everybody. */
export async function copyGiven(manager: EntityManager, { authorityId, childNo }: OfChild, { planNo, party, on, key }: { planNo: number; party: string; on: string; key: string }): Promise<void> {
  if (party === 'child') {
    await manager.query(
      `update record.care_and_support_plans set child_has_copy_on = $4 where authority_id = $1 and child_no = $2 and plan_no = $3
        and (child_has_copy_on is null or child_has_copy_on > $4)`, [authorityId, childNo, planNo, on],
    );
  }
  await manager.query(
    `insert into record.case_events (authority_id, child_no, event_id, kind, happened_on, party, plan_no) values ($1, $2, $3, 'plan-copy-given', $4, $5, $6)
      on conflict on constraint case_events_event_id_once do nothing`, [authorityId, childNo, `copy-${key}`, on, party, planNo],
  );
}
