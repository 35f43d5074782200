import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrived, go } from './visit.mjs';

const cell = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes tables of records as the files of an extract, and says where they are. */
export function writeExtract(folder, content) {
  mkdirSync(folder, { recursive: true });
  for (const { name, columns, rows } of content.tables.values()) {
    writeFileSync(join(folder, `${name}.csv`), [columns, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n');
  }
  const { authority, extractedAt } = content;
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ aelwyd: { authority, extractedAt } }));
  return readdirSync(folder).map((name) => join(folder, name));
}

export async function bringIn(page, files) {
  await go(page, '/imports');
  await page.getByLabel('Files of the extract').setInputFiles(files);
  await page.getByRole('button', { name: 'Check and bring in' }).click();
  await page.waitForURL(/\/jobs\/[^/]+$/);
  await arrived(page);
  await page.locator('.banner').waitFor({ timeout: 120_000 });
}
