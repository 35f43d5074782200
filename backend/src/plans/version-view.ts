import type { EntityManager } from 'typeorm';
import { assessmentKinds } from '../domain/codes/assessment-kinds.js';
import { permanenceOptions } from '../domain/codes/permanence-options.js';
import { carriedOver, movedSince, type Moved, type PlanTexts } from '../domain/plans/mirror.js';
import { coded } from '../http/coded-view.js';
import { contentsOf, type PlanContents } from './contents.query.js';
import type { MirrorView, PlanVersionView, RestsOnView } from './plan-view.js';
import { type OfChild, rowBefore, type VersionRow } from './version-rows.query.js';

/** A version with everything it says, as it stands on a day. */
export async function versionView(manager: EntityManager, of: OfChild, row: VersionRow, today: string): Promise<PlanVersionView> {
  const contents = await contentsOf(manager, of, row.versionNo, today);
  const before = await rowBefore(manager, of, row);
  const textsBefore = before ? textsOf(before, await contentsOf(manager, of, before.versionNo, today)) : new Map<string, string>();
  const { planNo, permanenceOption, assessmentNo, ...plain } = row;
  return {
    ...plain,
    number: planNo === null ? null : await numberOf(manager, of, planNo),
    permanenceOption: coded(permanenceOptions, permanenceOption),
    restsOn: assessmentNo === null ? null : await restsOn(manager, of, assessmentNo),
    ...contents,
    mirror: mirrorOf(row, contents, textsBefore),
  };
}

/** Everything written in a version, by what it is about; outcomes by their line, so that one carried on meets itself. */
export function textsOf(row: VersionRow, { outcomes, parts }: PlanContents): PlanTexts {
  const texts: [string, string | null][] = [['long-term', row.longTermPlan], ['concurrent', row.concurrentPlan]];
  for (const { line, words, why, actions } of outcomes) texts.push([`${line}.words`, words], [`${line}.why`, why], [`${line}.actions`, actions.map(({ what }) => what).join('\n')]);
  for (const { part, howMet } of parts) texts.push([`part.${part.code}`, howMet]);
  return new Map(texts.map(([of, text]) => [of, text ?? '']));
}

function mirrorOf(row: VersionRow, contents: PlanContents, before: PlanTexts): MirrorView {
  const actions = contents.outcomes.flatMap((outcome) => outcome.actions);
  return {
    ...carriedOver(textsOf(row, contents), before),
    actionsWithoutDate: actions.filter(({ state }) => state === 'no-date').length,
    actionsLate: actions.filter(({ state }) => state === 'late').length,
    partsMissing: contents.parts.filter(({ state }) => state === 'missing').map(({ part }) => part.title),
  };
}

/** Which version of the child's plan it is, counting every plan recorded. */
async function numberOf(manager: EntityManager, { authorityId, childNo }: OfChild, planNo: number): Promise<number> {
  const [{ n }] = await manager.query(
    `select count(*)::integer as n from record.care_and_support_plans p join record.care_and_support_plans mine on (mine.authority_id, mine.child_no) = (p.authority_id, p.child_no)
      where p.authority_id = $1 and p.child_no = $2 and mine.plan_no = $3 and (p.prepared_on, p.day_order, p.plan_no) <= (mine.prepared_on, mine.day_order, mine.plan_no)`,
    [authorityId, childNo, planNo],
  );
  return n;
}

async function restsOn(manager: EntityManager, { authorityId, childNo }: OfChild, assessmentNo: number): Promise<RestsOnView> {
  const [assessment] = await manager.query(
    'select kind, started_on as "startedOn", completed_on as "completedOn" from record.assessments where authority_id = $1 and child_no = $2 and assessment_no = $3',
    [authorityId, childNo, assessmentNo],
  );
  const changes: Moved[] = await manager.query(
    `select 'placement' as what, started_on as "on" from record.placements where authority_id = $1 and child_no = $2
     union all select 'legal-status', started_on from record.legal_statuses where authority_id = $1 and child_no = $2
     union all select 'school', school_started_on from record.personal_education_plans where authority_id = $1 and child_no = $2 and school_started_on is not null`,
    [authorityId, childNo],
  );
  const { kind, startedOn, completedOn } = assessment;
  return { assessmentNo, kind: coded(assessmentKinds, kind), startedOn, completedOn, since: movedSince(completedOn ?? startedOn, changes) };
}
