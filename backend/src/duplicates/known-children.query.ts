import type { EntityManager } from 'typeorm';
import { ofTheirOwn, visibleChildren } from '../children/visible-children.js';
import { daysNear } from '../domain/finding/days-near.js';
import { foundSql } from '../find/found-sql.js';
import { wordsIn } from '../find/words-in.query.js';
import type { Person } from '../http/person.js';
import type { WhoDto } from './child.dto.js';

const MOST = 10;

export interface KnownRow {
  childNo: number;
  publicId: string;
  isVisible: boolean;
  reference: string;
  name: string;
  dateOfBirth: string;
  socialWorker: string | null;
  team: string | null;
  because: string[];
}

export interface Known {
  rows: KnownRow[];
  restrictedMatches: boolean;
}

const code = (said: string | undefined) => said?.toLowerCase().replace(/[^a-z0-9]/g, '') || null;

/**
 * Children of the whole authority who may be the one described: an equal NHS number or UPN, or first and last name alike and a
 * date of birth that may be the same one miswritten. Of those hidden from the person only that a number and birth are equal.
 */
export async function knownChildren(manager: EntityManager, person: Person, day: string, who: WhoDto): Promise<Known> {
  const [first = []] = [await wordsIn(manager, who.forenames)];
  const words = [...first.slice(0, 1), ...(await wordsIn(manager, who.surname)).slice(-1)];
  const found = foundSql('child', words, { born: null, codes: [] }, 5)!;
  const visible = visibleChildren(person, day, 5 + found.values.length);
  const numbers = [code(who.nhsNumber), code(who.upn)].filter((each) => each !== null);
  const holds = (spell: string) => `${spell}.started_on <= $1::date and (${spell}.ended_on is null or ${spell}.ended_on > $1::date)`;
  const rows: KnownRow[] = await manager.query(
    `with ${found.alike}, known as (
      select n.no, replace(n.source, 'merged-', '') as because, 2 as score from find.names n
        where n.kind = 'child' and n.word = any ($2::text[]) and n.source in ('nhs-number', 'upn', 'merged-nhs-number', 'merged-upn')
      union select f.no, 'name-and-birth', f.score from (${found.sql}) f join find.names b on b.kind = 'child' and b.no = f.no and b.source in ('born', 'merged-born') and b.word = any ($3::text[])
    ), each as (select no, array_agg(distinct because) as because, max(score) as score from known group by no)
    select c.child_no as "childNo", c.public_id as "publicId", ${visible.where} as "isVisible", c.child_id as reference, concat_ws(' ', c.forenames, c.surname) as name,
      c.date_of_birth as "dateOfBirth", s.name as "socialWorker", s.team, e.because
    from each e join record.children c on c.child_no = e.no and ${ofTheirOwn}
      left join record.allocations a on a.authority_id = c.authority_id and a.child_no = c.child_no and a.role = 'social-worker' and ${holds('a')}
      left join record.staff s on s.authority_id = a.authority_id and s.staff_no = a.staff_no
    order by 'name-and-birth' = all (e.because), e.score desc, c.child_no limit $4`,
    [day, numbers, daysNear(who.dateOfBirth), MOST, ...found.values, ...visible.values],
  );
  const [{ matches }] = await manager.query(`select find.hidden_matches('{}', $1::text[], $2) as matches`, [numbers, who.dateOfBirth]);
  return { rows, restrictedMatches: matches };
}
