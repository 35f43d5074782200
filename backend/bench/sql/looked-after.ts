import { sameChild, type AsAt } from './as-at.js';

/** `looked_after`: the children looked after on the day, each with its placement and where that is. */
export function lookedAfterTable(at: AsAt): string {
  return `
looked_after as materialized (
  select p.authority_id, p.child_no, p.started_on as since, c.date_of_birth as born, c.sex, c.ethnicity, l.legal_status,
    pl.placement_type, pl.provider,
    case when pl.area_authority is null then null when pl.area_authority = a.gss_code then 'inside'
      when pl.area_authority not like 'W06%' then 'outside-wales' when n.gss_code is null then 'other-welsh-authority'
      else 'neighbouring-welsh-authority' end as area
  from periods_of_care p
  join authorities a on a.authority_id = p.authority_id
  join children c on ${sameChild('c', 'p')}
  left join legal_statuses l on ${sameChild('l', 'p')} and ${at.covers('l')}
  left join placements pl on ${sameChild('pl', 'p')} and ${at.covers('pl')}
  left join (
    select gss_code, neighbour_gss_code from adjacency union select neighbour_gss_code, gss_code from adjacency
  ) n on n.gss_code = a.gss_code and n.neighbour_gss_code = pl.area_authority
  where ${at.own('p')} and ${at.covers('p')} and l.legal_status is distinct from 'V1'
)`;
}

/** What stands beside each child looked after: plan, health, education, placements and workers, each one row a child at most. */
export function besideTables(at: AsAt): string {
  return `
current_plans as (
  select distinct on (p.authority_id, p.child_no) p.authority_id, p.child_no, p.prepared_on, p.has_health_plan, p.has_personal_education_plan, p.permanence_option
  from care_and_support_plans p join looked_after l on ${sameChild('l', 'p')} and p.prepared_on >= l.since
  where ${at.own('p')} and p.prepared_on <= ${at.day}
  order by p.authority_id, p.child_no, p.prepared_on desc, p.day_order desc, p.plan_no desc
),
health as (
  select authority_id, child_no, max(assessed_on) as assessed_on from health_assessments h
  where ${at.own('h')} and kind in ('initial', 'review') and refused is not true and assessed_on between ${at.monthsBefore(12)} and ${at.day}
  group by authority_id, child_no
),
education as materialized (
  select distinct on (e.authority_id, e.child_no) e.authority_id, e.child_no, e.exempt is not null as is_exempt from personal_education_plans e
  where ${at.own('e')} and e.agreed_on <= ${at.day}
  order by e.authority_id, e.child_no, e.agreed_on desc
),
placed as (
  select authority_id, child_no, count(*) as placements from placements pl
  where ${at.own('pl')} and placement_type not like 'M%' and started_on <= ${at.day} and (ended_on is null or ended_on > ${at.yearFrom})
    and exists (
      select from periods_of_care q where ${at.own('q')} and ${sameChild('q', 'pl')}
        and q.started_on < least(coalesce(pl.ended_on, ${at.day} + 1), ${at.day} + 1)
        and (q.ended_on is null or q.ended_on > greatest(pl.started_on, ${at.yearFrom}))
    )
  group by authority_id, child_no
),
steady as (
  select authority_id, child_no from periods_of_care p
  where ${at.own('p')} and started_on <= ${at.day} and (ended_on is null or ended_on > ${at.halfFrom})
    and not exists (select from legal_statuses v where v.legal_status = 'V1' and ${at.own('v')} and ${sameChild('v', 'p')}
      and v.started_on <= ${at.day} and (v.ended_on is null or v.ended_on > ${at.halfFrom}))
  group by authority_id, child_no
  having sum(least(coalesce(ended_on, ${at.day} + 1), ${at.day} + 1) - greatest(started_on, ${at.halfFrom})) = ${at.day} + 1 - ${at.halfFrom}
),
workers as (
  select authority_id, child_no, count(*) filter (where started_on >= ${at.halfFrom} and staff_no <> staff_before) as changes,
    count(*) filter (where ended_on is null or ended_on > ${at.day}) as on_day
  from (
    select a.authority_id, a.child_no, a.started_on, a.ended_on, a.staff_no,
      lag(a.staff_no) over (partition by a.authority_id, a.child_no order by a.started_on) as staff_before
    from allocations a where ${at.own('a')} and a.role = 'social-worker' and a.started_on <= ${at.day}
  ) a
  where ended_on is null or ended_on > ${at.halfFrom}
  group by authority_id, child_no
),
second_reviews as (
  select authority_id, child_no, max(chaired_by) filter (where is_last) as chaired_by, max(chaired_before) filter (where is_last) as chaired_before,
    max(case permanence_plan_clear when true then 1 when false then 0 end) filter (where n = 2) as second_clear
  from held where n >= 2 and (n = 2 or is_last) and (ended_on is null or ended_on > ${at.day})
  group by authority_id, child_no
)`;
}
