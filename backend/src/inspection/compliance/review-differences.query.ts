import type { EntityManager } from 'typeorm';
import { complianceAnswers, type Compliance } from '../../domain/duties/compliance.js';
import { judged, yearOf } from './compliance.query.js';

/** Reviews of ordinary care; short breaks and adoption have duties of their own. */
const reviewDuties = ['review-first', 'review-second', 'review-subsequent'];

/** Per child, how the clocks count the reviews of the year. */
export async function reviewsByChild(manager: EntityManager, asAt: string): Promise<Map<number, Compliance['parts']>> {
  const rows: ({ child_no: number } & Compliance['parts'])[] = await manager.query(
    `select child_no, ${complianceAnswers.map((answer) => `count(*) filter (where answer = '${answer}')::int as "${answer}"`).join(', ')}
     from (${judged} and o.duty = any($3)) counted group by child_no`,
    [asAt, yearOf(asAt), reviewDuties],
  );
  return new Map(rows.map(({ child_no, ...parts }) => [child_no, parts]));
}

/** Why the two may count a child differently, in the order shown. */
export const differenceReasons = ['adoption', 'short-breaks', 'adjournment', 'counted-when-held', 'standing', 'grown-or-died', 'before-2016'] as const;
export type DifferenceReason = (typeof differenceReasons)[number];

/** What the record tells of each child that would make the two differ. $1 the day, $2 the first of its year, $3 the children, $4 the duties. */
const reasons = `
  select c.child_no,
    exists (select from record.placements p where p.authority_id = c.authority_id and p.child_no = c.child_no and p.placement_type ~ '^A[1-6]$'
      and p.started_on <= $1::date and coalesce(p.ended_on, 'infinity') > $2::date - interval '6 months') as "adoption",
    exists (select from record.legal_statuses l where l.authority_id = c.authority_id and l.child_no = c.child_no and l.legal_status = 'V1'
      and l.started_on <= $1::date and coalesce(l.ended_on, 'infinity') > $2::date - interval '6 months') as "short-breaks",
    exists (select from record.reviews r where r.authority_id = c.authority_id and r.child_no = c.child_no and r.adjourned_on is not null
      and r.adjourned_on <= $1::date and r.held_on >= $2::date - interval '6 months') as "adjournment",
    exists (select from clocks.duty_occurrences o where o.authority_id = c.authority_id and o.child_no = c.child_no and o.duty = any($4) and o.met_on < o.due_on
      and ((o.met_on between $2::date and $1::date and o.due_on > $1::date) or (o.met_on < $2::date and o.due_on between $2::date and $1::date))) as "counted-when-held",
    exists (select from clocks.duty_occurrences o where o.authority_id = c.authority_id and o.child_no = c.child_no and o.duty = any($4) and o.open_until > $1::date
      and o.due_on < $2::date) as "standing",
    exists (select from record.periods_of_care p where p.authority_id = c.authority_id and p.child_no = c.child_no
      and least(c.date_of_birth + interval '18 years', c.died_on) between p.started_on and least(coalesce(p.ended_on, 'infinity'), $1::date)) as "grown-or-died",
    exists (select from record.periods_of_care p where p.authority_id = c.authority_id and p.child_no = c.child_no
      and p.started_on < '2016-04-06' and $2::date < '2016-10-06') as "before-2016"
  from record.children c where c.authority_id = record.current_authority() and c.child_no = any($3)`;

export async function differenceReasonsOf(manager: EntityManager, asAt: string, children: readonly number[]): Promise<Map<number, DifferenceReason[]>> {
  const rows: ({ child_no: number } & Record<DifferenceReason, boolean>)[] = await manager.query(reasons, [asAt, yearOf(asAt), children, reviewDuties]);
  return new Map(rows.map((row) => [row.child_no, differenceReasons.filter((reason) => row[reason])]));
}
