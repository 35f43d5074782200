import { crc32, inflateSync } from 'node:zlib';
import { FileRefused } from './file-refused.js';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What makes the picture; everything else only says something of it. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs']);
const PIXELS = 50_000_000;
const UNPACKED = 256 * 1024 * 1024;

/**
 * A PNG with nothing but its picture: no texts, no place, no time, nothing after its end.
 *
 * @throws FileRefused
 */
export function stripPng(content: Buffer): Buffer {
  if (!content.subarray(0, 8).equals(signature)) throw new FileRefused('broken');
  const parts: Buffer[] = [signature];
  const packed: Buffer[] = [];
  let at = 8;
  while (at + 12 <= content.length) {
    const length = content.readUInt32BE(at);
    const name = content.toString('latin1', at + 4, at + 8);
    const chunk = content.subarray(at, at + 12 + length);
    if (chunk.length < 12 + length || crc32(chunk.subarray(4, 8 + length)) !== chunk.readUInt32BE(8 + length)) throw new FileRefused('broken');
    if ((at === 8) !== (name === 'IHDR')) throw new FileRefused('broken');
    if (name === 'IHDR' && (length !== 13 || chunk.readUInt32BE(8) * chunk.readUInt32BE(12) > PIXELS)) throw new FileRefused('huge');
    if (name === 'IDAT') packed.push(chunk.subarray(8, 8 + length));
    if (kept.has(name)) parts.push(chunk);
    if (name === 'IEND') {
      checkUnpacks(packed);
      return Buffer.concat(parts);
    }
    at += 12 + length;
  }
  throw new FileRefused('broken');
}

function checkUnpacks(packed: Buffer[]): void {
  try {
    inflateSync(Buffer.concat(packed), { maxOutputLength: UNPACKED });
  } catch (error) {
    // Not a picture, or one made to fill the memory of whoever opens it.
    throw new FileRefused((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'huge' : 'broken');
  }
}
