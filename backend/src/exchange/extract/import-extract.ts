import type { DataSource, EntityManager } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import { findAuthority } from '../../reference/find-authority.js';
import { checkExtract } from './check-extract.js';
import type { ExtractContent } from './extract-content.js';
import type { ExtractFinding } from './extract-finding.js';
import { faultTexts } from './fault-texts.js';
import { ImportCancelled, type ExtractOutcome, type ImportOptions, type TableChanges } from './import-outcome.js';
import { RowNumbers } from './number-rows.js';
import { recordTables } from './record-tables.js';
import { refusalOf } from './refusal.js';
import { stageTable } from './stage-table.js';
import { storeDifferences } from './store-differences.js';

/** Two imports of one authority wait for each other; the number is only the name of the lock. */
const IMPORT_LOCK = 2014;

/**
 * Brings one authority's record into line with an extract, all or nothing, in one transaction. A fault stores nothing; what
 * is the same is not touched, and an extract that changes nothing takes no position.
 *
 * @throws ImportCancelled where it was cancelled before everything was stored
 */
export async function importExtract(dataSource: DataSource, content: ExtractContent, options: ImportOptions): Promise<ExtractOutcome> {
  const rows = [...content.tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const refused = (faults: ExtractFinding[], warnings: ExtractFinding[] = []): ExtractOutcome => ({ ok: false, rows, changes: [], faults, warnings });
  const authority = content.authority === '' ? undefined : await findAuthority(dataSource, content.authority);
  if (!authority) {
    const { faults, warnings } = checkExtract(content, options.today ?? null);
    const isTold = faults.some(({ rule }) => rule === 'authority');
    return refused(isTold ? faults : [authorityFault(content.authority), ...faults], warnings);
  }
  try {
    return await inAuthority(dataSource, { authorityId: authority.authorityId, userNo: options.userNo, bulk: true }, async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1, $2)', [IMPORT_LOCK, authority.authorityId]);
      const numbers = new RowNumbers();
      await numbers.read(manager);
      options.onProgress?.('check', 0);
      const left = recordTables.filter(({ ownNumber, file }) => ownNumber !== null && !content.tables.has(file.name));
      const { faults, warnings } = checkExtract(content, options.today ?? null, new Map(left.map(({ file }) => [file.name, numbers.held(file.name)])));
      if (faults.length > 0) return refused(faults, warnings);
      await numbers.give(manager, content);
      const { changes, kept } = await stageAndStore(manager, content, numbers, options);
      return { ok: true, rows, changes, faults: [], warnings: [...warnings, ...kept] };
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refused([refusal]);
  }
}

async function stageAndStore(
  manager: EntityManager,
  content: ExtractContent,
  numbers: RowNumbers,
  options: ImportOptions,
): Promise<{ changes: TableChanges[]; kept: ExtractFinding[] }> {
  const present = recordTables.filter(({ file }) => content.tables.has(file.name));
  for (const [index, table] of present.entries()) {
    if (options.isCancelled?.()) throw new ImportCancelled();
    options.onProgress?.('stage', index / present.length);
    const given = content.tables.get(table.file.name);
    if (given) await stageTable(manager, table, given, numbers);
  }
  return storeDifferences(manager, present, content, numbers, options);
}

function authorityFault(code: string): ExtractFinding {
  const message = code === '' ? faultTexts.noAuthority() : faultTexts.unknownAuthority(code);
  return { file: 'datapackage.json', line: 1, column: 'aelwyd.authority', rule: 'authority', child: null, message };
}
