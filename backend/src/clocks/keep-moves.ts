import type { EntityManager } from 'typeorm';
import { note, type Actor } from '../audit/note.js';
import type { MovedDeadline } from './store-given-clocks.js';

/** Keeps the deadlines that moved although the record did not, with both days, and notes them in the audit log. */
export async function keepMoves(
  manager: EntityManager,
  actor: Actor,
  moves: readonly MovedDeadline[],
  { because, jobNo }: { because: string; jobNo?: number },
): Promise<void> {
  if (moves.length === 0) return;
  await manager.query(
    `insert into clocks.moves (authority_id, child_no, duty, arose_on, regime, about, what, due_before, due_after, because, job_no)
      select $1, child_no, duty, arose_on, regime, about, what, due_before, due_after, $3, $4 from jsonb_populate_recordset(null::clocks.moves, $2::jsonb)`,
    [actor.authorityId, JSON.stringify(moves), because, jobNo ?? null],
  );
  const children = [...new Set(moves.map(({ child_no }) => child_no))];
  await note(manager, actor, { event: 'clocks-moved', children, subject: because, fields: { moves } });
}
