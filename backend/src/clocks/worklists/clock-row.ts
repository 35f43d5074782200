import { dayFromIso } from '../../domain/calendar/day.js';
import { ageOn } from '../../domain/calendar/months.js';
import type { Law } from '../../domain/duties/law.js';
import type { OccurrenceRow } from '../occurrence-row.js';
import { clockAsShown } from '../clock-as-shown.js';
import type { ClockView } from '../clock-view.js';

/** A clock as the queries of this room give it: the stored row, who acts on it, what was said last of why it is late, and whose it is. */
export interface ClockRow {
  stored: OccurrenceRow;
  actedBy: string | null;
  reason: string | null;
  expectedOn: string | null;
  saidBy: string | null;
  saidOn: string | null;
  publicId: string;
  reference: string;
  name: string;
  dateOfBirth: string;
}

const holds = (spell: string, day: string) => `${spell}.started_on <= ${day} and (${spell}.ended_on is null or ${spell}.ended_on > ${day})`;

/** The columns of a `ClockRow`, from `clocks.duty_occurrences o` of `record.children c` and what `clockJoins` brings. */
export const clockColumns = `to_jsonb(o) as stored, actor.name as "actedBy", said.reason, said.expected_on as "expectedOn", said.said_by as "saidBy", said.said_on as "saidOn",
  c.public_id as "publicId", c.child_id as reference, concat_ws(' ', c.forenames, c.surname) as name, c.date_of_birth as "dateOfBirth"`;

/**
 * Who acts on a clock, whose duty is `d`, on a day, and what was said last of why it is late.
 *
 * @param day an expression of type date
 */
export const clockJoins = (day: string) => `
  left join lateral (
    select s.name from record.allocations a join record.staff w on w.authority_id = a.authority_id and w.staff_no = a.staff_no
      join record.staff s on s.authority_id = w.authority_id
        and (case when d.whose = 'team-manager' then s.job = 'team-manager' and s.team = w.team and ${holds('s', day)} else s.staff_no = w.staff_no end)
    where a.authority_id = o.authority_id and a.child_no = o.child_no and ${holds('a', day)}
      and a.role = case d.whose when 'iro' then 'independent-reviewing-officer' when 'team-manager' then 'social-worker' else d.whose end
    order by s.staff_no limit 1
  ) actor on true
  left join lateral (
    select l.reason, l.expected_on, b.name as said_by, (l.said_at at time zone 'Europe/London')::date as said_on
    from clocks.late_reasons l join staff.accounts b on b.authority_id = l.authority_id and b.account_no = l.said_by
    where l.authority_id = o.authority_id and l.child_no = o.child_no and l.duty = o.duty and l.arose_on = o.arose_on and l.regime = o.regime
      and l.about = o.about order by l.said_no desc limit 1
  ) said on true`;

/** A clock as it stands on a day, to show in a list. @throws RangeError where it has not arisen by then, which no query of this room gives */
export function clockOfRow(row: ClockRow, asAt: string, law: Law): ClockView {
  const shown = clockAsShown(row.stored, dayFromIso(asAt), law);
  if (!shown) throw new RangeError(`The clock ${row.stored.duty} has not arisen by ${asAt}`);
  const { publicId, reference, name, dateOfBirth, actedBy, reason, expectedOn, saidBy, saidOn } = row;
  return {
    ...shown, actedBy,
    lateReason: reason === null ? null : { reason, expectedOn, saidBy: saidBy!, saidOn: saidOn! },
    child: { publicId, reference, name, age: ageOn(dayFromIso(dateOfBirth), dayFromIso(asAt)) },
  };
}
