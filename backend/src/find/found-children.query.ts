import type { EntityManager } from 'typeorm';
import { ofTheirOwn, visibleChildren } from '../children/visible-children.js';
import type { Typed } from '../domain/finding/what-was-typed.js';
import type { Person } from '../http/person.js';
import type { Near } from './find-view.js';
import { born, called, coded, foundSql } from './found-sql.js';

export const PAGE_SIZE = 25;
/** Beyond so many alike, what was typed says too little: the page asks for more instead. */
export const MOST_FOUND = 500;

/** A child found, as the store gives it. */
export interface FoundChildRow {
  /** Of those shown, up to `MOST_FOUND`. */
  total: number;
  childNo: number;
  publicId: string;
  reference: string;
  name: string;
  knownAs: string | null;
  dateOfBirth: string;
  diedOn: string | null;
  placementType: string | null;
  placedOn: string | null;
  isLookedAfter: boolean;
  socialWorker: string | null;
  near: Near;
  score: number;
  /** By what else than their name: sources of `find.names`. */
  sources: string[];
}

const holds = (spell: string) => `${spell}.started_on <= $1::date and (${spell}.ended_on is null or ${spell}.ended_on > $1::date)`;

/** A page of the children found whom the person may see: those of their caseload first, then of their team, then the most alike. */
export async function foundChildren(manager: EntityManager, person: Pick<Person, 'roles' | 'email'>, day: string, words: string[], typed: Typed, page: number): Promise<FoundChildRow[]> {
  const found = foundSql('child', words, typed, 8);
  if (!found) return [];
  const visible = visibleChildren(person, day, 8 + found.values.length);
  const seen = visible.where === ofTheirOwn ? '' : `join (select c.child_no from record.children c where ${visible.where}) seen on seen.child_no = f.no`;
  return manager.query(
    `with ${found.alike}, found as (${found.sql}), held as materialized (
      select a.child_no, min(case when lower(s.email) = $2 then 0 else 1 end) as near
      from record.staff s join record.allocations a on a.authority_id = s.authority_id and a.staff_no = s.staff_no
      where ${holds('a')} and (lower(s.email) = $2 or s.team in (select mine.team from record.staff mine where lower(mine.email) = $2 and ${holds('mine')}))
      group by a.child_no
    ), ranked as (
      select no, max(score) as score, min(sorted) as sorted, min(near) as near from (
        select f.no, f.score, f.sorted, case when f.no in (select child_no from held where near = 0) then 0 when f.no in (select child_no from held) then 1 else 2 end as near
        from found f ${seen} order by near, f.score desc, f.sorted, f.no limit $3 * 4
      ) often group by no order by min(near), max(score) desc, min(sorted), no limit $3
    ), page as (
      select r.*, c.authority_id, c.public_id, c.child_id, c.forenames, c.surname, c.known_as, c.date_of_birth, c.died_on, count(*) over ()::integer as total
      from ranked r join record.children c on c.authority_id = (select record.current_authority()) and c.child_no = r.no and ${ofTheirOwn}
      order by r.near, r.score desc, r.sorted, r.no limit $4 offset $5
    )
    select c.total, c.no as "childNo", c.public_id as "publicId", c.child_id as reference, concat_ws(' ', c.forenames, c.surname) as name, c.known_as as "knownAs",
      c.date_of_birth as "dateOfBirth", c.died_on as "diedOn", p.placement_type as "placementType", p.started_on as "placedOn", s.name as "socialWorker", c.score,
      case c.near when 0 then 'mine' when 1 then 'team' else 'other' end as near,
      exists (select from record.periods_of_care o where o.authority_id = c.authority_id and o.child_no = c.no and ${holds('o')}) as "isLookedAfter",
      array(select distinct b.source from (select m.*, bool_or(m.source = 'name') over (partition by m.at) as named from (select n.source, t.at, t.likeness, max(t.likeness) over (partition by t.at) as best
          from find.names n join alike t on t.word = n.word where n.kind = 'child' and n.no = c.no and n.source in ${called}) m where m.likeness = m.best) b where not b.named
        union select n.source from find.names n where n.kind = 'child' and n.no = c.no and (n.source in ${born} and $6
          or n.source in ${coded} and exists (select from unnest($7::text[]) typed (code) where starts_with(n.word, typed.code)))) as sources
    from page c
    left join record.placements p on p.authority_id = c.authority_id and p.child_no = c.no and ${holds('p')}
    left join record.allocations a on a.authority_id = c.authority_id and a.child_no = c.no and a.role = 'social-worker' and ${holds('a')}
    left join record.staff s on s.authority_id = a.authority_id and s.staff_no = a.staff_no
    order by c.near, c.score desc, c.sorted, c.no`,
    [day, person.email, MOST_FOUND + 1, PAGE_SIZE, (page - 1) * PAGE_SIZE, typed.born !== null, typed.codes, ...found.values, ...visible.values],
  );
}
