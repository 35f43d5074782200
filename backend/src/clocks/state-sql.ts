/**
 * The state of a row of `clocks.duty_occurrences` on a day, as an expression of SQL: the same answers as `stateOn` of
 * `domain/duties/state`, null where it has not arisen by then.
 *
 * @param day an expression of type date, such as `$2::date`
 * @param o what the row is called in the query
 */
export function stateSql(day: string, o = 'o'): string {
  return `case
    when ${o}.arose_on > ${day} then null
    when ${o}.met_on <= ${day} then case
      when ${o}.due_on is null then 'unknown'
      when ${o}.met_on < ${o}.due_on then 'met'
      when ${o}.met_on > ${o}.due_on then case when ${o}.missing = '' then 'met-late' else 'unknown' end
      when ${o}.due_at is null then case when ${o}.missing = '' then 'met' else 'unknown' end
      when ${o}.met_at is not null then case when ${o}.met_at <= ${o}.due_at then 'met' else 'met-late' end
      when ${o}.due_at = ${startOf(`${o}.due_on`)} then 'met-late'
      else 'unknown' end
    when ${o}.lapsed_on <= ${day} then 'lapsed'
    when ${o}.due_on is null then 'unknown'
    when ${hasPassedSql(day, o)} then case when ${o}.missing = '' then 'overdue' else 'unknown' end
    when ${o}.soon_on <= ${day} then 'due-soon'
    else 'not-yet-due' end`;
}

/** Whether a row stands open on a day: arisen, and neither met nor lapsed. The index of what is open answers it. */
export function openSql(day: string, o = 'o'): string {
  return `(${o}.arose_on <= ${day} and ${o}.open_until > ${day})`;
}

/** Whether the deadline of a row has passed as a day begins. */
export function hasPassedSql(day: string, o = 'o'): string {
  return `(case when ${o}.due_at is null then ${o}.due_on < ${day} else ${o}.due_at <= ${startOf(day)} end)`;
}

function startOf(day: string): string {
  return `(${day})::timestamp at time zone 'Europe/London'`;
}
