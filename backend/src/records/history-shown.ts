import type { EntityManager } from 'typeorm';
import type { KindTable } from './kind-table.js';
import { nameOfRow, sayAnswer } from './name-of-row.js';
import type { RecordHistoryView, RecordVersionView } from './records-view.js';
import { type RowPast, whoAndWhen } from './row-history.query.js';
import type { StoredRow } from './stored-row.js';

/** A row’s past in words: who recorded what, when and why, the latest first. */
export async function historyShown(manager: EntityManager, table: KindTable, { versions, withdrawn, acts }: RowPast): Promise<RecordHistoryView> {
  const shown: RecordVersionView[] = [];
  if (withdrawn) shown.push({ version: withdrawn.version, what: 'withdrawn', by: withdrawn.by, at: withdrawn.at, reason: withdrawn.reason, changes: [] });
  for (const [at, row] of versions.entries()) {
    const before = versions[at + 1];
    const act = acts.find(({ position, rowKey, version }) => position === row.recordedSeq && rowKey === row.key && version === row.version);
    const isImported = row.importedSeq === row.recordedSeq;
    shown.push({
      version: row.version, what: isImported ? 'imported' : row.version === 1 ? 'added' : 'changed', ...(await whoAndWhen(manager, row.recordedSeq, row.recordedBy)),
      reason: act?.reason ?? null, changes: changesOf(table, before, row),
    });
  }
  return { kind: table.kind.name, name: nameOfRow(table, versions[0]!), isWithdrawn: withdrawn !== null, versions: shown };
}

function changesOf(table: KindTable, before: StoredRow | undefined, after: StoredRow): RecordVersionView['changes'] {
  return table.fields.flatMap((column) => {
    const { name } = column.field;
    const [was, is] = [before?.values[name] ?? '', after.values[name] ?? ''];
    if (was === is) return [];
    return [{ field: name, before: was, after: is, beforeSaid: before ? sayAnswer(column, before) : null, afterSaid: sayAnswer(column, after) }];
  });
}
