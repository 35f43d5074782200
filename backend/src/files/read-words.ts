import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { FileRefused } from './file-refused.js';
import type { FileKind } from './file-kinds.js';
import type { Piece } from './pieces.js';
import { readDocx } from './read-docx.js';

const here = createRequire(import.meta.url);
const MILLISECONDS = 15_000;
/** Letters kept of a document: some 150 pages. */
const LETTERS = 400_000;

/** The words of a file, for searching and for reading them here; and of a Word document how its writer set them. */
export interface ReadFile {
  words: string;
  /** Null for other files, and for a document of too many pieces. */
  pieces: Piece[] | null;
}

/*
 * Reading a PDF or a Word document is other people's code at work on a stranger's file, so it is done beside the server, in a thread
 * that is given little memory and little time, and is ended with the file.
 */
const thread = `
const { parentPort, workerData } = require('node:worker_threads');
const { content, kind, library, most } = workerData;
${readDocx}
async function read() {
  if (kind === 'docx') return readDocx(content, library);
  const { getDocumentProxy } = require(library);
  const document = await getDocumentProxy(new Uint8Array(content), { isEvalSupported: false, disableFontFace: true, verbosity: 0 });
  const pages = [];
  for (let number = 1, length = 0; number <= document.numPages && length < most; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\\n' : '') : '')).join(''));
    length += pages.at(-1).length;
  }
  return { words: pages.join('\\n\\n'), pieces: null };
}
read().then(({ words, pieces }) => parentPort.postMessage({ words: words.slice(0, most), pieces }), () => parentPort.postMessage({}));
`;

/**
 * What a file says; nothing for a picture.
 *
 * @throws FileRefused where a document cannot be read, or not within its time and memory
 */
export function readWords(content: Buffer, kind: FileKind): Promise<ReadFile> {
  if (kind === 'txt') return Promise.resolve({ words: content.toString('utf8').slice(0, LETTERS), pieces: null });
  if (kind !== 'pdf' && kind !== 'docx') return Promise.resolve({ words: '', pieces: null });
  const library = here.resolve(kind === 'pdf' ? 'unpdf' : 'mammoth');
  const worker = new Worker(thread, { eval: true, workerData: { content, kind, library, most: LETTERS }, resourceLimits: { maxOldGenerationSizeMb: 256 }, stdout: true, stderr: true });
  return new Promise<ReadFile>((resolve, reject) => {
    const timer = setTimeout(() => reject(new FileRefused('huge')), MILLISECONDS);
    worker.once('message', ({ words, pieces = null }: Partial<ReadFile>) => {
      clearTimeout(timer);
      // No text of the store may hold a zero.
      if (words === undefined) reject(new FileRefused('broken'));
      else resolve({ words: words.replaceAll('\0', ' ').toWellFormed(), pieces });
    });
    worker.once('error', () => reject(new FileRefused('huge')));
  }).finally(() => worker.terminate());
}
