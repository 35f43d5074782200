import type { EntityManager } from 'typeorm';
import { keepAct } from './acts.js';
import type { Owner } from './rows.query.js';
import { partsOfKey, rowKey } from './row-key.js';

/** Rows of child `$2` of authority `$1` that say more of what the duties know as an event; of several of a day and kind the one that told it goes on telling it. */
const told = `
  select distinct on (r.kind, r.on_day) r.event_id, r.kind, r.on_day from (
    select 'contact.' || contact_id as event_id, case when reached then 'contact-made' else 'contact-tried' end as kind, contacted_on as on_day
      from record.young_person_contacts where authority_id = $1 and child_no = $2
    union all select 'note.' || note_id, case when reached then 'contact-made' else 'contact-tried' end, happened_on
      from record.notes where authority_id = $1 and child_no = $2 and kind = 'keep-in-touch' and reached is not null
    union all select 'meeting.' || meeting_id, case kind when 'enquiry' then 'enquiry-outcome' else kind end, held_on
      from record.protection_meetings where authority_id = $1 and child_no = $2 and kind in ('enquiry', 'core-group', 'review-conference')
  ) r order by r.kind, r.on_day, (select e.kind = r.kind and e.happened_on = r.on_day from record.case_events e where e.authority_id = $1 and e.event_id = r.event_id) desc nulls last, r.event_id`;
const isTold = "e.event_id ~ '^(contact|note|meeting)[.]'";
const notYetTold = `not exists (select from record.case_events e where (e.authority_id, e.child_no, e.kind, e.happened_on) = ($1, $2, t.kind, t.on_day))`;

/**
 * The events that being in touch and meetings to protect a child tell: told with the row, corrected with it and withdrawn with it, for the
 * same reason. Where somebody has told that event of that day already, it is not told twice.
 */
export async function toldAsEvents(manager: EntityManager, { authorityId, childNo }: Owner): Promise<void> {
  const [gone]: [{ eventId: string; version: number }[], number] = await manager.query(
    `delete from record.case_events e where e.authority_id = $1 and e.child_no = $2 and ${isTold}
      and not exists (select from (${told}) t where (t.event_id, t.kind, t.on_day) = (e.event_id, e.kind, e.happened_on)) returning event_id as "eventId", version`, [authorityId, childNo],
  );
  const made: { eventId: string }[] = await manager.query(
    `insert into record.case_events (authority_id, child_no, event_id, kind, happened_on) select $1, $2, t.event_id, t.kind, t.on_day from (${told}) t
      where ${notYetTold} returning event_id as "eventId"`, [authorityId, childNo],
  );
  const withdrawn = gone.filter(({ eventId }) => !made.some((one) => one.eventId === eventId));
  if (withdrawn.length === 0) return;
  const [{ reason }] = await manager.query("select coalesce(reason, '') as reason from record.acts where authority_id = $1 and child_no = $2 order by act_no desc limit 1", [authorityId, childNo]);
  for (const { eventId, version } of withdrawn) {
    await keepAct(manager, { authorityId, childNo, what: 'withdrawn', kind: 'case-events', rowKey: rowKey([eventId]), keyBefore: null, version, reason });
  }
}

/**
 * Somebody changed or withdrew an event they had told by hand: where a note, a contact or a meeting says the same of that day, it tells it now.
 * One that such a row told itself is corrected by that row, and stays away once it is withdrawn here.
 */
export async function toldByOthers(manager: EntityManager, { authorityId, childNo }: Owner, eventKey: string): Promise<void> {
  await manager.query(
    `insert into record.case_events (authority_id, child_no, event_id, kind, happened_on) select $1, $2, t.event_id, t.kind, t.on_day from (${told}) t
      where ${notYetTold} and exists (select from history.case_events e where (e.authority_id, e.child_no, e.event_id, e.kind, e.happened_on) = ($1, $2, $3, t.kind, t.on_day) and not (${isTold}))`,
    [authorityId, childNo, partsOfKey(eventKey, ['string'])?.[0]],
  );
}
