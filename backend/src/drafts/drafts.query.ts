import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../children/visible-children.js';
import type { Person } from '../http/person.js';
import type { DraftListedView, DraftView, TeamDraftsView } from './drafts-view.js';

export const PAGE_SIZE = 25;
/** Days after which a draft is called old, and after which the manager is shown it. */
const [OLD_DAYS, ESCALATED_DAYS] = [5, 10];

export async function draftAt(manager: EntityManager, place: string): Promise<DraftView | undefined> {
  const [draft] = await manager.query('select place, page, body, device, version, saved_at as "savedAt" from staff.drafts where place = $1', [place]);
  return draft && { ...draft, savedAt: draft.savedAt.toISOString() };
}

export async function ownDrafts(manager: EntityManager, person: Person, day: string, page: number): Promise<{ drafts: DraftListedView[]; total: number }> {
  const [{ total }] = await manager.query('select count(*)::integer as total from staff.drafts');
  const visible = visibleChildren(person, day, 3);
  const rows = await manager.query(
    `select d.place, d.kind, d.page, d.begun_at as "begunAt", d.saved_at as "savedAt", (now()::date - d.begun_at::date) as "ageDays",
      c.public_id as "publicId", concat_ws(' ', c.forenames, c.surname) as name
      from staff.drafts d left join record.children c on c.authority_id = d.authority_id and c.child_no = d.child_no and ${visible.where}
      order by d.begun_at, d.place limit $1 offset $2`,
    [PAGE_SIZE, (page - 1) * PAGE_SIZE, ...visible.values],
  );
  return { total, drafts: rows.map(draftListed) };
}

/** The people whose work a manager answers for: those of the manager's own team, on the day. */
export async function draftsOfTeam(manager: EntityManager, person: Person, day: string): Promise<TeamDraftsView[]> {
  const rows: { name: string; drafts: number; oldestDays: number }[] = await manager.query(
    `select t.name, t.drafts, (now()::date - t.oldest_at::date) as "oldestDays" from staff.drafts_of_team(array(
      select lower(s.email) from record.staff s join record.staff mine on mine.authority_id = s.authority_id and mine.team = s.team
      where lower(mine.email) = $1 and lower(s.email) <> $1 and (s.ended_on is null or s.ended_on > $2::date))) t`,
    [person.email, day],
  );
  return rows.map((row) => ({ ...row, age: ageOf(row.oldestDays) }));
}

function draftListed({ publicId, name, begunAt, savedAt, ...row }: Record<string, unknown> & { begunAt: Date; savedAt: Date; ageDays: number }): DraftListedView {
  const child = publicId ? { publicId, name } : null;
  return { ...row, child, begunAt: begunAt.toISOString(), savedAt: savedAt.toISOString(), age: ageOf(row.ageDays) } as DraftListedView;
}

function ageOf(days: number): TeamDraftsView['age'] {
  return days >= ESCALATED_DAYS ? 'escalated' : days >= OLD_DAYS ? 'old' : 'new';
}
