import { describe, expect, it } from '@jest/globals';
import { hostileFiles } from '../../test/files/hostile-files.js';
import { docxParts, exif, jpegSegment, makeJpeg, makePdf, makePng, makeZip, pngChunk, styledDocx } from '../../test/files/make-files.js';
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
    ['a PDF of a scan that has bytes of a name by chance', makePdf('Sgan', { more: ['<< /Subtype /Image /Filter /DCTDecode /Length 8 >>\nstream\n\xff\xd8a/3D \xff\nendstream'] }), 'pdf', 'Sgan'],
    ['a Word document with a link', makeZip(docxParts('Adolygiad ac ymweliad', { links: link })), 'docx', 'Adolygiad ac ymweliad'],
    ['plain text in Welsh', Buffer.from('Hoffwn i weld Mam yn amlach – 3 < 4, tŷ ni ♥\n'), 'txt', 'Hoffwn i weld Mam yn amlach – 3 < 4, tŷ ni ♥'],
    ['plain text with its mark of order', Buffer.from('\ufeffHelo'), 'txt', 'Helo'],
    ['a PNG', makePng(), 'png', ''],
    ['a JPEG', makeJpeg(), 'jpeg', ''],
  ])('is taken in and read: %s', async (_name, file, kind, words) => {
    const clean = await cleanFile(file);
    expect(clean.kind).toBe(kind);
    expect((await readWords(clean.content, clean.kind)).words.trim()).toBe(words);
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

it('a Word document is read as its writer set it, and as nothing else', async () => {
  const told = (text: string, how = '') => `<w:p>${how ? `<w:pPr>${how}</w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text: string, how = '') => `<w:tc>${how ? `<w:tcPr>${how}</w:tcPr>` : ''}${told(text)}</w:tc>`;
  const body = `${told('Adolygiad', '<w:pStyle w:val="Pennawd1"/>')}${told('Iechyd', '<w:pStyle w:val="Pennawd3"/>')}
    ${told('Deintydd', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}${told('&lt;script&gt;', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')}
    <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Dydd')}${cell('Pwy')}</w:tr><w:tr>${cell('Mawrth, gyda Mam', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;
  const { words, pieces } = await readWords(makeZip(styledDocx(body)), 'docx');
  expect(words).toContain('Deintydd\n\n<script>');
  expect(pieces).toEqual([
    { is: 'paragraph', lines: [{ text: 'Helo', level: 0 }], isNumbered: false, rows: [] },
    { is: 'heading', lines: [{ text: 'Adolygiad', level: 1 }], isNumbered: false, rows: [] },
    { is: 'heading', lines: [{ text: 'Iechyd', level: 2 }], isNumbered: false, rows: [] },
    { is: 'list', lines: [{ text: 'Deintydd', level: 0 }, { text: '<script>', level: 1 }], isNumbered: true, rows: [] },
    {
      is: 'table', lines: [], isNumbered: false,
      rows: [
        { isHead: true, cells: [{ text: 'Dydd', across: 1, down: 1 }, { text: 'Pwy', across: 1, down: 1 }] },
        { isHead: false, cells: [{ text: 'Mawrth, gyda Mam', across: 2, down: 1 }] },
      ],
    },
  ]);
});

it('a PDF that cannot be read to its words is refused', async () => {
  const broken = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 9 0 R >>\n%%EOF');
  await expect(readWords(broken, 'pdf')).rejects.toMatchObject({ why: 'broken' });
});
