import { writeFile } from 'node:fs/promises';
import { tellProgress } from './open-command-store.js';
import { said, saying } from './said.js';

/** Writes a command's document to a file, or to standard output, which carries it alone. */
export async function giveDocument(document: Buffer, out: string | undefined): Promise<void> {
  if (out) {
    await writeFile(out, document);
    tellProgress(said(saying.written(out)));
    return;
  }
  await new Promise<void>((written, failed) => process.stdout.write(document, (error) => (error ? failed(error) : written())));
}
