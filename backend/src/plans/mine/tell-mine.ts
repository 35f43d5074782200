import type { EntityManager } from 'typeorm';
import { myPlan } from '../../domain/plans/my-plan.js';
import { householdCalled } from '../../domain/plans/told-to-child.js';
import { contentsOf } from '../contents.query.js';
import type { OfChild, VersionRow } from '../version-rows.query.js';
import { householdOf } from './household-of.query.js';

/** The child's own telling of a version: who they live with only where nothing about it is protected. */
export async function tellMine(manager: EntityManager, of: OfChild, row: VersionRow, { level, language, today }: { level: 'picture' | 'short' | 'full'; language: 'cy' | 'en'; today: string }): Promise<string> {
  const { outcomes } = await contentsOf(manager, of, row.versionNo, today);
  const people: { name: string; role: string }[] = await manager.query(
    `select s.name, a.role from record.allocations a join record.staff s on (s.authority_id, s.staff_no) = (a.authority_id, a.staff_no)
      where a.authority_id = $1 and a.child_no = $2 and a.started_on <= $3 and (a.ended_on is null or a.ended_on > $3) order by a.role desc`, [of.authorityId, of.childNo, today],
  );
  const home = await householdOf(manager, of, today);
  const does = { 'social-worker': 'social-worker', 'independent-reviewing-officer': 'iro', 'personal-adviser': 'adviser' } as const;
  return myPlan({
    language, level, name: await nameOf(manager, of), writtenOn: row.agreedOn ?? row.startedOn, livesWith: home && home.startedOn <= today ? householdCalled(home.name, language) : null, permanenceOption: row.permanenceOption, decideBy: row.decideBy,
    wordsOfChild: outcomes.map(({ words, wordsLanguage, translation }) => (translation && wordsLanguage !== null && wordsLanguage !== language ? translation : words)),
    actions: outcomes.flatMap(({ actions }) => actions).filter(({ doneOn }) => doneOn === null).map(({ what, owner, dueOn }) => ({ what, owner: owner?.split(' ')[0] ?? null, dueOn })),
    people: people.flatMap(({ name, role }) => (role in does ? [{ name, does: does[role as keyof typeof does] }] : [])),
  });
}

/** What they are called: the first of their names where nothing else is known. */
export async function nameOf(manager: EntityManager, { authorityId, childNo }: OfChild): Promise<string> {
  const [{ known, forenames }] = await manager.query('select known_as as known, forenames from record.children where authority_id = $1 and child_no = $2', [authorityId, childNo]);
  return known ?? String(forenames).split(' ')[0] ?? '';
}
