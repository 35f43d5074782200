import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { FileRefused } from './file-refused.js';
import type { FileKind } from './file-kinds.js';

const here = createRequire(import.meta.url);
const MILLISECONDS = 15_000;
/** Letters kept of a document: some 150 pages. */
const LETTERS = 400_000;

/*
 * Reading a PDF or a Word document is other people's code at work on a stranger's file, so it is done beside the server, in a thread
 * that is given little memory and little time, and is ended with the file.
 */
const thread = `
const { parentPort, workerData } = require('node:worker_threads');
const { content, kind, library, letters } = workerData;
async function read() {
  if (kind === 'docx') return (await require(library).extractRawText({ buffer: Buffer.from(content) })).value;
  const { getDocumentProxy } = require(library);
  const document = await getDocumentProxy(new Uint8Array(content), { isEvalSupported: false, disableFontFace: true, verbosity: 0 });
  const pages = [];
  for (let number = 1, length = 0; number <= document.numPages && length < letters; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\\n' : '') : '')).join(''));
    length += pages.at(-1).length;
  }
  return pages.join('\\n\\n');
}
read().then((words) => parentPort.postMessage({ words: words.slice(0, letters) }), () => parentPort.postMessage({}));
`;

/**
 * The words of a file, for searching and for reading them here; none of a picture.
 *
 * @throws FileRefused where a document cannot be read, or not within its time and memory
 */
export function readWords(content: Buffer, kind: FileKind): Promise<string> {
  if (kind === 'txt') return Promise.resolve(content.toString('utf8').slice(0, LETTERS));
  if (kind !== 'pdf' && kind !== 'docx') return Promise.resolve('');
  const library = here.resolve(kind === 'pdf' ? 'unpdf' : 'mammoth');
  const worker = new Worker(thread, { eval: true, workerData: { content, kind, library, letters: LETTERS }, resourceLimits: { maxOldGenerationSizeMb: 256 }, stdout: true, stderr: true });
  return new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new FileRefused('huge')), MILLISECONDS);
    worker.once('message', ({ words }: { words?: string }) => {
      clearTimeout(timer);
      // No text of the store may hold a zero.
      if (words === undefined) reject(new FileRefused('broken'));
      else resolve(words.replaceAll('\0', ' ').toWellFormed());
    });
    worker.once('error', () => reject(new FileRefused('huge')));
  }).finally(() => worker.terminate());
}
