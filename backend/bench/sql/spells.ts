import { sameChild, type AsAt } from './as-at.js';
import { counted, grouped, met } from './columns.js';

const reasons = ['X1', 'E1', 'E11', 'E12', 'E2', 'E3', 'E4', 'E43', 'E44', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10'];

/** `of_periods`: periods of care begun, ended and followed by another, in one reading of the periods that can be counted. */
export function periodCells(at: AsAt): string {
  const shortBreaks = (alias: string, day: string) =>
    `left join legal_statuses ${alias} on ${alias}.legal_status = 'V1' and ${at.own(alias)} and ${sameChild(alias, 'p')} and ${at.covers(alias, day)}`;
  return `
of_periods as (
  select authority_id,
  ${counted('started-in-year', 'counted', 'is_started')},
  ${grouped('ended-in-year', 'reason_ended', reasons, 'is_ended')},
  ${met('re-entry', 'is_back', 'false', 'is_home')}
  from (
    select p.authority_id, p.reason_ended,
      ${at.inYear('p.started_on')} and v.child_no is null as is_started,
      ${at.inYear('p.ended_on')} and w.child_no is null as is_ended,
      p.reason_ended = 'E4' and p.ended_on between ${at.yearBeforeFrom} and ${at.yearBefore} as is_home,
      p.next_on <= least((p.ended_on + interval '12 months')::date, ${at.day}) as is_back
    from (
      select p.*, lead(started_on) over (partition by authority_id, child_no order by started_on) as next_on
      from periods_of_care p where ${at.own('p')} and (p.ended_on is null or p.ended_on >= ${at.yearBeforeFrom}) and p.started_on <= ${at.day}
    ) p
    ${shortBreaks('v', 'p.started_on')}
    ${shortBreaks('w', 'p.ended_on - 1')}
  ) counted group by authority_id
)`;
}

/** `of_proceedings`: applications with a final order in the year. */
export function proceedingCells(at: AsAt): string {
  return `
of_proceedings as (
  select authority_id, ${met('proceedings-26-weeks', 'final_order_on < issued_on + 182')}
  from proceedings p where ${at.own('p')} and issued_on <= ${at.day} and ${at.inYear('final_order_on')} group by authority_id
)`;
}
