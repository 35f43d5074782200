import { checkCells } from './check-cells.js';
import { checkInstants } from './check-instants.js';
import { checkKeys } from './check-keys.js';
import { checkLives } from './check-lives.js';
import { checkReferences, type HeldKeys } from './check-references.js';
import { checkSpells } from './check-spells.js';
import { checkedTables } from './checked-table.js';
import type { ExtractContent } from './extract-content.js';
import { inReadingOrder, type ExtractFinding } from './extract-finding.js';
import { extractFiles, isExtractFile, neededFiles } from './extract-schema.js';
import { faultTexts } from './fault-texts.js';
import { warnOfUnlikely } from './warn-of-unlikely.js';

const order = extractFiles.map(({ name }) => name);

export interface ExtractCheck {
  /** What cannot be true or read: nothing of the extract is stored. */
  faults: ExtractFinding[];
  /** What is only unlikely or unlawful: it loads. */
  warnings: ExtractFinding[];
}

/**
 * Every fault and every warning of an extract, and not the first alone. `today` (ISO date) stands in for the day the extract
 * was made where it does not say; `held` is what the record has of files left out.
 */
export function checkExtract(content: ExtractContent, today: string | null = null, held: HeldKeys = new Map()): ExtractCheck {
  const faults: ExtractFinding[] = [...(content.unread ?? [])];
  const tables = checkedTables(content, faults);
  for (const name of content.tables.keys()) {
    if (!isExtractFile(name)) faults.push(ofFile(`${name}.csv`, 'unknown-file', faultTexts.unknownFile(`${name}.csv`)));
  }
  for (const name of neededFiles) {
    if (!tables.has(name)) faults.push(ofFile(`${name}.csv`, 'missing-file', faultTexts.missingFile(`${name}.csv`)));
  }
  for (const table of tables.values()) {
    checkCells(table);
    checkInstants(table);
    checkSpells(table, checkKeys(table));
  }
  checkReferences(tables, held);
  checkLives(tables);
  const warnings: ExtractFinding[] = [];
  warnOfUnlikely(checkedTables(content, warnings), content.extractedAt, today);
  return { faults: inReadingOrder(faults, order), warnings: inReadingOrder(warnings, order) };
}

function ofFile(file: string, rule: string, message: ExtractFinding['message']): ExtractFinding {
  return { file, line: 1, column: null, rule, child: null, message };
}
