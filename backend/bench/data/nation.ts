import type pg from 'pg';
import { demoExtract } from '../../src/demo/demo-extract.js';
import type { ExtractContent, ExtractTable } from '../../src/exchange/extract/extract-content.js';

/** Looked-after children of Wales the data set has on 1 January 2018, about. */
const LOOKED_AFTER = 7200;
const AS_AT = '2018-01-01';
const OWN_AREA = 'W06999999';

export interface BenchAuthority {
  authorityId: number;
  gssCode: string;
  content: () => ExtractContent;
}

/**
 * Ten years and more of 22 authorities, the same every time: for each, children of the invented authority drawn by a hash of
 * both names, so many of them as its share of the residents under 18, with its own code as the area of home.
 */
export async function nation(client: pg.ClientBase): Promise<BenchAuthority[]> {
  const { rows } = await client.query<{ authority_id: number; gss_code: string; residents: number }>(
    `select distinct on (a.authority_id) a.authority_id, a.gss_code, p.age_0_17 as residents
     from reference.authorities a join reference.populations p on p.gss_code = a.gss_code
     where not a.invented order by a.authority_id, p.mid_year desc`,
  );
  const whole = demoExtract('2026-11-23');
  const residents = rows.reduce((sum, row) => sum + row.residents, 0);
  const shares = LOOKED_AFTER / lookedAfter(whole);
  return rows.map((row) => ({
    authorityId: row.authority_id,
    gssCode: row.gss_code,
    content: () => drawn(whole, row.gss_code, (shares * row.residents) / residents),
  }));
}

/** Children in a period of care on the day the benchmarks are asked about. */
export function lookedAfter({ tables }: ExtractContent): number {
  const { columns, rows } = tables.get('periods-of-care')!;
  const [from, to] = [columns.indexOf('started_on'), columns.indexOf('ended_on')];
  return rows.filter((row) => row[from]! <= AS_AT && (row[to] === '' || row[to]! > AS_AT)).length;
}

function drawn(whole: ExtractContent, gssCode: string, share: number): ExtractContent {
  const children = kept(whole.tables.get('children')!, 'child_id', (id) => hash(`${gssCode} ${id}`) < share);
  const childIds = idsOf(children, 'child_id');
  const placements = kept(whole.tables.get('placements')!, 'child_id', (id) => childIds.has(id));
  const placementIds = idsOf(placements, 'placement_id');
  const tables = new Map([...whole.tables].map(([name, table]) => {
    const byChild = table.columns.includes('child_id');
    const part = byChild ? kept(table, 'child_id', (id) => childIds.has(id))
      : table.columns.includes('placement_id') ? kept(table, 'placement_id', (id) => placementIds.has(id)) : table;
    return [name, { ...part, rows: part.rows.map((row) => row.map((cell) => (cell === OWN_AREA ? gssCode : cell))) }];
  }));
  return { ...whole, authority: gssCode, tables };
}

function kept(table: ExtractTable, column: string, isKept: (id: string) => boolean): ExtractTable {
  const at = table.columns.indexOf(column);
  return { ...table, rows: table.rows.filter((row) => isKept(row[at]!)) };
}

function idsOf({ columns, rows }: ExtractTable, column: string): Set<string> {
  const at = columns.indexOf(column);
  return new Set(rows.map((row) => row[at]!));
}

/** FNV-1a, stirred once more: 0 up to 1. */
function hash(text: string): number {
  let hashed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hashed = Math.imul(hashed ^ text.charCodeAt(at), 0x01000193);
  hashed = Math.imul(hashed ^ (hashed >>> 15), 0x2c1b3c6d);
  return ((hashed ^ (hashed >>> 12)) >>> 0) / 2 ** 32;
}
