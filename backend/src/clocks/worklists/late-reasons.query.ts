import type { EntityManager } from 'typeorm';
import type { Person } from '../../http/person.js';
import type { NamedOccurrence } from '../occurrence-key.js';
import type { LateReasonView } from '../clock-view.js';

/** Everything that was said of why a clock is late, newest first. */
export async function reasonsOf(manager: EntityManager, childNo: number, { duty, arose_on, regime, about }: NamedOccurrence): Promise<LateReasonView[]> {
  return manager.query(
    `select l.reason, l.expected_on as "expectedOn", a.name as "saidBy", (l.said_at at time zone 'Europe/London')::date as "saidOn"
     from clocks.late_reasons l join staff.accounts a on a.authority_id = l.authority_id and a.account_no = l.said_by
     where l.child_no = $1 and l.duty = $2 and l.arose_on = $3 and l.regime = $4 and l.about = $5 order by l.said_no desc`,
    [childNo, duty, arose_on, regime, about],
  );
}

/** Keeps one more reason. None is ever changed or taken away, and the clock stays as it is. */
export async function keepReason(
  manager: EntityManager, person: Person, childNo: number, { duty, arose_on, regime, about }: NamedOccurrence, said: { reason: string; expectedOn: string | null },
): Promise<void> {
  await manager.query(
    `insert into clocks.late_reasons (authority_id, child_no, duty, arose_on, regime, about, reason, expected_on, said_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [person.authorityId, childNo, duty, arose_on, regime, about, said.reason, said.expectedOn, person.userNo],
  );
}
