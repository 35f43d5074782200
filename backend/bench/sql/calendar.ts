import type { AsAt } from './as-at.js';

/** `due`: for each day that matters, the 5th, 20th and 25th working day after it. */
export function calendarTables(at: AsAt): string {
  const stamp = (day: string) => `cast(${day} as timestamp)`;
  return `
calendar as (
  select day, sum(is_working) over (order by day) as reached
  from (
    select cast(g.day as date) as day, case when extract(isodow from g.day) < 6 and h.held_on is null then 1 else 0 end as is_working
    from generate_series(${stamp(`${at.yearFrom} - 60`)}, ${stamp(`${at.day} + 60`)}, interval '1 day') g(day)
    left join bank_holidays h on h.held_on = cast(g.day as date) and h.owner_authority_id is null
  ) days
),
nth as (select reached, min(day) as day from calendar group by reached),
due as materialized (
  select c.day, five.day as wd5, twenty.day as wd20, late.day as wd25
  from calendar c
  join nth five on five.reached = c.reached + 5
  join nth twenty on twenty.reached = c.reached + 20
  join nth late on late.reached = c.reached + 25
)`;
}
