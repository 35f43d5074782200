import type { EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import type { Identity } from '../children/identity.query.js';
import { recordChanged } from '../clocks/record-changed.js';
import type { Person } from '../http/person.js';
import { noSuchVisit } from './visit-problems.js';
import { visitStoryOf } from './visits.query.js';
import { eventIdOf, rowsOfAct } from './write-up.js';

/**
 * Takes a visit out of the record as recorded in error, with its reason, for every child of it that the person may see. It stands in
 * the past of the record with the act that says why.
 */
export async function withdrawVisit(manager: EntityManager, person: Person, { childNo }: Identity, visitNo: number, reason: string, day: string): Promise<void> {
  const visit = await visitStoryOf(manager, childNo, visitNo);
  if (!visit) throw noSuchVisit();
  for (const one of [{ childNo, visitNo, visitId: visit.visitId }, ...(await rowsOfAct(manager, person, childNo, visitNo, day))]) {
    const [[event]] = await manager.query('delete from record.case_events where child_no = $1 and event_id = $2 returning version', [one.childNo, eventIdOf(one.visitId)]);
    const [[gone]] = await manager.query('delete from record.visits where child_no = $1 and visit_no = $2 returning version', [one.childNo, one.visitNo]);
    await keepWithdrawn(manager, person, one.childNo, 'visits', one.visitId, gone.version, reason);
    if (event) await keepWithdrawn(manager, person, one.childNo, 'case-events', eventIdOf(one.visitId), event.version, reason);
    await note(manager, person, { event: 'visit-withdrawn', children: [one.childNo], subject: String(one.visitNo) });
    await recordChanged(manager, person, one.childNo);
  }
}

async function keepWithdrawn(manager: EntityManager, { authorityId }: Person, childNo: number, kind: string, id: string, version: number, reason: string): Promise<void> {
  await manager.query(
    `insert into record.acts (authority_id, child_no, what, kind, row_key, version, reason) values ($1, $2, 'withdrawn', $3, $4, $5, $6)`,
    [authorityId, childNo, kind, Buffer.from(JSON.stringify([id]), 'utf8').toString('base64url'), version, reason],
  );
}
