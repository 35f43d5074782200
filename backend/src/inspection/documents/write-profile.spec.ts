import { describe, expect, it } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { parse } from 'csv-parse/sync';
import { inflateRawSync } from 'node:zlib';
import { factsFromRows } from '../../domain/facts/facts-from-rows.js';
import { randomRecord } from '../../domain/indicators/random-record.js';
import { indicators } from '../../domain/indicators/registry.js';
import { profileOf } from '../profile/data-profile.service.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';
import { writeProfile, type ProfileFormat } from './write-profile.js';

const rows = randomRecord(7, '2018-03-31', []);
const tables = Object.entries(rows).map(([name, all]) => {
  const columns = Object.keys(all[0] ?? {});
  return [name, { columns, rows: all.map((row) => columns.map((column) => row[column] ?? '')) }] as const;
});
const facts = factsFromRows({ authority: 'W06000002', tables: new Map(tables) }, new Set());
const profile = profileOf({ authorityId: 2, facts, reference: { bankHolidays: new Set(), populations: [] }, knownAt: null }, '2018-03-31');
const write = (format: ProfileFormat, language: 'en' | 'cy' = 'en', rounding: 'none' | 'nearest-5' = 'none') =>
  writeProfile(profile, format, { language, rounding, authorityName: { en: '=Gwynedd', cy: 'Gwynedd' } });
const figure = (code: string) => profile.profile.figures.find((one) => one.code === code)!;

/** Text of one part of a zip file, found by its local heading. */
function partOf(zip: Buffer, name: string): string {
  const central = zip.indexOf(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2])]));
  for (let at = central; at >= 0; at = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at + 4)) {
    const length = zip.readUInt16LE(at + 28);
    if (zip.subarray(at + 46, at + 46 + length).toString() !== name) continue;
    const start = zip.readUInt32LE(at + 42);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    return inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 20))).toString();
  }
  throw new RangeError(name);
}

describe('the data profile as a document', () => {
  it('is, as JSON, what every edge prints', async () => {
    const printed = JSON.parse((await write('json')).toString());
    expect(Object.keys(printed)).toEqual(['authority', 'asAt', 'knownAt', 'definitions', 'indicators']);
    expect(printed.indicators).toEqual(JSON.parse(JSON.stringify(profile.profile.figures)));
  });

  it('is marked where it is the public reading', async () => {
    expect(JSON.parse((await write('json', 'en', 'nearest-5')).toString()).rounding).toBe('nearest-5');
    for (const format of ['csv', 'md'] as const) expect((await write(format, 'en', 'nearest-5')).toString()).toContain('nearest 5');
  });

  it('reads back from CSV with numerator, denominator, not known, unit and dates beside each figure, and no formula', async () => {
    const text = (await write('csv')).toString();
    expect(text.startsWith('\ufeff')).toBe(true);
    const read = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    const row = read.find((one) => one['Code'] === 'care-order')!;
    const { met, population, notKnown } = figure('care-order');
    expect([row['Numerator'], row['Denominator'], row['Not known']]).toEqual([met, population, notKnown].map(String));
    expect([row['Unit'], row['As at'], row['As known at']]).toEqual(['%', '31 March 2018', 'the record as it is now']);
    expect(row['Authority']).toBe("'=Gwynedd (W06000002)");
    expect(new Set(read.map((one) => one['Code'])).size).toBe(indicators.length);
  });

  it('gives the public the percentages of the exact counts, not of the rounded ones', async () => {
    const many = Array.from({ length: 127 }, (_, at) => [`${at}`, at < 38 ? 'male' : 'female'] as const);
    const table = (columns: string[], row: (id: string, sex: string) => string[]) => ({ columns, rows: many.map(([id, sex]) => row(id, sex)) });
    const lived = new Map([
      ['children', table(['child_id', 'date_of_birth', 'sex'], (id, sex) => [id, '2008-06-01', sex])],
      ['periods-of-care', table(['child_id', 'started_on'], (id) => [id, '2015-01-05'])],
    ]);
    const other = profileOf({ ...profile, facts: factsFromRows({ authority: 'W06000002', tables: lived }, new Set()) }, '2018-03-31');
    const csv = await writeProfile(other, 'csv', { language: 'en', rounding: 'nearest-5', authorityName: { en: 'G', cy: 'G' } });
    const row = (parse(csv.toString(), { bom: true, columns: true }) as Record<string, string>[]).find((one) => one['Code'] === 'by-sex' && one['Numerator'] === '40')!;
    expect([row['Denominator'], row['Value']]).toEqual(['125', '30']);
  });

  it('reads back from a workbook with frozen headings, and the definitions on a sheet of their own', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(await write('xlsx', 'cy'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Proffil data', 'Diffiniadau']);
    const sheet = workbook.worksheets[0]!;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    let found: unknown[] = [];
    sheet.eachRow((row) => {
      const values = row.values as unknown[];
      if (values[2] === 'care-order') found = values;
    });
    expect(found.slice(5, 8)).toEqual([figure('care-order').met, figure('care-order').population, figure('care-order').notKnown]);
  });

  it.each([['cy', 'cy-GB', '31 Mawrth 2018'], ['en', 'en-GB', '31 March 2018']] as const)('is, in Word, of the language %s', async (language, tag, date) => {
    const zip = await write('docx', language);
    expect(partOf(zip, 'word/styles.xml')).toContain(tag);
    const body = partOf(zip, 'word/document.xml');
    expect(body).toContain('w:tblHeader');
    expect(body).toContain(date);
    for (const { title } of indicators) expect(body).toContain(title[language].replaceAll('&', '&amp;'));
  });

  it('has in Markdown a row for each figure', async () => {
    const text = (await write('md')).toString();
    for (const { code } of indicators) expect(text).toContain(`| ${code} |`);
  });
});

describe('what is taken away', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '"=1+1"', "'=1", '=HYPERLINK("https://x.example";"x")', 'a,=1', 'a\r\n=1', '\uff1d1'];
  const pack = {
    language: 'en' as const, title: 'T', about: [['=about', '=1+1']] as [string, string][],
    tables: [{ name: 'N', title: 'T', sectionTitle: '=head', columns: [{ title: '=col', kind: 'text' as const, width: 9 }], sections: [{ title: '=section', rows: cells.map((cell) => [cell]) }], notes: ['=note'] }],
  };

  it('has no cell that a spreadsheet would work out, in CSV', () => {
    const read = parse(writeCsv(pack).toString(), { bom: true }) as string[][];
    expect(read).toHaveLength(cells.length + 1);
    expect(read.flat().filter((cell) => /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell))).toEqual([]);
  });

  it('has no cell that a spreadsheet would work out, in XLSX', async () => {
    const sheet = partOf(await writeXlsx(pack), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c ');
    expect(sheet).not.toMatch(/<f[ >/]/);
  });

  it('says how it is to be handled, who took it and when; the public reading does not', async () => {
    const taken = { by: 'Nia Gweithiwr', at: '2026-11-25 10:00 UTC' };
    const marked = await writeProfile(profile, 'csv', { language: 'cy', rounding: 'none', authorityName: { en: 'G', cy: 'G' }, taken });
    expect(marked.toString()).toContain('SWYDDOGOL-SENSITIF: cymerwyd gan Nia Gweithiwr, 2026-11-25 10:00 UTC');
    expect((await write('csv')).toString()).not.toContain('SENSITIVE');
  });
});
