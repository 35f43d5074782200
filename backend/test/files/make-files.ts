import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/**
 * A PDF of one page that says some words, with whatever else is put in its catalogue, its trailer and after its objects; and, where
 * asked for, a second page.
 */
export function makePdf(words: string, { catalogue = '', trailer = '', more = [] as string[], second = '' } = {}): Buffer {
  const page = `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`;
  const next = 6 + more.length;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    second ? `<< /Type /Pages /Kids [3 0 R ${next} 0 R] /Count 2 >>` : '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...more,
    ...(second
      ? [
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents ${next + 1} 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
          `<< /Length ${second.length} >>\nstream\n${second}\nendstream`,
        ]
      : []),
  ];
  let file = '%PDF-1.7\n';
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}

/** A packed stream object of a PDF. */
export function packedObject(content: string, dictionary = '/Type /ObjStm /N 1 /First 4'): string {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}

/** A zip of the given parts, packed; `twist` changes what its directory says. */
export function makeZip(parts: Record<string, string | Buffer>, twist: { flags?: number; full?: number; innerName?: string } = {}): Buffer {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(twist.flags ?? 0, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(plain), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(twist.full ?? plain.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const inner = Buffer.from(head);
    inner.writeUInt16LE(Buffer.byteLength(twist.innerName ?? name), 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), inner, Buffer.from(twist.innerName ?? name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head, rest, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const types = (main: string) => `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const relations = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

/** Parts of a Word document that says some words; `body` is put into it as it is. */
export function docxParts(words: string, { body = '', links = '', main = wordMain } = {}): Record<string, string> {
  return {
    '[Content_Types].xml': types(main),
    '_rels/.rels': relations('<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(links),
  };
}

/** Parts of a Word document with what is put into its body, its headings named as a Welsh Word names them and its one list numbered. */
export function styledDocx(body: string): Record<string, string> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const heading = (level: number) => `<w:style w:type="paragraph" w:styleId="Pennawd${level}"><w:name w:val="heading ${level}"/></w:style>`;
  const levels = [0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="decimal"/></w:lvl>`).join('');
  return {
    ...docxParts('Helo', { body, links: `<Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/>` }),
    'word/styles.xml': `<w:styles ${main}>${heading(1)}${heading(2)}${heading(3)}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${main}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  };
}

/** A chunk of a PNG. */
export function pngChunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const said = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(said));
  return Buffer.concat([length, said, check]);
}

/** A grey PNG of 1 × 1, or said to be larger, with more chunks. */
export function makePng({ width = 1, height = 1, pixels = deflateSync(Buffer.from([0, 0])), more = [] as Buffer[] } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), pngChunk('IHDR', head), ...more, pngChunk('IDAT', pixels), pngChunk('IEND', Buffer.alloc(0))]);
}

/** A segment of a JPEG. */
export function jpegSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** As much of a JPEG as is read here: frame and scan, with more segments before. */
export function makeJpeg({ more = [] as Buffer[], width = 1, height = 1, after = Buffer.alloc(0) } = {}): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const parts = [jpegSegment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1')), ...more, jpegSegment(0xc0, frame), jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))];
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd9]), after]);
}

/** What a camera says: which way up, where, and who. */
export function exif({ way = 6, place = 'GPS 52.4140 N 4.0829 W Siôn' } = {}): Buffer {
  const entry = Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0]);
  return jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\b\0\u0001', 'latin1'), entry, Buffer.from([0, 0, 0, 0]), Buffer.from(place)]));
}
