import { fileTypeFromBuffer } from 'file-type';
import { checkDocx } from './check-docx.js';
import { checkPdf } from './check-pdf.js';
import type { FileKind } from './file-kinds.js';
import { FileRefused } from './file-refused.js';
import { stripJpeg } from './strip-jpeg.js';
import { stripPng } from './strip-png.js';

/** A file as it is stored: what was only said of a picture is gone from it. */
export interface CleanFile {
  kind: FileKind;
  content: Buffer;
}

const markup = /<\s*(!doctype|\?xml|html|head|body|script|svg|iframe|object|embed|link|meta|img|style|form)\b/i;
// Letters, marks and signs of writing; no characters that steer a screen or turn the order of the words around.
const steering = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/**
 * What a file is, by what is in it and never by its name, and the file cleaned. Nothing that can run is let through.
 *
 * @throws FileRefused
 */
export async function cleanFile(content: Buffer): Promise<CleanFile> {
  if (content.length === 0) throw new FileRefused('empty');
  switch ((await fileTypeFromBuffer(content))?.ext) {
    case 'pdf':
      checkPdf(content);
      return { kind: 'pdf', content };
    case 'docx':
      checkDocx(content);
      return { kind: 'docx', content };
    case 'png':
      return { kind: 'png', content: stripPng(content) };
    case 'jpg':
      return { kind: 'jpeg', content: stripJpeg(content) };
    case undefined:
      return { kind: 'txt', content: plainText(content) };
    default:
      throw new FileRefused('kind');
  }
}

function plainText(content: Buffer): Buffer {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    // Not UTF-8, so not the plain text that is asked for.
    throw new FileRefused('kind');
  }
  if (steering.test(text)) throw new FileRefused('kind');
  if (markup.test(text)) throw new FileRefused('active');
  return Buffer.from(text);
}
