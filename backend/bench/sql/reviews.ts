import { sameChild, type AsAt } from './as-at.js';
import { met, grouped } from './columns.js';

/**
 * `held`: the reviews of each period that can still have one due in the year, in order, one row without a review where a
 * period has none; and `of_due`, which of them were due in the year and held by then.
 */
export function dueReviewCells(at: AsAt): string {
  const isDue = (due: string) => `counts and ${at.inYear(due)}`;
  const byThen = `(case when adjourned_on <= ${at.day} then adjourned_on else held_on end) <= due_on`;
  const order = 'order by r.held_on, r.day_order, r.review_no';
  return `
spells as (
  select p.authority_id, p.child_no, p.started_on, p.ended_on, v.child_no is null as counts, w.wd20
  from periods_of_care p
  left join legal_statuses v on ${sameChild('v', 'p')} and v.legal_status = 'V1' and ${at.covers('v', 'p.started_on')}
  left join due w on w.day = p.started_on
  where ${at.own('p')} and p.started_on <= ${at.day} and (p.ended_on is null or p.ended_on >= ${at.yearFrom} - 214)
),
held as materialized (
  select s.authority_id, s.child_no, s.ended_on, s.counts, s.wd20, r.held_on, r.adjourned_on, r.chaired_by, r.permanence_plan_clear,
    row_number() over w as n, lag(r.held_on) over w as held_before, lag(r.chaired_by) over w as chaired_before,
    lead(r.held_on) over w is null as is_last
  from spells s
  left join reviews r on ${sameChild('r', 's')} and r.held_on >= s.started_on and r.held_on <= ${at.day} and (s.ended_on is null or r.held_on < s.ended_on)
  window w as (partition by s.authority_id, s.child_no, s.started_on ${order})
),
of_due as (
  select authority_id,
    count(*) filter (where ${isDue('due_on')} and held_on is not null and ${byThen}) as "reviews-in-time/met",
    count(*) filter (where ${isDue('due_on')} and held_on is not null and not ${byThen})
      + count(*) filter (where ${isDue('next_on')} and (ended_on is null or next_on < ended_on)) as "reviews-in-time/not-met",
    0 as "reviews-in-time/not-known"
  from (
    select h.*,
      case n when 1 then wd20 when 2 then (held_before + interval '3 months')::date else (held_before + interval '6 months')::date end as due_on,
      case when held_on is null then wd20 when not is_last then null
        when n = 1 then (held_on + interval '3 months')::date else (held_on + interval '6 months')::date end as next_on
    from held h
  ) dated group by authority_id
)`;
}

/** `of_held`: reviews held in the year, of whatever period. */
export function heldReviewCells(at: AsAt): string {
  return `
recent as materialized (
  select r.authority_id, r.child_no, r.held_on, r.participation,
    case when iro_spoke_with_child_on <= held_on then 'spoke' when not_spoken_reason is not null then 'excused'
      when iro_spoke_with_child_on <= ${at.day} then 'not-spoken' end as spoke
  from reviews r where ${at.own('r')} and ${at.inYear('held_on')}
),
of_held as (
  select r.authority_id,
  ${met('review-attendance', "participation in ('PN1', 'PN2', 'PN3', 'PN4')", 'participation is null', "c.date_of_birth <= (held_on - interval '48 months')::date")},
  ${grouped('iro-spoke-before-review', 'spoke', ['spoke', 'excused', 'not-spoken'])}
  from recent r join children c on ${sameChild('c', 'r')}
  group by r.authority_id
)`;
}
