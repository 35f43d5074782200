import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { contentsOf } from './contents.query.js';
import { currentRow, type OfChild } from './version-rows.query.js';
import { insert } from './write-contents.service.js';
import type { WrittenView } from './written-view.js';

/**
 * A new version begins as the one in force stands now: outcomes where they have got to, what is still to be done, the parts as
 * written. Who helped is asked again. With none in force it begins empty, on the latest assessment.
 */
export async function beginVersion(manager: EntityManager, of: OfChild, key: string, today: string): Promise<WrittenView> {
  const current = await currentRow(manager, of);
  const [recorded] = await manager.query(
    'select permanence_option as option from record.care_and_support_plans where authority_id = $1 and child_no = $2 order by prepared_on desc, day_order desc limit 1', [of.authorityId, of.childNo],
  );
  const [assessment] = await manager.query(
    'select assessment_no as no from record.assessments where authority_id = $1 and child_no = $2 order by coalesce(completed_on, started_on) desc, assessment_no desc limit 1', [of.authorityId, of.childNo],
  );
  const made = await insert(manager, of, 'plan_version', {
    plan_version_id: key, state: 'draft', started_on: today, long_term_plan: current?.longTermPlan ?? null, concurrent_plan: current?.concurrentPlan ?? null, decide_by: current?.decideBy ?? null,
    permanence_option: current?.permanenceOption ?? recorded?.option ?? null, assessment_no: assessment?.no ?? current?.assessmentNo ?? null,
  });
  if (current) await carryOn(manager, of, current.versionNo, made.no, today);
  return made;
}

async function carryOn(manager: EntityManager, of: OfChild, from: number, to: number, today: string): Promise<void> {
  const { outcomes, parts } = await contentsOf(manager, of, from, today);
  const going = outcomes.filter(({ updates }) => updates[0]?.onward !== 'reached');
  for (const [at, outcome] of going.entries()) {
    const { line, words, wordsLanguage, translation, why, startScore, nowScore, goalScore, reviewOn, actions } = outcome;
    const carried = await insert(manager, of, 'plan_outcome', {
      plan_outcome_id: randomUUID(), line, plan_version_no: to, place: at + 1, words, words_language: wordsLanguage, translation, why, start_score: startScore, now_score: nowScore, goal_score: goalScore, review_on: reviewOn,
    });
    for (const { what, owner, dueOn } of actions.filter(({ doneOn }) => doneOn === null)) {
      await insert(manager, of, 'plan_action', { plan_action_id: randomUUID(), plan_outcome_no: carried.no, what, owner, due_on: dueOn });
    }
  }
  for (const { part, howMet, writtenOn } of parts.filter((one) => one.howMet !== null)) {
    await manager.query(
      'insert into record.plan_parts (authority_id, child_no, plan_version_no, part, how_met, written_on) values ($1, $2, $3, $4, $5, $6)',
      [of.authorityId, of.childNo, to, part.code, howMet, writtenOn],
    );
  }
}
