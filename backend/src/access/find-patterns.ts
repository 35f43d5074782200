import type { DataSource } from 'typeorm';
import { inAuthority } from '../database/authority-transaction.js';
import { digestOfPostcode, plainPostcode } from './own-address.js';

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

/** A surname that more children of an authority bear than that many, and than one in five hundred, says nothing: half of Wales shares a few. */
const FEW = 3;
const surname = (words: string) => `lower(unaccent((regexp_match(trim(${words}), '\\S+$'))[1]))`;

/** What each kind finds: who, which child or none, on which day, how often. */
const kinds: Record<string, string> = {
  'same-surname': `with namesakes as materialized (
      select o.account_no, o.child_no, o.seen_on, ${surname('c.surname')} as name from opened o join staff.accounts a on a.authority_id = $1 and a.account_no = o.account_no
        join record.children c on c.authority_id = $1 and c.child_no = o.child_no where o.standing <> 'allocated' and ${surname('a.name')} = ${surname('c.surname')}),
    borne as materialized (select ${surname('surname')} as name, count(*) as bearers, sum(count(*)) over () as children from record.children where authority_id = $1 group by 1)
    select account_no, child_no, seen_on, count(*) from namesakes join borne using (name) where bearers <= greatest(${FEW}, children / 500) group by 1, 2, 3`,
  'not-allocated': `select account_no, null::integer, seen_on, count(distinct child_no) from looks where event = 'child-refused' group by 1, 3 having count(distinct child_no) >= ${REFUSED}
    union all select account_no, null::integer, seen_on, count(distinct child_no) from opened where standing = 'role' group by 1, 3 having count(distinct child_no) >= ${MANY}`,
  'night-time-bulk': `select account_no, null::integer, night::date, count(distinct child_no) from opened where hour >= 22 or hour < 6 group by 1, 3 having count(distinct child_no) >= ${NIGHT}`,
  'colleague-child': `select l.account_no, l.child_no, l.seen_on, count(*) from looks l
    join access.restrictions r on r.authority_id = $1 and r.child_no = l.child_no and r.kind = 'colleague-child' and r.ended_at is null
    where l.standing <> 'allocated' group by 1, 2, 3`,
};

/** Looks of whoever has given where they live, with the postcodes of the child: which is theirs is found outside the database. */
const near = `
  select o.account_no as "accountNo", o.child_no as "childNo", o.seen_on as "seenOn", count(*)::integer as times, h.digest, p.postcodes
  from opened o join access.own_postcodes h on h.authority_id = $1 and h.account_no = o.account_no
    cross join lateral (select array(select c.home_postcode from record.children c where c.authority_id = $1 and c.child_no = o.child_no and c.home_postcode is not null
      union select p.postcode from record.placements p where p.authority_id = $1 and p.child_no = o.child_no and p.postcode is not null) as postcodes) p
  group by 1, 2, 3, 5, 6`;

interface NearRow {
  accountNo: number;
  childNo: number;
  seenOn: string;
  times: number;
  digest: Buffer;
  postcodes: string[];
}

const kept = (kindAt: string) => `
  insert into access.patterns (authority_id, kind, account_no, child_no, seen_on, times) select $1, ${kindAt}, account_no, child_no, seen_on, times from whole
  on conflict on constraint patterns_once do update set times = greatest(patterns.times, excluded.times)`;

/**
 * Finds reading of an authority since an instant that is worth a look, and keeps each once; found again, it counts on.
 *
 * @param secretsKey what the digests of staff's own addresses are made with
 */
export async function findPatterns(dataSource: DataSource, authorityId: number, since: Date, secretsKey: Buffer): Promise<void> {
  await inAuthority(dataSource, { authorityId, everyChild: true }, async (manager) => {
    for (const [kind, found] of Object.entries(kinds)) {
      await manager.query(
        `with ${looks}, found (account_no, child_no, seen_on, times) as (${found}),
         whole as (select account_no, child_no, seen_on, max(times)::integer as times from found group by 1, 2, 3) ${kept('$3')}`,
        [authorityId, since, kind],
      );
    }
    const rows: NearRow[] = await manager.query(`with ${looks} ${near}`, [authorityId, since]);
    const own = rows.filter(({ digest, postcodes }) => postcodes.some((postcode) => digestOfPostcode(secretsKey, authorityId, plainPostcode(postcode) ?? '').equals(digest)));
    await manager.query(`with whole as (select * from unnest($3::integer[], $4::integer[], $5::date[], $6::integer[]) w (account_no, child_no, seen_on, times)) ${kept('$2')}`, [
      authorityId, 'own-address', own.map((row) => row.accountNo), own.map((row) => row.childNo), own.map((row) => row.seenOn), own.map((row) => row.times),
    ]);
  });
}
