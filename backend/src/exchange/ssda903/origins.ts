import { isTemporary } from './episode.js';
import type { Judgement } from './finding.js';
import { isDeathWithoutDay } from './fold-leavers.js';
import { lawfulEpisodes, lawfulRows, type JudgedReturn } from './judged-return.js';
import { leaverDay } from './check-leavers.js';
import { welshCode, type welshCodes } from './map-codes.js';
import { welshPlacement, type AreaFinder } from './map-placement.js';
import { isoFromReturnDate } from './return-date.js';
import type { ReturnFile, ReturnRow } from './return-row.js';

/** The code a field of the return was written with, beside the code it was recorded as. */
export interface Origin {
  child: string;
  file: ReturnFile;
  field: string;
  /** ISO date of the row the code stands on: the start of the episode, the review …; the date of birth for the header. */
  heldOn: string;
  original: string;
  /** Null where the code is recorded as nothing. */
  mapped: string | null;
  /** Why the mapped code is not the code's alone: `area-not-known`, `temporary-move`. */
  note: string | null;
}

/** Every code of the rows that load and what became of it. Codes recorded as they stand are kept too: they are the source's word. */
export function originsOf(judged: JudgedReturn, finder: AreaFinder, judgement: Judgement): Origin[] {
  const origins: Origin[] = [];
  const note = (row: ReturnRow, heldOn: string | null, field: string, mapped: string | null, why: string | null = null) => {
    const original = judgement.cell(row, field).toUpperCase();
    if (original && heldOn) origins.push({ child: row.cells['CHILD'] ?? '', file: row.file, field, heldOn, original, mapped, note: why });
  };
  for (const child of judged.children.values()) {
    if (judgement.isRefused(child.row)) continue;
    note(child.row, child.bornOn, 'SEX', welshCode('SEX', judgement.cell(child.row, 'SEX')));
    note(child.row, child.bornOn, 'ETHNIC', welshCode('ETHNIC', judgement.cell(child.row, 'ETHNIC').toUpperCase()));
    for (const episode of lawfulEpisodes(judged, child.id, judgement)) {
      const { row, startedOn } = episode;
      const mapped = (field: keyof typeof welshCodes | 'CIN') => note(row, startedOn, field, welshCode(field, row.cells[field]?.toUpperCase() ?? ''));
      (['RNE', 'LS', 'CIN', 'PLACE_PROVIDER', 'REC', 'REASON_PLACE_CHANGE'] as const).forEach(mapped);
      const { type, isChosen } = welshPlacement(episode, finder);
      note(row, startedOn, 'PLACE', type, isTemporary(episode) ? 'temporary-move' : isChosen ? 'area-not-known' : null);
      note(row, startedOn, 'URN', null);
    }
  }
  const date = (row: ReturnRow, column: string) => isoFromReturnDate(row.cells[column] ?? '');
  const asItStands = (row: ReturnRow, heldOn: string | null, field: string) => note(row, heldOn, field, row.cells[field]?.toUpperCase() ?? null);
  for (const row of lawfulRows(judged, 'reviews', judgement)) asItStands(row, date(row, 'REVIEW'), 'REVIEW_CODE');
  for (const row of lawfulRows(judged, 'missing', judgement)) note(row, date(row, 'MIS_START'), 'MISSING', null);
  for (const row of lawfulRows(judged, 'sw_episodes', judgement)) note(row, date(row, 'SW_DECOM'), 'SW_REASON', null);
  for (const row of lawfulRows(judged, 'oc3', judgement).filter((one) => !isDeathWithoutDay(one))) {
    const heldOn = leaverDay(row, judged)?.recordedOn ?? null;
    note(row, heldOn, 'IN_TOUCH', String(row.cells['IN_TOUCH']?.toUpperCase() === 'YES'));
    note(row, heldOn, 'ACTIV', welshCode('ACTIV', row.cells['ACTIV']?.toUpperCase() ?? ''));
    note(row, heldOn, 'ACCOM', welshCode('ACCOM', row.cells['ACCOM']?.slice(0, 1).toUpperCase() ?? ''));
  }
  return origins;
}
