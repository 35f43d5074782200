import type { EntityManager } from 'typeorm';
import type { Actor } from '../audit/note.js';
import type { DutyEngine } from '../domain/duties/derive.js';
import type { ChildRecord } from '../domain/facts/child-record.js';
import { copyOccurrences } from './copy-occurrences.js';
import { keepMoves } from './keep-moves.js';
import { countMovedDeadlines, movedDeadlines, storeGivenClocks } from './store-given-clocks.js';

/**
 * Stores the clocks of some children of an authority, in a transaction that holds them alone, and answers with how many
 * deadlines moved. With `because`, these are kept.
 */
export async function storeSlice(
  manager: EntityManager,
  authorityId: number,
  records: readonly ChildRecord[],
  engine: DutyEngine,
  { actor, because, jobNo }: { actor?: Actor; because?: string; jobNo?: number },
): Promise<number> {
  const children = records.map(({ childNo }) => childNo);
  await copyOccurrences(manager, records.values().map((record) => ({ childNo: record.childNo, occurrences: engine.occurrencesOf(record) })));
  if (because === undefined) {
    const moved = await countMovedDeadlines(manager, authorityId, children);
    await storeGivenClocks(manager, authorityId, children);
    return moved;
  }
  const moves = await movedDeadlines(manager, authorityId, children);
  await storeGivenClocks(manager, authorityId, children);
  await keepMoves(manager, actor ?? { authorityId }, moves, { because, jobNo });
  return moves.length;
}
