import type { EntityManager } from 'typeorm';
import { compareTable, type Comparison } from './compare-table.js';
import type { ExtractContent } from './extract-content.js';
import type { ExtractFinding } from './extract-finding.js';
import { ImportCancelled, type ImportOptions, type TableChanges } from './import-outcome.js';
import { goneByHand, keepOutGone, keepOutReferring } from './gone-by-hand.js';
import type { RowNumbers } from './number-rows.js';
import type { RecordTable } from './record-tables.js';
import { tellKept } from './tell-kept.js';
import { addRows, changeRows, keepWhatIsUsed, removeRows } from './write-tables.js';

/** Referred to, and yet out of the way first: a spell makes room for another, and a row may come back as another child’s. */
const leaveFirst: ReadonlySet<string> = new Set(['placements', 'reviews', 'care_and_support_plans']);

type Comparisons = Map<RecordTable, Comparison>;

/** Holds every staged table against the record and, where anything differs, takes the next position and writes it. */
export async function storeDifferences(
  manager: EntityManager,
  tables: readonly RecordTable[],
  content: ExtractContent,
  numbers: RowNumbers,
  options: ImportOptions,
): Promise<{ changes: TableChanges[]; kept: ExtractFinding[] }> {
  const before = await positionNow(manager);
  let compared = await compareAll(manager, tables, numbers, options);
  if (hasWork(compared)) {
    const [{ taken }]: [{ taken: number }] = await manager.query('select record.take_position() as taken');
    // Somebody recorded something while this waited for its turn: what they recorded counts as edited here.
    if (taken !== before + 1) compared = await compareAll(manager, tables, numbers, options);
    await write(manager, compared, options);
  }
  const kept = await tellKept(manager, compared, content);
  return { changes: [...compared].map(([{ file }, { isFirst: _, ...counts }]) => ({ table: file.name, ...counts })), kept };
}

async function compareAll(manager: EntityManager, tables: readonly RecordTable[], numbers: RowNumbers, options: ImportOptions): Promise<Comparisons> {
  const compared: Comparisons = new Map();
  const overwriteEdits = options.overwriteEdits ?? false;
  const gone = overwriteEdits ? [] : await goneByHand(manager);
  for (const [index, table] of tables.entries()) {
    if (options.isCancelled?.()) throw new ImportCancelled();
    options.onProgress?.('compare', index / tables.length);
    const keepOut = async () => {
      await keepOutGone(manager, table, gone, numbers);
      await keepOutReferring(manager, table, tables.slice(0, index));
    };
    compared.set(table, await compareTable(manager, table, { overwriteEdits, keepOut: gone.length > 0 ? keepOut : null }));
  }
  return compared;
}

/** What leaves makes room before anything comes; what is referred to comes before, and leaves after, what refers to it. */
async function write(manager: EntityManager, compared: Comparisons, options: ImportOptions): Promise<void> {
  const forward = [...compared];
  const backward = forward.toReversed();
  const isParent = ({ ownNumber, table }: RecordTable) => ownNumber !== null && !leaveFirst.has(table);
  const leave = async (ofParents: boolean) => {
    for (const [table, comparison] of backward) {
      if (comparison.removed === 0 || isParent(table) !== ofParents) continue;
      const { length } = await keepWhatIsUsed(manager, table);
      comparison.removed -= length;
      comparison.kept += length;
      if (comparison.removed > 0) await removeRows(manager, table);
    }
  };
  await leave(false);
  for (const [index, [table, { added, changed, isFirst }]] of forward.entries()) {
    if (options.isCancelled?.()) throw new ImportCancelled();
    options.onProgress?.('store', index / forward.length);
    if (changed > 0) await changeRows(manager, table);
    if (added > 0) await addRows(manager, table, isFirst);
  }
  await leave(true);
}

function hasWork(compared: Comparisons): boolean {
  return [...compared.values()].some(({ added, changed, removed }) => added + changed + removed > 0);
}

async function positionNow(manager: EntityManager): Promise<number> {
  const [clock]: { position: number }[] = await manager.query('select position from record.clocks where authority_id = record.current_authority()');
  return clock?.position ?? 0;
}
