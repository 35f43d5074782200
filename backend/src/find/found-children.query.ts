import type { EntityManager } from 'typeorm';
import { merged, visibleChildren } from '../children/visible-children.js';
import type { Typed } from '../domain/finding/what-was-typed.js';
import type { Person } from '../http/person.js';
import type { Near } from './find-view.js';
import { born, called, calledAlike, coded, foundSql } from './found-sql.js';

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

/** Of a very common name the first in order, which the index gives without reading the many thousands; and whoever is held, wherever they stand. */
const firstOfEach = `
  select f.no, f.sorted, t.likeness as score from alike t cross join lateral (select distinct n.sorted, n.no from find.names n
    where ${calledAlike('child')} and n.no <> all (${merged}) order by n.sorted, n.no limit $3) f
  union all select n.no, n.sorted, t.likeness from held h cross join alike t join find.names n on n.no = h.child_no and ${calledAlike('child')}`;

/** A page of the children found whom the person may see: those of their caseload first, then of their team, then the most alike. */
export async function foundChildren(manager: EntityManager, person: Pick<Person, 'roles' | 'email'>, day: string, words: string[], typed: Typed, page: number): Promise<FoundChildRow[]> {
  const found = foundSql('child', words, typed, 8);
  if (!found) return [];
  const { among, values } = visibleChildren(person, day, 8 + found.values.length);
  const isOneName = words.length === 1 && !typed.born && typed.codes.length === 0;
  return manager.query(
    `with ${found.alike}, held as materialized (
      select a.child_no, min(case when lower(s.email) = $2 then 0 else 1 end) as near
      from record.staff s join record.allocations a on a.authority_id = s.authority_id and a.staff_no = s.staff_no
      where ${holds('a')} and (lower(s.email) = $2 or s.team in (select mine.team from record.staff mine where lower(mine.email) = $2 and ${holds('mine')}))
      group by a.child_no
    ), ${among === null ? '' : `seen (child_no) as materialized (${among}), `}found as (${among === null && isOneName ? firstOfEach : found.sql}), ranked as (
      select f.no, max(f.score) as score, min(f.sorted) as sorted, coalesce(min(h.near), 2) as near from found f left join held h on h.child_no = f.no
      where f.no <> all (${merged}) ${among === null ? '' : 'and f.no in (select child_no from seen)'}
      group by f.no order by coalesce(min(h.near), 2), max(f.score) desc, min(f.sorted), f.no limit $3
    ), page as (
      select r.*, c.authority_id, c.public_id, c.child_id, c.forenames, c.surname, c.known_as, c.date_of_birth, c.died_on
      from (select *, count(*) over ()::integer as total from ranked order by near, score desc, sorted, no limit $4 offset $5) r
        join record.children c on c.authority_id = (select record.current_authority()) and c.child_no = r.no
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
    [day, person.email, MOST_FOUND + 1, PAGE_SIZE, (page - 1) * PAGE_SIZE, typed.born !== null, typed.codes, ...found.values, ...values],
  );
}
