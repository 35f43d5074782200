import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { doubtTexts } from './doubt-texts.js';
import { faultTexts } from './fault-texts.js';
import type { Judgement } from './finding.js';
import { readRows } from './read-rows.js';
import { otherFileNames } from './return-layouts.js';
import { returnFiles, type ReturnContent, type ReturnFile, type ReturnRow } from './return-row.js';

/**
 * Reads a folder of one year's files, or a folder of year folders. File names are matched whatever their case and
 * punctuation. What cannot be read is told to the judgement; nothing here throws for what a file holds.
 */
export async function readReturn(folder: string, judgement: Judgement): Promise<ReturnContent> {
  const content: ReturnContent = { rows: new Map(), headings: new Map() };
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  await readYear(folder, '', entries.filter((entry) => entry.isFile()).map((entry) => entry.name), content, judgement);
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const names = await readdir(join(folder, entry.name));
    if (names.some((name) => fileNamed(name))) await readYear(folder, entry.name, names.sort(), content, judgement);
  }
  for (const needed of ['header', 'episodes'] as const) {
    if (!content.rows.has(needed)) judgement.refuseFile(`${needed}.csv`, 'file', null, faultTexts.noFile(needed));
  }
  return content;
}

async function readYear(folder: string, year: string, names: string[], content: ReturnContent, judgement: Judgement): Promise<void> {
  for (const name of names.filter((one) => extname(one).toLowerCase() === '.csv')) {
    const path = year ? `${year}/${name}` : name;
    const file = fileNamed(name);
    if (!file) {
      judgement.doubtFile(path, 'file', null, doubtTexts.unknownFile());
      continue;
    }
    const { heading, rows } = readRows(decode(await readFile(join(folder, path))), { file, path, year }, judgement);
    content.headings.set(path, heading);
    content.rows.set(file, [...(content.rows.get(file) ?? []), ...rows] satisfies ReturnRow[]);
  }
}

function fileNamed(name: string): ReturnFile | undefined {
  if (extname(name).toLowerCase() !== '.csv') return undefined;
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const plain = letters(basename(name, extname(name)));
  return otherFileNames[plain] ?? returnFiles.find((file) => letters(file) === plain);
}

/** UTF-8 with or without a mark; a file that is not UTF-8 is read as the code page the return's older spreadsheets write. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // Not UTF-8: the decoder above says so by throwing.
  }
}
