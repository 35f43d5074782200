import { describe, expect, it } from '@jest/globals';
import { factsFromRows } from '../../domain/facts/facts-from-rows.js';
import { reportPackTable } from '../documents/report-pack.js';
import { reportTables } from './report-tables.js';

/** Children looked after since 2015 as at 31 March 2018, so many under each legal status; nobody is placed. */
function evidence(statuses: Record<string, number>) {
  const ids = Object.entries(statuses).flatMap(([status, count]) => Array.from({ length: count }, (_, at) => [`${status}-${at}`, status] as const));
  const table = (columns: string[], row: (id: string, status: string) => string[]) => ({ columns, rows: ids.map(([id, status]) => row(id, status)) });
  const tables = new Map([
    ['children', table(['child_id', 'date_of_birth', 'sex'], (id) => [id, '2008-06-01', 'female'])],
    ['periods-of-care', table(['child_id', 'started_on'], (id) => [id, '2015-01-05'])],
    ['legal-statuses', table(['child_id', 'started_on', 'legal_status'], (id, status) => [id, '2015-01-05', status])],
  ]);
  const facts = factsFromRows({ authority: 'W06000002', tables }, new Set());
  return { authorityId: 2, facts, reference: { bankHolidays: new Set<number>(), populations: [] }, knownAt: null };
}

const gwynedd = { en: 'Gwynedd', cy: 'Gwynedd' };
const first = (statuses: Record<string, number>, audience: 'authority' | 'public') => reportTables(evidence(statuses), '2018-03-31', gwynedd, audience)[0]!;

describe('the tables of the report', () => {
  it('are exact inside', () => {
    const cells = first({ V2: 12, C2: 36, J1: 2 }, 'authority').rows.map(({ cells: [percent, count] }) => [percent!.value, count!.value]);
    expect(cells).toEqual([[24, 12], [72, 36], [0, 0], [0, 0], [0, 0], [4, 2], [0, 0], [0, 0], [0, 0]]);
  });

  it('hide from the public a small count and its percentage, and print a star', () => {
    const table = first({ V2: 12, C2: 36, J1: 2 }, 'public');
    expect(table.rows[0]!.cells.map(({ value }) => value)).toEqual([24, 10]);
    expect(table.rows[5]!.cells.map(({ value }) => value)).toEqual([null, null]);
    const packed = reportPackTable(table, true, 'cy');
    expect(packed.sections[0]!.rows[5]!.slice(1, 3)).toEqual(['*', '*']);
    expect(packed.name).toBe('Tabl 1');
  });

  it('say not held in words where the record cannot hold it, which is neither nothing nor hidden', () => {
    const figure4 = reportTables(evidence({ C2: 20 }), '2018-03-31', gwynedd, 'public').find(({ id }) => id === 'figure-4')!;
    expect(reportPackTable(figure4, true, 'cy').sections[0]!.rows.at(-1)![1]).toBe('heb ei gadw');
  });

  it('have no percentage where nobody is counted', () => {
    expect(first({}, 'authority').rows[0]!.cells[0]).toEqual({ value: null, held: true, code: 'by-legal-status', group: 'section-76' });
  });
});
