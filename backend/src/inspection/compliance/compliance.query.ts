import type { EntityManager } from 'typeorm';
import { hasPassedSql, stateSql } from '../../clocks/state-sql.js';
import { isoFromDay, dayFromIso } from '../../domain/calendar/day.js';
import { yearTo } from '../../domain/calendar/months.js';
import { complianceAnswers, withRate, type Compliance, type ComplianceAnswer } from '../../domain/duties/compliance.js';

/** One occurrence behind a figure, dates as ISO dates. */
export interface JudgedRow {
  child_no: number;
  duty: string;
  arose_on: string;
  regime: string;
  about: number;
  due_on: string | null;
  met_on: string | null;
  lapsed_on: string | null;
  missing: string;
  answer: ComplianceAnswer;
}

/**
 * The occurrences of an authority that count in the year to $1, which begins with $2, each with its answer: the same as
 * `complianceOn` of `domain/duties/compliance`.
 */
export const judged = `
  select o.child_no, o.duty, o.arose_on, o.regime, o.about, o.due_on, o.missing,
    case when o.met_on <= $1::date then o.met_on end as met_on, case when o.lapsed_on <= $1::date then o.lapsed_on end as lapsed_on, answer.answer
  from clocks.duty_occurrences o
  cross join lateral (select ${stateSql('$1::date')} as state) stood
  cross join lateral (select case stood.state
    when 'met' then 'in-time'
    when 'met-late' then 'late'
    when 'overdue' then 'outstanding'
    when 'unknown' then 'not-known'
    when 'lapsed' then case
      when o.lapsed_on < o.arose_on then null
      when o.due_on is null then 'not-known'
      when ${hasPassedSql('o.lapsed_on')} then case when o.missing = '' then 'late' else 'not-known' end end
    end as answer) answer
  where o.authority_id = record.current_authority() and o.arose_on <= $1::date and answer.answer is not null
    and ((o.open_until > $1::date and (answer.answer = 'outstanding' or o.due_on is null)) or greatest(o.arose_on, least(o.due_on, o.met_on, o.lapsed_on)) >= $2::date)`;

export function yearOf(asAt: string): string {
  return isoFromDay(yearTo(dayFromIso(asAt)));
}

/** Compliance by duty; a duty nothing was counted of is not there. */
export async function complianceByDuty(manager: EntityManager, asAt: string, duty?: string): Promise<Map<string, Compliance>> {
  const rows: { duty: string; answer: ComplianceAnswer; count: number }[] = await manager.query(
    `select duty, answer, count(*)::int as count from (${judged} and ($3::text is null or o.duty = $3)) counted group by duty, answer`,
    [asAt, yearOf(asAt), duty ?? null],
  );
  const byDuty = new Map<string, Compliance['parts']>();
  for (const row of rows) {
    const parts = byDuty.get(row.duty) ?? { 'in-time': 0, late: 0, outstanding: 0, 'not-known': 0 };
    parts[row.answer] = row.count;
    byDuty.set(row.duty, parts);
  }
  return new Map([...byDuty].map(([id, parts]) => [id, withRate(parts)]));
}

/** A page of what is counted of a duty, the longest due first; those whose due day cannot be worked out last. */
export async function judgedOf(manager: EntityManager, asked: { asAt: string; duty: string; answer?: string; limit: number; offset: number }): Promise<JudgedRow[]> {
  const answers = complianceAnswers.filter((answer) => asked.answer === undefined || answer === asked.answer);
  return manager.query(
    `select * from (${judged} and o.duty = $3) counted where answer = any($4)
     order by due_on nulls last, child_no, arose_on, regime, about limit $5 offset $6`,
    [asked.asAt, yearOf(asked.asAt), asked.duty, answers, asked.limit, asked.offset],
  );
}
