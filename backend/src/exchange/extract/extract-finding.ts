import type { Bilingual } from '../../domain/indicators/indicator.js';

/** A fault or a warning of an extract, at its place. */
export interface ExtractFinding {
  /** Name of the file, with its ending. */
  file: string;
  /** Line the row begins on; 1 where the file as a whole, or its heading, is meant. */
  line: number;
  /** Null where the whole row or file is meant. */
  column: string | null;
  /** Stable name of the rule: type, required, code, key, reference, overlap, end-before-start … */
  rule: string;
  /** The source system's identifier of the child; null where no child is meant. */
  child: string | null;
  message: Bilingual;
}

/** Findings in the order a person works through them: by file, line and rule. */
export function inReadingOrder(findings: readonly ExtractFinding[], files: readonly string[]): ExtractFinding[] {
  const place = new Map(files.map((file, index) => [`${file}.csv`, index]));
  const at = ({ file }: ExtractFinding) => place.get(file) ?? -1;
  return [...findings].sort((a, b) => at(a) - at(b) || a.line - b.line);
}
