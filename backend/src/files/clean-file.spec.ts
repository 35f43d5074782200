import { describe, expect, it } from '@jest/globals';
import { hostileFiles } from '../../test/files/hostile-files.js';
import { docxParts, exif, jpegSegment, makeJpeg, makePdf, makePng, makeZip, pngChunk } from '../../test/files/make-files.js';
import { cleanFile } from './clean-file.js';
import { FileRefused } from './file-refused.js';
import { readWords } from './read-words.js';
import { takeInFile } from './take-in-file.js';

const whyRefused = (file: Buffer) => takeInFile(file).then(({ kind }) => `taken in as ${kind}`, (error: unknown) => (error instanceof FileRefused ? error.why : `failed: ${error}`));

describe('a hostile file', () => {
  it('is one of at least sixty', () => expect(hostileFiles.length).toBeGreaterThanOrEqual(60));

  it.each(hostileFiles)('is refused: %s', async (_name, file, why) => expect(why).toContain(await whyRefused(file)));
});

describe('a file of use', () => {
  const link = '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.gov.wales/" TargetMode="External"/>';

  it.each([
    ['a PDF', makePdf('Review of 3 March'), 'pdf', 'Review of 3 March'],
    ['a Word document with a link', makeZip(docxParts('Adolygiad ac ymweliad', { links: link })), 'docx', 'Adolygiad ac ymweliad'],
    ['plain text in Welsh', Buffer.from('Hoffwn i weld Mam yn amlach – 3 < 4, tŷ ni ♥\n'), 'txt', 'Hoffwn i weld Mam yn amlach – 3 < 4, tŷ ni ♥'],
    ['plain text with its mark of order', Buffer.from('\ufeffHelo'), 'txt', 'Helo'],
    ['a PNG', makePng(), 'png', ''],
    ['a JPEG', makeJpeg(), 'jpeg', ''],
  ])('is taken in and read: %s', async (_name, file, kind, words) => {
    const clean = await cleanFile(file);
    expect(clean.kind).toBe(kind);
    expect((await readWords(clean.content, clean.kind)).trim()).toBe(words);
  });

  it('is taken in again as it was stored, and stays the same', async () => {
    for (const file of [makeJpeg({ more: [exif()] }), makePng({ more: [pngChunk('tEXt', Buffer.from('a'))] })]) {
      const { content } = await cleanFile(file);
      expect((await cleanFile(content)).content.equals(content)).toBe(true);
    }
  });
});

describe('a picture', () => {
  const secret = 'GPS 52.4140 N';

  it('loses where it was taken, and keeps which way up it is held', async () => {
    const sent = makeJpeg({ more: [exif({ way: 6, place: secret }), jpegSegment(0xfe, Buffer.from(secret)), jpegSegment(0xed, Buffer.from(secret))], after: Buffer.from(secret) });
    const { content } = await cleanFile(sent);
    expect(sent.includes(secret)).toBe(true);
    expect(content.includes(secret)).toBe(false);
    expect(content.indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBeGreaterThan(0);
    expect(content.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });

  it('loses what is written into a PNG and behind it', async () => {
    const sent = Buffer.concat([makePng({ more: ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'xxXx'].map((name) => pngChunk(name, Buffer.from(secret))) }), Buffer.from(secret)]);
    expect((await cleanFile(sent)).content.equals(makePng())).toBe(true);
  });
});

it('a PDF that cannot be read to its words is refused', async () => {
  const broken = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 9 0 R >>\n%%EOF');
  await expect(readWords(broken, 'pdf')).rejects.toMatchObject({ why: 'broken' });
});
