import type { RecordKind } from './record-kind.js';

/**
 * What follows from rows that say more of what the duties know as an event: the event is told with them, corrected with them and
 * withdrawn with them. Where somebody has told that event of that day already, it is not told twice.
 *
 * @param name what the events’ ids begin with
 * @param rows statement with the columns `id`, `kind` and `on_day`, of authority `$1` and child `$2`
 */
export function toldAsEvents(name: string, rows: string): NonNullable<RecordKind['after']> {
  const told = `select '${name}.' || r.id as event_id, r.kind, r.on_day from (${rows}) r`;
  return async (manager, { authorityId, childNo }) => {
    await manager.query(
      `delete from record.case_events e where e.authority_id = $1 and e.child_no = $2 and starts_with(e.event_id, '${name}.')
        and not exists (select from (${told}) t where (t.event_id, t.kind, t.on_day) = (e.event_id, e.kind, e.happened_on))`, [authorityId, childNo],
    );
    await manager.query(
      `insert into record.case_events (authority_id, child_no, event_id, kind, happened_on) select $1, $2, t.event_id, t.kind, t.on_day from (${told}) t
        where not exists (select from record.case_events e where (e.authority_id, e.child_no, e.kind, e.happened_on) = ($1, $2, t.kind, t.on_day))`, [authorityId, childNo],
    );
  };
}
