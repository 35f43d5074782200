import type { EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import type { Identity } from '../children/identity.query.js';
import { visibleChildren } from '../children/visible-children.js';
import { recordChanged } from '../clocks/record-changed.js';
import type { Person } from '../http/person.js';
import { text } from './store-visit.js';
import { type StoryPart, storyColumns } from './visit-codes.js';
import { noSuchVisit, storyChangedMeanwhile } from './visit-problems.js';
import { visitStoryOf, type VisitStoryRow } from './visits.query.js';
import type { WriteUpVisitDto } from './write-up.dto.js';

const isPart = (name: string): name is StoryPart => Object.hasOwn(storyColumns, name);

/**
 * Adds the rest of the story of a visit. Parts shared are written into the rows of the other children of the same visit that the
 * person may see; of a visit written up whole the record says so as an event, which meets the duty.
 *
 * @throws Conflict where somebody else has changed the visit since
 */
export async function writeUpVisit(manager: EntityManager, person: Person, { childNo }: Identity, visitNo: number, dto: WriteUpVisitDto, day: string): Promise<VisitStoryRow> {
  const before = await visitStoryOf(manager, childNo, visitNo);
  if (!before) throw noSuchVisit();
  const parts = Object.entries(dto).flatMap(([name, said]) => (isPart(name) && said !== undefined ? [[name, typeof said === 'boolean' ? said : text(String(said))] as const] : []));
  const changed = await setParts(manager, 'visit_no = $2 and version = $3', [childNo, visitNo, dto.version], parts, dto.isWhole ? day : null);
  if (changed.length === 0) throw storyChangedMeanwhile();
  const told = parts.filter(([name]) => dto.shared?.includes(name));
  const others = told.length > 0 && before.hasOthers ? await rowsOfAct(manager, person, childNo, visitNo, day) : [];
  for (const other of others) await setParts(manager, 'visit_no = $2', [other.childNo, other.visitNo], told, null);
  if (dto.isWhole) await writtenUpEvent(manager, person, childNo, before.visitId, day);
  for (const other of [{ childNo, visitNo }, ...others]) {
    await note(manager, person, { event: 'visit-written-up', children: [other.childNo], subject: String(other.visitNo), fields: { parts: parts.map(([name]) => name), isWhole: dto.isWhole } });
    await recordChanged(manager, person, other.childNo);
  }
  return (await visitStoryOf(manager, childNo, visitNo))!;
}

async function setParts(manager: EntityManager, where: string, at: unknown[], parts: readonly (readonly [StoryPart, boolean | string | null])[], writtenUpOn: string | null): Promise<unknown[]> {
  const first = at.length + 2;
  const sets = parts.map(([name], n) => `${storyColumns[name]} = $${first + n}`);
  const [rows] = await manager.query(
    `update record.visits set written_up_on = coalesce($${at.length + 1}::date, written_up_on)${sets.map((set) => `, ${set}`).join('')} where child_no = $1 and ${where} returning visit_no`,
    [...at, writtenUpOn, ...parts.map(([, said]) => said)],
  );
  return rows;
}

/** Rows of the other children of the same visit that the person may see. */
export async function rowsOfAct(manager: EntityManager, person: Person, childNo: number, visitNo: number, day: string): Promise<{ childNo: number; visitNo: number; visitId: string }[]> {
  const visible = visibleChildren(person, day, 3);
  return manager.query(
    `select v.child_no as "childNo", v.visit_no as "visitNo", v.visit_id as "visitId" from record.visits mine join record.visits v on v.authority_id = mine.authority_id and v.visit_act = mine.visit_act
      join record.children c on c.authority_id = v.authority_id and c.child_no = v.child_no and ${visible.where}
      where mine.child_no = $1 and mine.visit_no = $2 and v.child_no <> $1`,
    [childNo, visitNo, ...visible.values],
  );
}

async function writtenUpEvent(manager: EntityManager, { authorityId }: Person, childNo: number, visitId: string, day: string): Promise<void> {
  await manager.query(
    `insert into record.case_events (authority_id, child_no, event_id, kind, happened_on) values ($1, $2, $3, 'visit-written-up', $4)
      on conflict on constraint case_events_event_id_once do nothing`,
    [authorityId, childNo, eventIdOf(visitId), day],
  );
}

export function eventIdOf(visitId: string): string {
  return `${visitId}.written-up`;
}
