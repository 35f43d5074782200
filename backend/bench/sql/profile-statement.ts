import { AsAt } from './as-at.js';
import { awayCells } from './away.js';
import { calendarTables } from './calendar.js';
import { counted, extra } from './columns.js';
import { leaverCells } from './leavers.js';
import { lookedAfterCells } from './looked-after-cells.js';
import { besideTables, lookedAfterTable } from './looked-after.js';
import { dueReviewCells, heldReviewCells } from './reviews.js';
import { periodCells, proceedingCells } from './spells.js';

/**
 * The whole data profile as one statement for PostgreSQL and for DuckDB alike: a row for each authority, a column for each
 * cell of each of the 41 indicators, named `code/answer` or `code/@extra`. Tables are named without a schema, so the search
 * path decides between the record as it is and as it was known. Written by hand from the page, apart from the domain.
 *
 * @param asAt ISO date; @param authorityId null for every authority
 */
export function profileStatement(asAt: string, authorityId: number | null): string {
  const at = new AsAt(asAt, authorityId);
  const parts = ['of_looked_after', 'of_leavers', 'of_periods', 'of_due', 'of_held', 'of_away', 'of_proceedings', 'of_carers', 'of_staff'];
  const tables = [
    calendarTables(at), lookedAfterTable(at), dueReviewCells(at), besideTables(at), lookedAfterCells(at), leaverCells(at),
    periodCells(at), heldReviewCells(at), awayCells(at), proceedingCells(at), ...authorityCells(at),
  ];
  const joins = parts.map((part) => `left join ${part} on ${part}.authority_id = a.authority_id`).join('\n');
  return `with ${tables.join(',')}
select a.authority_id as authority, ${parts.map((part) => `${part}.*`).join(', ')}, r.residents as "rate-per-10000/@residents"
from authorities a
${joins}
left join residents r on r.gss_code = coalesce(a.stands_in_for, a.gss_code)
where ${at.own('a')}`;
}

/** Households, staff in post and residents: counted once for an authority and not child by child. */
function authorityCells(at: AsAt): string[] {
  const kinds = "('mainstream', 'connected-person', 'temporary-connected-person')";
  return [
    `
of_carers as (
  select authority_id, ${counted('foster-carers', 'counted')}, ${extra('foster-carers', 'places', 'sum(places)')}
  from carers c where ${at.own('c')} and agency = 'own' and kind in ${kinds}
    and approved_on <= ${at.day} and (approval_ended_on is null or approval_ended_on > ${at.day})
  group by authority_id
)`,
    `
of_staff as (
  select authority_id, ${extra('workers-per-child', 'wte', 'sum(wte)')}
  from staff s where ${at.own('s')} and job in ('social-worker', 'senior-practitioner') and ${at.covers('s')}
  group by authority_id
)`,
    `
residents as (
  select distinct on (gss_code) gss_code, age_0_17 as residents from populations
  where owner_authority_id is null
  order by gss_code, mid_year * 10000 + 630 > ${at.iso.replaceAll('-', '')}, case when mid_year * 10000 + 630 > ${at.iso.replaceAll('-', '')} then mid_year else -mid_year end
)`,
  ];
}
