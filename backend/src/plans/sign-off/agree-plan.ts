import type { EntityManager } from 'typeorm';
import { recordChanged } from '../../clocks/record-changed.js';
import type { Person } from '../../http/person.js';
import { contentsOf } from '../contents.query.js';
import { ownStaffNo } from '../own-staff-no.query.js';
import { noSuchPlan, notWaiting, ownWork } from '../plan-problems.js';
import { type OfChild, versionRow } from '../version-rows.query.js';

/**
 * Agrees a version that was sent: it becomes a plan of the record on this day, with what duties and figures ask of a plan counted
 * from its words, and is changed no more.
 *
 * @throws Conflict where it waits no more; Refused where it is one's own
 */
export async function agreePlan(manager: EntityManager, person: Person, of: OfChild, versionNo: number, today: string): Promise<void> {
  await manager.query('select 1 from record.plan_versions where authority_id = $1 and child_no = $2 and plan_version_no = $3 for update', [of.authorityId, of.childNo, versionNo]);
  const row = await versionRow(manager, of, versionNo);
  if (!row) throw noSuchPlan();
  if (row.state !== 'sent') throw notWaiting();
  const agreedBy = await ownStaffNo(manager, person);
  const [{ sentBy, id }] = await manager.query('select sent_by as "sentBy", plan_version_id as id from record.plan_versions where authority_id = $1 and child_no = $2 and plan_version_no = $3', [of.authorityId, of.childNo, versionNo]);
  if (sentBy !== null && sentBy === agreedBy) throw ownWork();
  const { outcomes, parts, helpers } = await contentsOf(manager, of, versionNo, today);
  const isWritten = (part: string) => parts.some((one) => one.part.code === part && one.state !== 'missing');
  const isTimed = outcomes.filter(({ actions }) => actions.length > 0 && actions.every(({ owner, dueOn }) => owner && dueOn));
  const [{ planNo }] = await manager.query(
    `insert into record.care_and_support_plans (authority_id, child_no, plan_id, prepared_on, assessment_no, has_health_plan, has_personal_education_plan, permanence_option,
      agreed_with_child, outcomes, outcomes_with_timescale, day_order)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, (select count(*) from record.care_and_support_plans where authority_id = $1 and child_no = $2 and prepared_on = $4))
      returning plan_no as "planNo"`,
    [of.authorityId, of.childNo, id, today, row.assessmentNo, isWritten('health'), isWritten('education'), row.permanenceOption,
      helpers.some(({ party }) => party?.code === 'child') || null, outcomes.length, isTimed.length],
  );
  for (const party of ['child', 'parent', 'carer']) {
    const who = helpers.find((helper) => helper.party?.code === party && helper.agreed);
    if (!who) continue;
    await manager.query(
      `insert into record.case_events (authority_id, child_no, event_id, kind, happened_on, party, plan_no) values ($1, $2, $3, 'plan-agreed', $4, $5, $6)
        on conflict on constraint case_events_event_id_once do nothing`, [of.authorityId, of.childNo, `${id}-${party}`, who.signedOn ?? today, party, planNo],
    );
  }
  await manager.query(
    `update record.plan_versions set state = 'agreed', agreed_on = $4, agreed_by = $5, plan_no = $6 where authority_id = $1 and child_no = $2 and plan_version_no = $3`,
    [of.authorityId, of.childNo, versionNo, today, agreedBy, planNo],
  );
  await recordChanged(manager, person, of.childNo);
}
