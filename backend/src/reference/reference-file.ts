import { parse } from 'csv-parse/sync';
import type { Bilingual } from '../domain/indicators/figure.js';

/** Kinds of reference data an authority may load for itself: the table, its columns and what each cell has to look like. */
interface Kind {
  table: string;
  /** Columns that name a row. */
  key: string[];
  columns: Record<string, { form: RegExp; says: Bilingual; optional?: boolean }>;
}

const text = { form: /\S/, says: { en: 'is empty', cy: 'yn wag' } };
const date = { form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, says: { en: 'is not a date such as 2026-12-25', cy: 'ddim yn ddyddiad megis 2026-12-25' } };

export const referenceKinds: Record<string, Kind> = {
  populations: {
    table: 'populations',
    key: ['gss_code', 'mid_year'],
    columns: {
      gss_code: { form: /^[A-Z]\d{8}$/, says: { en: 'is not a GSS code such as W06000002', cy: 'ddim yn god GSS megis W06000002' } },
      mid_year: { form: /^(19|20)\d{2}$/, says: { en: 'is not a year', cy: 'ddim yn flwyddyn' } },
      age_0_17: { form: /^[1-9]\d{0,7}$/, says: { en: 'is not a number of residents above 0', cy: 'ddim yn nifer o breswylwyr uwchlaw 0' } },
      vintage: text,
      source: text,
    },
  },
  'bank-holidays': {
    table: 'bank_holidays',
    key: ['held_on'],
    columns: { held_on: date, name_en: text, name_cy: text, source: text, fetched_on: date, proclaimed_on: { ...date, optional: true } },
  },
  benchmarks: {
    table: 'benchmarks',
    key: ['measure', 'area', 'period', 'source'],
    columns: {
      measure: text, area: text, period: text, unit: text, rounding: text, source: text,
      value: { form: /^-?\d+(\.\d+)?$/, says: { en: 'is not a number', cy: 'ddim yn rhif' }, optional: true },
      notes: { ...text, optional: true },
    },
  },
};

const texts = {
  unknownColumn: { en: 'is not a column of this file', cy: 'ddim yn golofn yn y ffeil hon' },
  missingColumn: { en: 'is missing', cy: 'ar goll' },
  again: { en: 'says again what a line before says', cy: 'yn ailadrodd yr hyn a ddywed llinell gynharach' },
  noRows: { en: 'the file has no rows', cy: 'nid oes rhesi yn y ffeil' },
} satisfies Record<string, Bilingual>;

export interface ReferenceFault {
  line: number;
  column: string;
  /** Said after the name of the column. */
  message: Bilingual;
}

export type ReferenceRow = Record<string, string | null>;

/** Reads a CSV file of one kind. All faults are told, by line; rows are only to be used where there are none. */
export function readReferenceFile(name: string, content: string): { rows: ReferenceRow[]; faults: ReferenceFault[] } {
  const { columns, key } = referenceKinds[name]!;
  const lines = parse(content, { bom: true, info: true, relax_column_count: true, trim: true, skip_empty_lines: true }) as unknown as { record: string[]; info: { lines: number } }[];
  const heading = lines[0]?.record ?? [];
  const faults: ReferenceFault[] = [];
  for (const column of heading) if (!columns[column]) faults.push({ line: 1, column, message: texts.unknownColumn });
  for (const [column, { optional }] of Object.entries(columns)) {
    if (!optional && !heading.includes(column)) faults.push({ line: 1, column, message: texts.missingColumn });
  }
  const seen = new Set<string>();
  const rows = lines.slice(1).map(({ record, info }) => {
    const row: ReferenceRow = Object.fromEntries(heading.map((column, at) => [column, record[at] || null]));
    for (const [column, { form, says, optional }] of Object.entries(columns)) {
      const cell = row[column] ?? '';
      if (heading.includes(column) && !(optional && cell === '') && !form.test(cell)) faults.push({ line: info.lines, column, message: says });
    }
    const named = key.map((column) => row[column]).join('|');
    if (seen.has(named)) faults.push({ line: info.lines, column: key.join(', '), message: texts.again });
    seen.add(named);
    return row;
  });
  if (rows.length === 0) faults.push({ line: 1, column: '', message: texts.noRows });
  return { rows, faults };
}
