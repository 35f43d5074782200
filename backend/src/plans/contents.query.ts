import type { EntityManager } from 'typeorm';
import { parties } from '../domain/codes/parties.js';
import { actionState } from '../domain/plans/mirror.js';
import { partState, planParts } from '../domain/plans/plan-parts.js';
import { coded } from '../http/coded-view.js';
import type { OutcomeUpdateView, PlanActionView, PlanCopyView, PlanHelperView, PlanOutcomeView, PlanHeadView } from './plan-view.js';
import type { OfChild } from './version-rows.query.js';

export interface OutcomeRow extends Omit<PlanOutcomeView, 'actions' | 'updates' | 'scoreBefore'> {
  place: number;
}

/** What one version says, with how its outcomes have been getting on since. */
export interface PlanContents {
  outcomes: PlanOutcomeView[];
  parts: PlanHeadView[];
  helpers: PlanHelperView[];
  copies: PlanCopyView[];
}

export async function contentsOf(manager: EntityManager, of: OfChild, versionNo: number, today: string): Promise<PlanContents> {
  const values = [of.authorityId, of.childNo, versionNo];
  const outcomes: OutcomeRow[] = await manager.query(
    `select plan_outcome_no as "outcomeNo", line, place, words, words_language as "wordsLanguage", translation, why, start_score as "startScore", now_score as "nowScore", goal_score as "goalScore",
      review_on as "reviewOn", version from record.plan_outcomes where authority_id = $1 and child_no = $2 and plan_version_no = $3 order by place, plan_outcome_no`,
    values,
  );
  const actions: (PlanActionView & { outcomeNo: number })[] = await manager.query(
    `select a.plan_outcome_no as "outcomeNo", a.plan_action_no as "actionNo", a.what, a.owner, a.due_on as "dueOn", a.done_on as "doneOn", a.version
      from record.plan_actions a join record.plan_outcomes o on (o.authority_id, o.child_no, o.plan_outcome_no) = (a.authority_id, a.child_no, a.plan_outcome_no)
      where o.authority_id = $1 and o.child_no = $2 and o.plan_version_no = $3 order by a.due_on nulls last, a.plan_action_no`,
    values,
  );
  const updates: (OutcomeUpdateView & { outcomeNo: number })[] = await manager.query(
    `select u.plan_outcome_no as "outcomeNo", u.updated_on as "updatedOn", u.score, u.onward, u.words
      from record.outcome_updates u join record.plan_outcomes o on (o.authority_id, o.child_no, o.plan_outcome_no) = (u.authority_id, u.child_no, u.plan_outcome_no)
      where o.authority_id = $1 and o.child_no = $2 and o.plan_version_no = $3 order by u.updated_on, u.outcome_update_no`,
    values,
  );
  return {
    outcomes: outcomes.map(({ place: _place, ...outcome }) => ({
      ...outcome,
      ...scores(outcome, updates.filter(({ outcomeNo }) => outcomeNo === outcome.outcomeNo)),
      actions: actions.filter(({ outcomeNo }) => outcomeNo === outcome.outcomeNo).map(({ outcomeNo: _outcomeNo, ...action }) => ({ ...action, state: actionState(action, today) })),
    })),
    parts: await partsOf(manager, values),
    helpers: await helpersOf(manager, values),
    copies: await copiesOf(manager, values),
  };
}

/** What was told last counts as now; what was told before it says whether it is better. */
function scores(outcome: Omit<OutcomeRow, 'place'>, updates: readonly (OutcomeUpdateView & { outcomeNo: number })[]): Pick<PlanOutcomeView, 'nowScore' | 'scoreBefore' | 'updates'> {
  const told = [outcome.nowScore, ...updates.map(({ score }) => score)];
  return {
    nowScore: told.at(-1) ?? null,
    scoreBefore: told.length > 1 ? (told.at(-2) ?? null) : outcome.startScore !== outcome.nowScore ? outcome.startScore : null,
    updates: updates.map(({ outcomeNo: _outcomeNo, ...update }) => update).reverse(),
  };
}

/** Every head of Schedule 2, those nobody has written about too. */
async function partsOf(manager: EntityManager, values: unknown[]): Promise<PlanHeadView[]> {
  const rows: { part: string; howMet: string | null; writtenOn: string | null; version: number }[] = await manager.query(
    'select part, how_met as "howMet", written_on as "writtenOn", version from record.plan_parts where authority_id = $1 and child_no = $2 and plan_version_no = $3', values,
  );
  return planParts.map(({ code }) => {
    const row = rows.find(({ part }) => part === code);
    return { part: coded(planParts, code)!, howMet: row?.howMet ?? null, writtenOn: row?.writtenOn ?? null, state: partState(row?.howMet ?? null), version: row?.version ?? 0 };
  });
}

async function helpersOf(manager: EntityManager, values: unknown[]): Promise<PlanHelperView[]> {
  const rows: (Omit<PlanHelperView, 'party'> & { party: string })[] = await manager.query(
    `select plan_helper_no as "helperNo", name, party, views, agreed, signed_on as "signedOn", not_agreed_reason as "notAgreedReason", version
      from record.plan_helpers where authority_id = $1 and child_no = $2 and plan_version_no = $3 order by plan_helper_no`, values,
  );
  return rows.map((row) => ({ ...row, party: coded(parties, row.party) }));
}

async function copiesOf(manager: EntityManager, values: unknown[]): Promise<PlanCopyView[]> {
  const rows: (Omit<PlanCopyView, 'party'> & { party: string })[] = await manager.query(
    `select party, name, given_on as "givenOn", method, language, withheld_reason as "withheldReason"
      from record.plan_copies where authority_id = $1 and child_no = $2 and plan_version_no = $3 order by given_on nulls last, plan_copy_no`, values,
  );
  return rows.map((row) => ({ ...row, party: coded(parties, row.party) }));
}
