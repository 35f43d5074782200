import type { EntityManager } from 'typeorm';
import { note, type Actor } from '../audit/note.js';
import { movesDeadline, type ClockChange } from './clock-changes.js';

/**
 * Keeps the deadlines that moved although the record did not, with both days, and notes them in the audit log; without a reason
 * they are only counted. Answers with how many there are.
 */
export async function keepMoves(
  manager: EntityManager,
  authorityId: number,
  changes: readonly ClockChange[],
  { actor, because, jobNo }: { actor?: Actor; because?: string; jobNo?: number },
): Promise<number> {
  const moves = changes.filter(movesDeadline).map((change) => {
    const { child_no, duty, arose_on, regime, about } = (change.after ?? change.before)!;
    const what = !change.before ? 'arose' : !change.after ? 'gone' : 'due-moved';
    return { child_no, duty, arose_on, regime, about, what, due_before: change.before?.due_on ?? null, due_after: change.after?.due_on ?? null };
  });
  if (because === undefined || moves.length === 0) return moves.length;
  await manager.query(
    `insert into clocks.moves (authority_id, child_no, duty, arose_on, regime, about, what, due_before, due_after, because, job_no)
      select $1, child_no, duty, arose_on, regime, about, what, due_before, due_after, $3, $4 from jsonb_populate_recordset(null::clocks.moves, $2::jsonb)`,
    [authorityId, JSON.stringify(moves), because, jobNo ?? null],
  );
  const children = [...new Set(moves.map(({ child_no }) => child_no))];
  await note(manager, actor ?? { authorityId }, { event: 'clocks-moved', children, subject: because, fields: { moves } });
  return moves.length;
}
