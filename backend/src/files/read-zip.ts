import { inflateRawSync } from 'node:zlib';
import { FileRefused } from './file-refused.js';

const [END, CENTRAL, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const ENTRIES = 2000;
const UNPACKED = 200 * 1024 * 1024;

/** What a zip holds, by name: nothing unpacked before it is asked for. */
export type ZipEntries = ReadonlyMap<string, () => Buffer>;

/**
 * Reads the directory of a zip, strictly: one directory at the very end, every entry where it says and called there what it is
 * called here, no two of one name, nothing locked, not too many and not too much. What a lenient reader might see otherwise is refused.
 *
 * @throws FileRefused
 */
export function readZip(zip: Buffer): ZipEntries {
  const end = zip.length - 22;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new FileRefused('broken');
  const [count, size, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  if (count > ENTRIES) throw new FileRefused('huge');
  if (start + size !== end) throw new FileRefused('broken');
  const entries = new Map<string, () => Buffer>();
  let [at, unpacked] = [start, 0];
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== CENTRAL) throw new FileRefused('broken');
    const [flags, method, packed, full] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const [nameLength, extra, comment, local] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if ((flags & 1) !== 0) throw new FileRefused('locked');
    if (method !== 0 && method !== 8) throw new FileRefused('broken');
    unpacked += full;
    if (unpacked > UNPACKED) throw new FileRefused('huge');
    const isSafeName = !name.includes('\\') && !name.startsWith('/') && !name.split('/').includes('..') && !name.includes('\0');
    if (!isSafeName || entries.has(name.toLowerCase())) throw new FileRefused('broken');
    entries.set(name.toLowerCase(), unpacking(zip, { name, method, packed, full, local, start }));
    at += 46 + nameLength + extra + comment;
  }
  if (at !== end) throw new FileRefused('broken');
  return entries;
}

interface Entry {
  name: string;
  method: number;
  packed: number;
  full: number;
  local: number;
  /** Where the directory starts, and content ends. */
  start: number;
}

function unpacking(zip: Buffer, { name, method, packed, full, local, start }: Entry): () => Buffer {
  if (local + 30 > start || zip.readUInt32LE(local) !== LOCAL) throw new FileRefused('broken');
  const nameLength = zip.readUInt16LE(local + 26);
  const from = local + 30 + nameLength + zip.readUInt16LE(local + 28);
  const isSame = zip.toString('utf8', local + 30, local + 30 + nameLength) === name && zip.readUInt16LE(local + 8) === method;
  if (!isSame || from + packed > start) throw new FileRefused('broken');
  return () => {
    const content = zip.subarray(from, from + packed);
    if (method === 0) return content;
    try {
      const plain = inflateRawSync(content, { maxOutputLength: Math.max(full, 1) });
      if (plain.length !== full) throw new FileRefused('broken');
      return plain;
    } catch (error) {
      // More comes out than the directory says, or it cannot be unpacked.
      throw error instanceof FileRefused ? error : new FileRefused('broken');
    }
  };
}
