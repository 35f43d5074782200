import type { EntityManager } from 'typeorm';
import type { ClockChange } from '../clocks/clock-changes.js';
import { recordChanged } from '../clocks/record-changed.js';
import type { Acting } from '../database/authority-transaction.js';
import type { KindTable } from './kind-table.js';
import type { Owner } from './rows.query.js';

/** Columns through which a placement names what is nobody’s in particular. */
const placedBy: Readonly<Record<string, string>> = { carers: 'carer_no', 'household-events': 'carer_no', settings: 'setting_no' };

/** Works out again the clocks a row’s change may move: the child’s; for a household or home those of the children who lived there. */
export async function clocksMovedBy(manager: EntityManager, acting: Acting, { kind, table: { table } }: KindTable, { authorityId, childNo }: Owner): Promise<ClockChange[]> {
  if (childNo !== null) return recordChanged(manager, acting, childNo);
  const column = placedBy[kind.name];
  if (column === undefined) return [];
  const position = `nullif(current_setting('aelwyd.position', true), '')::bigint`;
  const children: { childNo: number }[] = await manager.query(
    `select distinct child_no as "childNo" from record.placements where authority_id = $1 and ${column} in (
       select ${column} from record.${table} where authority_id = $1 and recorded_seq = ${position}
       union select ${column} from history.${table} where authority_id = $1 and superseded_seq = ${position}) order by 1`,
    [authorityId],
  );
  const changes: ClockChange[] = [];
  for (const child of children) changes.push(...(await recordChanged(manager, acting, child.childNo)));
  return changes;
}
