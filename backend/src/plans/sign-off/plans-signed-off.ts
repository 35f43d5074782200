import type { EntityManager } from 'typeorm';
import type { Bilingual } from '../../domain/indicators/figure.js';
import { longDate } from '../../inspection/words/long-date.js';
import { agreePlan } from './agree-plan.js';
import { notWaiting } from '../plan-problems.js';
import type { PlanVersionView } from '../plan-view.js';
import { versionRow } from '../version-rows.query.js';
import { versionView } from '../version-view.js';
import type { SignOffKind, SignOffLine, Waiting } from './sign-off-kind.js';

/** Care and support plans. */
export const plansSignedOff: SignOffKind = {
  kind: 'care-and-support-plan',
  title: { en: 'Care and support plan', cy: 'Cynllun gofal a chymorth' },
  waiting: async (manager, where, values, { authorityId, today, sentBy }) => {
    const rows: { childNo: number; versionNo: number }[] = await manager.query(
      `select v.child_no as "childNo", v.plan_version_no as "versionNo" from record.plan_versions v
        join record.children c on (c.authority_id, c.child_no) = (v.authority_id, v.child_no)
        where v.state = 'sent' and v.authority_id = $${values.length + 1} and ($${values.length + 2}::integer is null or v.sent_by = $${values.length + 2}) and ${where} order by v.sent_on, v.plan_version_no`,
      [...values, authorityId, sentBy],
    );
    const waiting: Waiting[] = [];
    for (const { childNo, versionNo } of rows) waiting.push(await told(manager, { authorityId, childNo }, versionNo, today));
    return waiting;
  },
  agree: (manager, person, childNo, key, today) => agreePlan(manager, person, { authorityId: person.authorityId, childNo }, Number(key), today),
  sendBack: async (manager, person, childNo, key, words, today) => {
    const [rows] = await manager.query(
      `update record.plan_versions set state = 'draft', sent_back_on = $4, sent_back_words = $5 where authority_id = $1 and child_no = $2 and plan_version_no = $3 and state = 'sent' returning 1`,
      [person.authorityId, childNo, Number(key), today, words],
    );
    if (rows.length === 0) throw notWaiting();
  },
};

async function told(manager: EntityManager, of: { authorityId: number; childNo: number }, versionNo: number, today: string): Promise<Waiting> {
  const view = await versionView(manager, of, (await versionRow(manager, of, versionNo))!, today);
  const { longTermPlan, concurrentPlan, whyRevised, outcomes, sentOn, sentBy } = view;
  const lines: (SignOffLine | null)[] = [
    whyRevised ? { label: { en: 'Why a new version', cy: 'Pam fersiwn newydd' }, text: whyRevised } : null,
    { label: { en: 'Long-term plan', cy: 'Cynllun hirdymor' }, text: longTermPlan ?? '' },
    concurrentPlan ? { label: { en: 'If that fails', cy: 'Os na fydd hynny’n gweithio' }, text: concurrentPlan } : null,
    ...outcomes.map(({ words, startScore, nowScore, goalScore, actions }, at) => ({
      label: { en: `Outcome ${at + 1}`, cy: `Canlyniad ${at + 1}` },
      text: [`${words} (${[startScore, nowScore, goalScore].map((score) => score ?? '?').join(' → ')})`, ...actions.map(({ what, owner }) => `• ${what}${owner ? ` – ${owner}` : ''}`)].join('\n'),
    })),
  ];
  return { key: String(versionNo), childNo: of.childNo, sentOn: sentOn ?? today, sentBy, lines: lines.filter((line) => line !== null), minds: mindsOf(view), path: `plan/versions/${versionNo}` };
}

function mindsOf({ mirror, restsOn, outcomes, helpers }: PlanVersionView): Bilingual[] {
  const moved = restsOn?.since[0];
  const { carriedOver, texts, actionsWithoutDate, partsMissing } = mirror;
  const bare = outcomes.filter(({ actions }) => actions.length === 0).length;
  return [
    ...(restsOn ? [] : [{ en: 'It rests on no assessment', cy: 'Nid yw’n dibynnu ar unrhyw asesiad' }]),
    ...(moved ? [{ en: `Life has moved on since the assessment: ${longDate(moved.on, 'en')}`, cy: `Mae bywyd wedi newid ers yr asesiad: ${longDate(moved.on, 'cy')}` }] : []),
    ...(bare > 0 ? [{ en: `Outcomes without an action: ${bare}`, cy: `Canlyniadau heb gam gweithredu: ${bare}` }] : []),
    ...(actionsWithoutDate > 0 ? [{ en: `Actions without a date: ${actionsWithoutDate}`, cy: `Camau gweithredu heb ddyddiad: ${actionsWithoutDate}` }] : []),
    ...(partsMissing.length > 0 ? [{ en: `Not written: ${partsMissing.map(({ en }) => en).join(', ')}`, cy: `Heb eu hysgrifennu: ${partsMissing.map(({ cy }) => cy).join(', ')}` }] : []),
    ...(helpers.some(({ party }) => party?.code === 'child') ? [] : [{ en: 'It does not say that the child helped write it', cy: 'Nid yw’n dweud bod y plentyn wedi helpu i’w ysgrifennu' }]),
    ...(texts > 0 && carriedOver > 0 ? [{ en: `Word for word as before: ${carriedOver} of ${texts} texts`, cy: `Air am air fel o’r blaen: ${carriedOver} o ${texts} testun` }] : []),
  ];
}
