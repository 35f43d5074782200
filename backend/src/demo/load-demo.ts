import type { DataSource } from 'typeorm';
import { inAuthority } from '../database/authority-transaction.js';
import { importExtract } from '../exchange/extract/import-extract.js';
import type { ImportStep } from '../exchange/extract/import-outcome.js';
import { findAuthority } from '../reference/find-authority.js';
import { demoExtract } from './demo-extract.js';
import { schoolTerms } from './school-terms.js';
import { storeDemoFiles } from './store-demo-files.js';

/**
 * Loads the invented authority as it stands at the end of `today` (ISO date), by the same door as any council’s records, and its
 * school terms. Loading it again on a later day brings it up to that day. `onProgress` is told the step and the share of it
 * that is done, 0 to 1.
 *
 * @throws Error where the store refuses it; nothing of the record is stored then
 */
export async function loadDemo(dataSource: DataSource, today: string, onProgress?: (step: ImportStep, share: number) => void): Promise<void> {
  const content = demoExtract(today);
  const { authorityId } = (await findAuthority(dataSource, content.authority))!;
  await writeTerms(dataSource, authorityId, today);
  const outcome = await importExtract(dataSource, content, { today, onProgress });
  if (outcome.ok) return storeDemoFiles(dataSource, authorityId, content);
  const reasons = outcome.faults.slice(0, 5).map(({ file, line, column, message }) => `${file}:${line} ${column ?? ''} ${message.en}`);
  throw new Error(`The demo authority was refused:\n${reasons.join('\n')}`);
}

/** Before the record, so that its clocks in school days can be worked out as it arrives. */
async function writeTerms(dataSource: DataSource, authorityId: number, today: string): Promise<void> {
  const terms = schoolTerms(2013, Number(today.slice(0, 4)) + 1);
  await inAuthority(dataSource, { authorityId }, (manager) =>
    manager.query(
      `insert into clocks.school_terms (authority_id, started_on, ended_on)
       select $1, started_on, ended_on from unnest($2::date[], $3::date[]) as term (started_on, ended_on) on conflict do nothing`,
      [authorityId, terms.map(({ startedOn }) => startedOn), terms.map(({ endedOn }) => endedOn)],
    ),
  );
}
