import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { inAuthority } from '../database/authority-transaction.js';
import type { ExtractContent } from '../exchange/extract/extract-content.js';
import { storeContent } from '../files/contents.query.js';
import { textOfDemoDocument } from './documents-of.js';

/** Stores the files of the invented documents, which no extract carries. */
export async function storeDemoFiles(dataSource: DataSource, authorityId: number, { tables }: ExtractContent): Promise<void> {
  const { columns, rows } = tables.get('documents')!;
  const [child, title] = [columns.indexOf('child_id'), columns.indexOf('title')];
  await inAuthority(dataSource, { authorityId }, async (manager) => {
    for (const row of rows) {
      const words = textOfDemoDocument(row[title]!, row[child]!);
      const content = Buffer.from(words);
      const sha256 = createHash('sha256').update(content).digest('hex');
      await storeContent(manager, { authorityId }, { sha256, kind: 'txt', content, words, pieces: null, scan: 'not-scanned' });
    }
  });
}
