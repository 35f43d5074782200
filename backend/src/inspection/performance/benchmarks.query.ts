import type { EntityManager } from 'typeorm';
import type { BenchmarkView } from './measure-view.js';
import { publishedByReport, wales } from './published-by-report.js';

/** Series of published figures that measure what an indicator does, and how their unit reads here. */
const series: Record<string, { measure: string; unit: BenchmarkView['unit'] }> = {
  'looked-after': { measure: 'children_looked_after_31_march', unit: 'count' },
  'rate-per-10000': { measure: 'rate_per_10000_under_18', unit: 'per10000' },
  'care-order': { measure: 'legal_status_care_orders_pct', unit: 'percent' },
  'in-foster-care': { measure: 'placement_foster_pct', unit: 'percent' },
};

/**
 * The published figure for Wales beside each indicator: the newest of its series not after the date, an authority’s own row
 * before a shipped one and a revised one before the first; else what the inspectorate’s report printed.
 */
export async function benchmarksOf(manager: EntityManager, authorityId: number, asAt: string): Promise<Map<string, BenchmarkView>> {
  const rows: { measure: string; period: string; value: number; source: string }[] = await manager.query(
    `select distinct on (measure) measure, period, value::float8 as value, source from reference.benchmarks
     where measure = any($1) and area = 'Wales' and period ~ '^\\d{4}-\\d{2}-\\d{2}$' and period <= $2 and value is not null
       and (owner_authority_id is null or owner_authority_id = $3)
     order by measure, period desc, owner_authority_id nulls last, rounding like '%revised%' desc, source desc`,
    [Object.values(series).map(({ measure }) => measure), asAt, authorityId],
  );
  const found = new Map(publishedByReport);
  for (const [code, { measure, unit }] of Object.entries(series)) {
    const row = rows.find((one) => one.measure === measure);
    if (!row) continue;
    const caution = unit === 'count' ? (publishedByReport.get(code)?.caution ?? null) : null;
    found.set(code, { value: row.value, unit, on: row.period, title: wales, source: { en: row.source, cy: row.source }, caution });
  }
  return found;
}
