import type { EntityManager } from 'typeorm';
import { visibleChildren } from '../../children/visible-children.js';
import type { Person } from '../../http/person.js';
import type { OccurrenceRow } from '../occurrence-row.js';
import { openSql } from '../state-sql.js';
import { heldChildren } from '../worklists/held-children.js';
import { dutiesRelation } from '../worklists/whose-duties.js';

/** A clock as a calendar has it: nothing that names anybody. */
export interface CalendarClock {
  stored: OccurrenceRow;
  publicId: string;
  reference: string;
}

/** Every open clock that falls to somebody on a day and has a last day in time, by that day. */
export function calendarClocksOf(manager: EntityManager, person: Pick<Person, 'roles' | 'email'>, day: string): Promise<CalendarClock[]> {
  const duties = dutiesRelation(5);
  const visible = visibleChildren(person, day, 8);
  return manager.query(
    `with ${heldChildren({ day: '$1::date', staffNo: 'null::integer', email: '$2', isManager: '$3', isPanel: '$4' })}
    select to_jsonb(o) as stored, c.public_id as "publicId", c.child_id as reference
    from held h join record.children c on c.child_no = h.child_no and ${visible.where}
      join clocks.duty_occurrences o on o.authority_id = c.authority_id and o.child_no = c.child_no
      join ${duties.relation} on d.duty = o.duty and d.whose = any(h.roles)
    where ${openSql('$1::date')} and o.due_on is not null
    order by o.due_on, o.duty, c.child_id, o.arose_on, o.regime, o.about`,
    [day, person.email, person.roles.includes('team-manager'), person.roles.includes('panel-administrator'), ...duties.values, ...visible.values],
  );
}
