import type { EntityManager } from 'typeorm';
import type { DraftPlace } from './draft-place.js';
import type { OtherWritingView } from './drafts-view.js';

/** Who else has written in this place within the hour, the latest first. `plan` is the place of everything written in a child’s plan. */
export async function othersWriting(manager: EntityManager, { place, kind }: DraftPlace, childNo: number): Promise<OtherWritingView[]> {
  const rows: { name: string; savedAt: Date }[] = await manager.query('select name, saved_at as "savedAt" from staff.others_writing($1, $2)', [kind === 'plan' ? 'plan-' : place, childNo]);
  return rows.map(({ name, savedAt }) => ({ name, savedAt: savedAt.toISOString() }));
}
