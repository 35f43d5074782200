import { FileRefused } from './file-refused.js';

const [START, SCAN, END] = [0xd8, 0xda, 0xd9];
const PIXELS = 100_000_000;
/** Frames, which give the size; DHT, JPG and DAC lie among their numbers and are not. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isColour = (marker: number, segment: Buffer) =>
  marker === 0xe0 || marker === 0xee || (marker === 0xe2 && segment.subarray(4, 15).toString('latin1') === 'ICC_PROFILE');

/**
 * A JPEG without what the camera said of it: no place, no time, no name, no small second picture, nothing after its end. Which way up
 * it is held stays, because without it the picture lies on its side.
 *
 * @throws FileRefused
 */
export function stripJpeg(content: Buffer): Buffer {
  if (content.readUInt16BE(0) !== 0xff00 + START) throw new FileRefused('broken');
  const kept: Buffer[] = [content.subarray(0, 2)];
  let [at, hasFrame] = [2, false];
  while (at + 4 <= content.length) {
    if (content[at] !== 0xff) throw new FileRefused('broken');
    const marker = content[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = content.readUInt16BE(at + 2);
    const segment = content.subarray(at, at + 2 + length);
    if (length < 2 || segment.length < 2 + length) throw new FileRefused('broken');
    if (isFrame(marker)) {
      hasFrame = true;
      if (length < 8 || segment.readUInt16BE(5) * segment.readUInt16BE(7) > PIXELS) throw new FileRefused('huge');
    }
    const isSaid = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (!isSaid || isColour(marker, segment)) kept.push(segment);
    if (marker === 0xe1) kept.push(...wayUp(segment));
    at += 2 + length;
    if (marker === SCAN) {
      if (!hasFrame) throw new FileRefused('broken');
      const stop = endOfScan(content, at);
      kept.push(content.subarray(at, stop));
      if (content[stop + 1] === END) return Buffer.concat([...kept, Buffer.from([0xff, END])]);
      at = stop;
    }
  }
  throw new FileRefused('broken');
}

/** Where the picture's own bytes stop: at a marker that is neither a stuffed zero nor a restart. */
function endOfScan(content: Buffer, from: number): number {
  for (let at = content.indexOf(0xff, from); at >= 0 && at + 1 < content.length; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new FileRefused('broken');
}

/** A segment that says which way up and nothing else; none where it is not said or is the usual way. */
function wayUp(segment: Buffer): Buffer[] {
  if (segment.subarray(4, 10).toString('latin1') !== 'Exif\0\0' || segment.length < 24) return [];
  const tiff = segment.subarray(10);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const [short, long] = [(at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)), (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))];
  const first = long(4);
  if (first + 2 > tiff.length) return [];
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * 12;
    if (at + 12 > tiff.length) return [];
    const way = short(at) === 0x0112 ? short(at + 8) : 0;
    if (way >= 2 && way <= 8) return [Buffer.from([0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0MM\0*\0\0\0\b\0\u0001', 'latin1'), 1, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0, 0, 0, 0, 0])];
  }
  return [];
}
