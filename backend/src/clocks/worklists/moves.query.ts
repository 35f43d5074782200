import type { EntityManager } from 'typeorm';
import type { Bilingual } from '../../domain/indicators/figure.js';
import type { ClockMoveView } from './child-clocks-view.js';
import type { NamedOccurrence } from '../occurrence-key.js';

/** Why deadlines moved although no record did, by the code they are kept with. */
const because: Readonly<Record<string, Bilingual>> = {
  'bank-holiday-set': { en: 'A bank holiday was proclaimed', cy: 'Cyhoeddwyd gŵyl banc' },
  'school-term-set': { en: 'The council’s school terms were set', cy: 'Pennwyd tymhorau ysgol y cyngor' },
  'law-number-set': { en: 'The council set a number', cy: 'Pennodd y cyngor rif' },
};
const otherwise: Bilingual = { en: 'The rules of the clocks changed', cy: 'Newidiodd rheolau’r clociau' };

/** How one clock's deadline moved, oldest first. */
export async function movesOf(manager: EntityManager, childNo: number, { duty, arose_on, regime, about }: NamedOccurrence): Promise<ClockMoveView[]> {
  const rows: { at: Date; dueBefore: string | null; dueAfter: string | null; because: string }[] = await manager.query(
    `select moved_at as at, due_before as "dueBefore", due_after as "dueAfter", because from clocks.moves
     where child_no = $1 and duty = $2 and arose_on = $3 and regime = $4 and about = $5 order by move_no`,
    [childNo, duty, arose_on, regime, about],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), because: because[row.because] ?? otherwise }));
}
