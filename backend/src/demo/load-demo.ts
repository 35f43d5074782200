import type { DataSource } from 'typeorm';
import { importExtract } from '../exchange/extract/import-extract.js';
import type { ImportStep } from '../exchange/extract/import-outcome.js';
import { demoExtract } from './demo-extract.js';

/**
 * Loads the invented authority as it stands at the end of `today` (ISO date), by the same door as any council’s records. Loading
 * it again on a later day brings it up to that day. `onProgress` is told the step and the share of it that is done, 0 to 1.
 *
 * @throws Error where the store refuses it; nothing is stored then
 */
export async function loadDemo(dataSource: DataSource, today: string, onProgress?: (step: ImportStep, share: number) => void): Promise<void> {
  const outcome = await importExtract(dataSource, demoExtract(today), { today, onProgress });
  if (outcome.ok) return;
  const reasons = outcome.faults.slice(0, 5).map(({ file, line, column, message }) => `${file}:${line} ${column ?? ''} ${message.en}`);
  throw new Error(`The demo authority was refused:\n${reasons.join('\n')}`);
}
