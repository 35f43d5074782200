import type { Rows } from '../../src/domain/indicators/second-opinion-record.js';
import type { ExtractContent } from '../../src/exchange/extract/extract-content.js';

const keys: Record<string, string[]> = {
  'personal-education-plans': ['child_id', 'agreed_on'],
  'health-assessments': ['child_id', 'assessed_on', 'kind'],
  'care-leavers': ['child_id', 'recorded_on'],
  'pathway-assessments-and-plans': ['child_id', 'kind', 'completed_on'],
  proceedings: ['child_id', 'issued_on'],
};

/** A random record as an extract the store takes: what its keys and checks refuse is left out, what it requires is put in. */
export function lawful(rows: Rows, authority: string): ExtractContent {
  const tables = Object.entries(rows).map(([name, all]) => {
    const kept = all.filter((row, at) => isLawful(name, row) && !all.slice(0, at).some((other) => isSame(name, row, other)));
    const filled = kept.map((row, at) => ({ ...row, ...required(name, at) }));
    const columns = Object.keys(filled[0] ?? { child_id: '' });
    return [name, { name, columns, rows: filled.map((row) => columns.map((column) => (row as Record<string, string>)[column] ?? '')) }] as const;
  });
  return { authority, extractedAt: null, tables: new Map(tables.filter(([, { rows: all }]) => all.length > 0)) };
}

function isLawful(name: string, row: Record<string, string>): boolean {
  return name !== 'proceedings' || row['final_order_on'] === '' || row['final_order_on']! >= row['issued_on']!;
}

function isSame(name: string, row: Record<string, string>, other: Record<string, string>): boolean {
  return keys[name]?.every((column) => row[column] === other[column]) ?? false;
}

function required(name: string, at: number): Record<string, string> {
  if (name === 'children') return { forenames: 'Mabli', surname: 'Pryce' };
  if (name === 'care-and-support-plans') return { plan_id: `L${at}` };
  if (name === 'carers') return { carer_id: `K${at}`, name: 'Household' };
  return name === 'staff' ? { name: 'Worker' } : {};
}
