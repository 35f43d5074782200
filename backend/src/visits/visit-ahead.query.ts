import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../children/visible-children.js';
import { clockAsShown } from '../clocks/clock-as-shown.js';
import { lawOfAuthority } from '../clocks/law/law-of-authority.query.js';
import type { ClockView } from '../clocks/clock-view.js';
import { dayFromIso } from '../domain/calendar/day.js';
import type { Person } from '../http/person.js';
import { visitDuties } from '../domain/duties/visit-duties.js';
import type { SiblingView } from './visits-view.js';

/** The next visit owed to a child: of those open, the one due first. */
export async function nextVisitDue(manager: EntityManager, authorityId: number, childNo: number, day: string): Promise<ClockView | null> {
  const [open] = await manager.query(
    `select to_jsonb(o) as stored from clocks.duty_occurrences o
      where o.authority_id = $1 and o.child_no = $2 and o.duty = any($3) and o.open_until > $4::date and o.due_on is not null order by o.due_on limit 1`,
    [authorityId, childNo, visitDuties, day],
  );
  return open ? (clockAsShown(open.stored, dayFromIso(day), await lawOfAuthority(manager, authorityId)) ?? null) : null;
}

/** Whom the child lives with on a day, by name. */
export async function livesWith(manager: EntityManager, childNo: number, day: string): Promise<string | null> {
  const [home] = await manager.query(
    `select coalesce(c.name, s.name) as name from record.placements p
      left join record.carers c on c.authority_id = p.authority_id and c.carer_no = p.carer_no
      left join record.settings s on s.authority_id = p.authority_id and s.setting_no = p.setting_no
      where p.child_no = $1 and p.started_on <= $2::date and (p.ended_on is null or p.ended_on > $2::date) order by p.started_on desc limit 1`,
    [childNo, day],
  );
  return home?.name ?? null;
}

/**
 * Children of the person's own who may have been part of the visit: those who live in the same household, and those recorded
 * as brother or sister by the same name and date of birth. Who else is in a household is not told of a child whose address is
 * protected from the person.
 */
export async function siblingsOf(manager: EntityManager, person: Person, childNo: number, day: string): Promise<(SiblingView & { childNo: number })[]> {
  const visible = visibleChildren(person, day, 3);
  return manager.query(
    `select c.child_no as "childNo", c.public_id as "publicId", coalesce(c.known_as, split_part(c.forenames, ' ', 1)) as name from record.children c
      where c.child_no <> $1 and ${visible.where} and (
        c.child_no <> all ((select access.protected_children())::integer[]) and exists (select from record.placements mine join record.placements theirs on theirs.authority_id = mine.authority_id and theirs.carer_no = mine.carer_no and theirs.child_no = c.child_no
          where mine.child_no = $1 and mine.carer_no is not null and mine.started_on <= $2::date and (mine.ended_on is null or mine.ended_on > $2::date)
            and theirs.started_on <= $2::date and (theirs.ended_on is null or theirs.ended_on > $2::date))
        or exists (select from record.relationships r join record.people p on p.authority_id = r.authority_id and p.person_no = r.person_no
          where r.child_no = $1 and r.kind = 'sibling' and not r.restricted and p.date_of_birth = c.date_of_birth and lower(p.name) = lower(concat_ws(' ', c.forenames, c.surname))))
      order by c.forenames, c.child_no limit 11`,
    [childNo, day, ...visible.values],
  );
}

export async function promisedBefore(manager: EntityManager, childNo: number): Promise<string | null> {
  const [last] = await manager.query('select promised from record.visits where child_no = $1 and promised is not null order by visited_on desc, visit_no desc limit 1', [childNo]);
  return last?.promised ?? null;
}
