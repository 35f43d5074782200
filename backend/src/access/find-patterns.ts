import type { DataSource } from 'typeorm';
import { inAuthority } from '../database/authority-transaction.js';

/** Records of that many children who are not one's own, in a day. */
const MANY = 20;
/** That many children one is refused, in a day. */
const REFUSED = 3;
/** Records of that many children in one night, between ten and six. */
const NIGHT = 20;

/** Reads of one child’s record by a person since an instant: a list of children is none. */
const looks = `
  looks as (
    select e.account_no, e.children[1] as child_no, (e.at at time zone 'Europe/London')::date as seen_on, e.event,
      (e.at at time zone 'Europe/London') - interval '6 hours' as night, extract(hour from e.at at time zone 'Europe/London') as hour, coalesce(e.how->>'as', '') as standing
    from audit.events e
    where e.authority_id = $1 and e.at >= $2 and e.account_no is not null and cardinality(e.children) = 1
  ),
  opened as (select * from looks where event <> 'child-refused' and standing <> '')`;

const surname = (words: string) => `lower(unaccent((regexp_match(trim(${words}), '\\S+$'))[1]))`;
const plain = (postcode: string) => `upper(replace(${postcode}, ' ', ''))`;

/** What each kind finds: who, which child or none, on which day, how often. */
const kinds: Record<string, string> = {
  'same-surname': `select o.account_no, o.child_no, o.seen_on, count(*) from opened o join staff.accounts a on a.authority_id = $1 and a.account_no = o.account_no
    join record.children c on c.authority_id = $1 and c.child_no = o.child_no where o.standing <> 'allocated' and ${surname('a.name')} = ${surname('c.surname')} group by 1, 2, 3`,
  'own-address': `select o.account_no, o.child_no, o.seen_on, count(*) from opened o join access.own_postcodes h on h.authority_id = $1 and h.account_no = o.account_no
    where exists (select from record.children c where c.authority_id = $1 and c.child_no = o.child_no and ${plain('c.home_postcode')} = h.postcode)
      or exists (select from record.placements p where p.authority_id = $1 and p.child_no = o.child_no and ${plain('p.postcode')} = h.postcode) group by 1, 2, 3`,
  'not-allocated': `select account_no, null::integer, seen_on, count(distinct child_no) from looks where event = 'child-refused' group by 1, 3 having count(distinct child_no) >= ${REFUSED}
    union all select account_no, null::integer, seen_on, count(distinct child_no) from opened where standing = 'role' group by 1, 3 having count(distinct child_no) >= ${MANY}`,
  'night-time-bulk': `select account_no, null::integer, night::date, count(distinct child_no) from opened where hour >= 22 or hour < 6 group by 1, 3 having count(distinct child_no) >= ${NIGHT}`,
  'colleague-child': `select l.account_no, l.child_no, l.seen_on, count(*) from looks l
    join access.restrictions r on r.authority_id = $1 and r.child_no = l.child_no and r.kind = 'colleague-child' and r.ended_at is null
    where l.standing <> 'allocated' group by 1, 2, 3`,
};

/** Finds reading of an authority since an instant that is worth a look, and keeps each once; found again, it counts on. */
export async function findPatterns(dataSource: DataSource, authorityId: number, since: Date): Promise<void> {
  await inAuthority(dataSource, { authorityId, everyChild: true }, async (manager) => {
    for (const [kind, found] of Object.entries(kinds)) {
      await manager.query(
        `with ${looks}, found (account_no, child_no, seen_on, times) as (${found}),
         whole as (select account_no, child_no, seen_on, max(times)::integer as times from found group by 1, 2, 3)
         insert into access.patterns (authority_id, kind, account_no, child_no, seen_on, times) select $1, $3, account_no, child_no, seen_on, times from whole
         on conflict on constraint patterns_once do update set times = greatest(patterns.times, excluded.times)`,
        [authorityId, since, kind],
      );
    }
  });
}
