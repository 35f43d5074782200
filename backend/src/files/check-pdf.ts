import { constants, inflateSync } from 'node:zlib';
import { FileRefused } from './file-refused.js';

const STREAMS = 20_000;
const UNPACKED = 300 * 1024 * 1024;
/**
 * Names in a PDF of what runs, starts, sends, plays or holds another file. `/3D` alone is three bytes that half of all scans of ten megabytes
 * have by chance: what plays is named with its key, or as the kind of an annotation.
 */
const active = /\/(JavaScript|Launch|EmbeddedFiles?|Filespec|RichMedia|XFA|SubmitForm|ImportData|GoToE|GoToR|Rendition|Movie|Sound|3DD|(?:Subtype|Type)\s*\/3D|U3D|PRC|Screen|Collection)(?![A-Za-z0-9])/;

/**
 * Lets through a PDF that only shows something. Names are looked for everywhere, not where a reader of PDF would find an object:
 * readers differ in that, and one of them is going to open it. Packed parts are unpacked first, because objects may lie in them.
 *
 * @throws FileRefused
 */
export function checkPdf(content: Buffer): void {
  const text = content.toString('latin1');
  if (!text.slice(0, 1024).startsWith('%PDF-') || !text.slice(-4096).includes('%%EOF')) throw new FileRefused('broken');
  const names = spelt(text);
  if (/\/Encrypt(?![A-Za-z0-9])/.test(names)) throw new FileRefused('locked');
  if (active.test(names)) throw new FileRefused('active');
  checkPackedObjects(names);
  let [streams, unpacked] = [0, 0];
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    if (text.startsWith('end', index - 3)) continue;
    streams += 1;
    if (streams > STREAMS) throw new FileRefused('huge');
    const from = index + (text[index + 6] === '\r' ? 8 : 7);
    if (!isPacked(content, from)) continue;
    const plain = unpack(content, from, UNPACKED - unpacked);
    unpacked += plain.length;
    if (unpacked >= UNPACKED) throw new FileRefused('huge');
    if (active.test(spelt(plain.toString('latin1')))) throw new FileRefused('active');
  }
}

/** A letter of a name may be written as its number: `/#4aavaScript`. */
function spelt(text: string): string {
  return text.includes('#') ? text.replace(/#([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** Objects packed in a way that is not looked into here could be anything. */
function checkPackedObjects(text: string): void {
  for (const { index } of text.matchAll(/\/ObjStm(?![A-Za-z0-9])/g)) {
    const stream = text.indexOf('stream', index);
    const dictionary = text.slice(text.lastIndexOf('obj', index), stream);
    const start = stream + (text[stream + 6] === '\r' ? 8 : 7);
    const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.replace(/[[\]\s]/g, '');
    if (filter !== undefined && (filter !== '/FlateDecode' || !isPacked(Buffer.from(text.slice(start, start + 2), 'latin1'), 0))) throw new FileRefused('active');
    if (dictionary.includes('/DecodeParms') || /\/F\s*[(<\d]/.test(dictionary)) throw new FileRefused('active');
  }
}

/** Whether bytes look like what zlib writes: its first two, taken together, divide by 31. */
function isPacked(content: Buffer, from: number): boolean {
  return from + 2 <= content.length && ((content[from] ?? 0) & 0x0f) === 8 && content.readUInt16BE(from) % 31 === 0;
}

function unpack(content: Buffer, from: number, room: number): Buffer {
  try {
    // What follows the packed bytes belongs to the PDF and is left alone.
    return inflateSync(content.subarray(from), { maxOutputLength: Math.max(1, room), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    // Damaged part of the way: a lenient reader would believe what comes before, and it cannot be seen here.
    throw new FileRefused((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'huge' : 'broken');
  }
}
