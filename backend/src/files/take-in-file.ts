import { createHash } from 'node:crypto';
import { cleanFile } from './clean-file.js';
import type { FileKind } from './file-kinds.js';
import { FileRefused } from './file-refused.js';
import { type ReadFile, readWords } from './read-words.js';
import { type Scan, scanFile } from './virus-scanner.js';

/** A file that may be stored: cleaned, looked at by the virus scanner and read. */
export interface TakenIn extends ReadFile {
  sha256: string;
  kind: FileKind;
  content: Buffer;
  scan: Exclude<Scan, 'infected'>;
}

/**
 * Looks at a file before anything of it is stored. Where the scanner cannot be asked the file is held: stored, and shown to nobody.
 *
 * @throws FileRefused
 */
export async function takeInFile(sent: Buffer): Promise<TakenIn> {
  const { kind, content } = await cleanFile(sent);
  const scan = await scanFile(content);
  if (scan === 'infected') throw new FileRefused('infected');
  const { words, pieces } = await readWords(content, kind);
  return { sha256: createHash('sha256').update(content).digest('hex'), kind, content, words, pieces, scan };
}
