import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../children/visible-children.js';
import type { Typed } from '../domain/finding/what-was-typed.js';
import type { Person } from '../http/person.js';
import type { LivesThereView } from './find-view.js';
import { foundSql } from './found-sql.js';

const MOST = 10;

export interface FoundPlaceRow {
  name: string;
  kind: string;
  children: (LivesThereView & { childNo: number })[];
}

export interface FoundWorkerRow {
  staffNo: number;
  name: string;
  job: string;
  team: string | null;
  children: number;
}

const holds = (spell: string) => `${spell}.started_on <= $1::date and (${spell}.ended_on is null or ${spell}.ended_on > $1::date)`;

/** Foster households or settings found, with the children there on the day whom the person may see. */
export async function foundPlaces(manager: EntityManager, person: Person, day: string, of: 'carer' | 'setting', words: string[], typed: Typed): Promise<FoundPlaceRow[]> {
  const found = foundSql(of, words, typed, 3);
  if (!found) return [];
  const visible = visibleChildren(person, day, 3 + found.values.length);
  return manager.query(
    `with ${found.alike}, found as (select no, max(score) as score, min(sorted) as sorted from (${found.sql}) f group by no)
    select w.name, w.kind, coalesce((select jsonb_agg(jsonb_build_object('publicId', c.public_id, 'childNo', c.child_no, 'name', concat_ws(' ', c.forenames, c.surname)) order by c.forenames)
        from record.placements p join record.children c on c.authority_id = p.authority_id and c.child_no = p.child_no
        where p.authority_id = w.authority_id and p.${of}_no = f.no and ${holds('p')} and ${visible.where}
          and c.child_no <> all ((select access.protected_children())::integer[])), '[]') as children
    from found f join record.${of}s w on w.${of}_no = f.no order by f.score desc, f.sorted limit $2`,
    [day, MOST, ...found.values, ...visible.values],
  );
}

/** Those at work on the day. */
export async function foundWorkers(manager: EntityManager, day: string, words: string[], typed: Typed): Promise<FoundWorkerRow[]> {
  const found = foundSql('staff', words, typed, 3);
  if (!found) return [];
  return manager.query(
    `with ${found.alike}, found as (select no, max(score) as score, min(sorted) as sorted from (${found.sql}) f group by no)
    select s.staff_no as "staffNo", s.name, s.job, s.team, (select count(distinct a.child_no)::integer from record.allocations a
        where a.authority_id = s.authority_id and a.staff_no = s.staff_no and ${holds('a')}) as children
    from found f join record.staff s on s.staff_no = f.no where ${holds('s')} order by f.score desc, f.sorted limit $2`,
    [day, MOST, ...found.values],
  );
}

/**
 * Whether a record that is hidden from the person has exactly the reference typed, or the NHS number with the date of birth. A
 * name never tells.
 */
export async function restrictedMatches(manager: EntityManager, { codes, born }: Typed): Promise<boolean> {
  if (codes.length === 0) return false;
  // A date that is not one day tells nothing.
  const day = born && born.from === born.to ? born.from : null;
  const [{ matches }] = await manager.query('select find.hidden_matches($1::text[], $1::text[], $2) as matches', [codes, day]);
  return matches;
}
