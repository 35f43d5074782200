import type { EntityManager } from 'typeorm';
import type { WhosWhoFacts } from '../../domain/plans/whos-who.js';
import type { OfChild } from '../version-rows.query.js';

/** Everybody who helps a child on a day: allocated workers, an advocate and an independent visitor, and who looks out for them at school. */
export async function helpersOfChild(manager: EntityManager, { authorityId, childNo }: OfChild, today: string): Promise<WhosWhoFacts['people'][number][]> {
  return manager.query(
    `select s.name, case a.role when 'independent-reviewing-officer' then 'iro' when 'personal-adviser' then 'adviser' else a.role end as is, s.phone, s.email
      from record.allocations a join record.staff s on (s.authority_id, s.staff_no) = (a.authority_id, a.staff_no)
      where a.authority_id = $1 and a.child_no = $2 and a.role in ('social-worker', 'independent-reviewing-officer', 'personal-adviser')
        and a.started_on <= $3::date and (a.ended_on is null or a.ended_on > $3::date)
    union all
    select o.name, case r.kind when 'advocate' then 'advocate' else 'visitor' end, case when o.address_protected then null else o.phone end, null
      from record.relationships r join record.people o on (o.authority_id, o.person_no) = (r.authority_id, r.person_no)
      where r.authority_id = $1 and r.child_no = $2 and r.kind in ('advocate', 'independent-visitor') and not coalesce(r.restricted, false)
        and (r.started_on is null or r.started_on <= $3::date) and (r.ended_on is null or r.ended_on > $3::date)
    union all
    (select designated_person, 'school', null, null from record.personal_education_plans
      where authority_id = $1 and child_no = $2 and agreed_on <= $3::date and designated_person ~ '\\S' order by agreed_on desc limit 1)`,
    [authorityId, childNo, today],
  );
}
