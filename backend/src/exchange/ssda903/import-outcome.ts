import type { Bilingual } from '../../domain/indicators/indicator.js';
import type { Finding } from './finding.js';
import type { PreparedReturn } from './prepare-return.js';
import type { FileCounts, RowCounts } from './row-counts.js';

/** What came of importing a return; printed as it is with `--json`. Where nothing was stored, `loaded` is 0 throughout. */
export interface ImportOutcome extends FileCounts {
  /** Whether anything was stored. */
  ok: boolean;
  /** The same five counts by file. */
  files: RowCounts;
  /** Rows of the extract it was folded into, by table. */
  folded: Record<string, number>;
  faults: Finding[];
  warnings: Finding[];
  /** What holds for many rows and is said once, with how many. */
  notes: { rule: string; count: number; message: Bilingual }[];
  /** Where the rows that were not loaded were given back; null where none were. */
  rejects: string | null;
}

export function outcomeOf({ judgement, counts, folded, origins }: PreparedReturn, ok: boolean, rejects: string | null): ImportOutcome {
  const files = ok ? counts : Object.fromEntries(Object.entries(counts).map(([file, of]) => [file, { ...of, loaded: 0 }]));
  const sum = (field: keyof FileCounts) => Object.values(files).reduce((total, of) => total + of[field], 0);
  const assumed = origins.filter(({ note }) => note === 'area-not-known').length;
  return {
    ok,
    rows: sum('rows'), loaded: sum('loaded'), rejected: sum('rejected'), superseded: sum('superseded'), notCarried: sum('notCarried'),
    files,
    folded: ok ? Object.fromEntries([...folded.content.tables].map(([name, { rows }]) => [name, rows.length])) : {},
    faults: inOrder(judgement.faults),
    warnings: inOrder(judgement.warnings),
    notes: [
      ...(assumed > 0 ? [{ rule: 'area-not-known', count: assumed, message: areaNotKnown }] : []),
      ...(sum('notCarried') > 0 ? [{ rule: 'not-carried', count: sum('notCarried'), message: notCarriedText }] : []),
    ],
    rejects,
  };
}

const areaNotKnown: Bilingual = {
  en: 'The Welsh placement type says inside or outside the authority, and the area is not known: outside was chosen and the area left empty.',
  cy: 'Mae’r math o leoliad yng Nghymru yn dweud y tu mewn neu’r tu allan i’r awdurdod, ac nid yw’r ardal yn hysbys: dewiswyd y tu allan a gadawyd yr ardal yn wag.',
};
const notCarriedText: Bilingual = {
  en: 'Lawful rows the record has no place for: outcomes without a date, adoption forms, earlier permanence, deprivation of liberty, deaths without a day.',
  cy: 'Rhesi cyfreithlon nad oes lle iddynt yn y cofnod: canlyniadau heb ddyddiad, ffurflenni mabwysiadu, sefydlogrwydd cynharach, amddifadu o ryddid, marwolaethau heb ddiwrnod.',
};

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
