import type { WordedView } from '../api/models';

export interface Section<Row> {
  section: WordedView;
  rows: Row[];
}

/** Rows under the sections of the register they belong to, both in the order they came. */
export function bySection<Row extends { section: WordedView }>(rows: readonly Row[]): Section<Row>[] {
  const sections = new Map<string, Section<Row>>();
  for (const row of rows) {
    const known = sections.get(row.section.code);
    if (known) known.rows.push(row);
    else sections.set(row.section.code, { section: row.section, rows: [row] });
  }
  return [...sections.values()];
}
