import type { Episode } from './episode.js';
import type { Judgement } from './finding.js';
import type { ReturnFile, ReturnRow } from './return-row.js';

/** A child of the return, as the header tells it. */
export interface ReturnChild {
  id: string;
  /** ISO date. */
  bornOn: string;
  row: ReturnRow;
}

/** A return of which each thing is told once, by its newest row. */
export interface JudgedReturn {
  children: Map<string, ReturnChild>;
  /** Rows of each file present, refused ones among them. */
  current: Map<ReturnFile, ReturnRow[]>;
  /** Rows a later year told anew. */
  superseded: Map<ReturnFile, ReturnRow[]>;
  /** Every episode of a child whose start can be read, refused ones among them, in order of start. */
  episodes: Map<string, Episode[]>;
  /** The 31 March each year's rows run to, by name of year folder. */
  yearEnds: Map<string, string | null>;
}

/** The rows of a file that load. */
export function lawfulRows(judged: JudgedReturn, file: ReturnFile, judgement: Judgement): ReturnRow[] {
  return (judged.current.get(file) ?? []).filter((row) => !judgement.isRefused(row));
}

/** The episodes of a child that load, in order of start. */
export function lawfulEpisodes(judged: JudgedReturn, child: string, judgement: Judgement): Episode[] {
  return (judged.episodes.get(child) ?? []).filter(({ row }) => !judgement.isRefused(row));
}
