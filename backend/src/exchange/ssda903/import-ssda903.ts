import type { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import type { ExtractContent } from '../extract/extract-content.js';
import type { CheckExtract } from './check-folded.js';
import { outcomeOf, type ImportOutcome } from './import-outcome.js';
import { prepareReturn, type PreparedReturn } from './prepare-return.js';
import { readFolder } from './read-folder.js';
import { readPostcodes } from './read-postcodes.js';
import { storeOrigins } from './store-origins.js';
import { writeRejects } from './write-rejects.js';

/** What to import, for whom, and what to do with what is not lawful. */
export interface ReturnToImport {
  folder: string;
  authorityId: number;
  /** GSS code of the same authority. */
  gssCode: string;
  /** Loads what is lawful and gives the rest back; without it any fault refuses everything. */
  acceptValid: boolean;
  /** Folder the rows that are not loaded are given back in. */
  rejects: string;
  /** File of postcodes and areas. */
  postcodes?: string;
  /** ISO date. */
  today: string;
}

/** The portable extract, which a return is folded into: its checks, and its way into the store. */
export interface ExtractDoor {
  check: CheckExtract;
  /** False where it was refused and nothing was stored. */
  store(dataSource: DataSource, content: ExtractContent): Promise<boolean>;
}

/**
 * Reads a return, folds it and stores it as an extract, then the codes it was written with. The same return again changes
 * nothing. A return that gives no child is refused whatever is accepted: stored, it would empty the record.
 */
export async function importSsda903(dataSource: DataSource, asked: ReturnToImport, extract: ExtractDoor): Promise<ImportOutcome> {
  const postcodes = asked.postcodes ? await readPostcodes(asked.postcodes) : undefined;
  const prepared = prepareReturn(await readFolder(asked.folder), { authority: asked.gssCode, postcodes }, extract.check, asked.today);
  const isAccepted = holdsChildren(prepared) && (asked.acceptValid || prepared.judgement.faults.length === 0);
  const ok = isAccepted && (await extract.store(dataSource, prepared.folded.content));
  if (ok) {
    await inAuthority(dataSource, { authorityId: asked.authorityId, bulk: true }, (manager) =>
      storeOrigins(manager, prepared.origins, [...prepared.judged.current.keys()]),
    );
  }
  const isGivenBack = asked.acceptValid && prepared.judgement.faults.length > 0;
  if (isGivenBack) await writeRejects(asked.rejects, prepared.judgement, prepared.headings);
  return outcomeOf(prepared, ok, isGivenBack ? asked.rejects : null);
}

function holdsChildren({ folded, judged }: PreparedReturn): boolean {
  return judged.current.has('episodes') && (folded.content.tables.get('children')?.rows.length ?? 0) > 0;
}
