import { isoFromDay } from '../../domain/calendar/day.js';
import { presences } from '../../domain/rules/presences.js';
import type { CheckedTable } from './checked-table.js';
import { EMPTY } from './cell-values.js';
import { faultTexts } from './fault-texts.js';

interface Life {
  bornOn: number;
  diedOn: number;
}

/** Nothing that needs the child alive is before birth or begins after death. */
export function checkLives(tables: ReadonlyMap<string, CheckedTable>): void {
  const lives = livesOf(tables.get('children'));
  for (const [name, { column, sinceBirth, when }] of Object.entries(presences)) {
    const table = tables.get(name);
    if (!table) continue;
    for (const [index, row] of table.rows.entries()) {
      const life = lives.get(table.text(row, 'child_id'));
      const on = table.day(row, column);
      if (!life || on === EMPTY || Number.isNaN(on) || table.isRagged(row) || (when && !when((named) => table.text(row, named)))) continue;
      if (sinceBirth && on < life.bornOn) table.tell(index, 'before-birth', column, faultTexts.beforeBirth(column, isoFromDay(life.bornOn)));
      else if (on > life.diedOn) table.tell(index, 'after-death', column, faultTexts.afterDeath(column, isoFromDay(life.diedOn)));
    }
  }
}

/** Birth and death of each child, as far as they can be read; also tells who is said to have died before birth. */
function livesOf(children: CheckedTable | undefined): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>();
  for (const [index, row] of children?.rows.entries() ?? []) {
    const id = children?.text(row, 'child_id') ?? '';
    if (!children || children.isRagged(row) || id === '' || lives.has(id)) continue;
    const [born, died] = [children.day(row, 'date_of_birth'), children.day(row, 'died_on')];
    const bornOn = Number.isNaN(born) || born === EMPTY ? -Infinity : born;
    const isDeathRead = !Number.isNaN(died) && died !== EMPTY;
    if (isDeathRead && died < bornOn) children.tell(index, 'before-birth', 'died_on', faultTexts.beforeBirth('died_on', isoFromDay(born)));
    lives.set(id, { bornOn, diedOn: isDeathRead && died >= bornOn ? died : Infinity });
  }
  return lives;
}
