import { londonDay } from '../../domain/calendar/london.js';
import { EMPTY, instantOfCell } from './cell-values.js';
import type { CheckedTable } from './checked-table.js';
import { faultTexts } from './fault-texts.js';

/** An event's instant is on the event's day, in Britain. */
export function checkInstants(table: CheckedTable): void {
  if (table.file.name !== 'case-events') return;
  for (const [index, row] of table.rows.entries()) {
    const [on, at] = [table.day(row, 'happened_on'), instantOfCell(table.text(row, 'happened_at'))];
    if (on === EMPTY || at === EMPTY || Number.isNaN(on) || Number.isNaN(at) || table.isRagged(row)) continue;
    if (londonDay(at / 1000) !== on) table.tell(index, 'other-day', 'happened_at', faultTexts.otherDay('happened_at', 'happened_on'));
  }
}
