import { isoFromDay } from '../../domain/calendar/day.js';
import type { CaseEventKind } from '../../domain/codes/case-event-kinds.js';
import type { CheckedTable } from './checked-table.js';
import { EMPTY } from './cell-values.js';
import { faultTexts } from './fault-texts.js';

interface Presence {
  column: string;
  /** Not before birth either; missing episodes are only held against death. */
  sinceBirth: boolean;
  /** Rows in which the child was present. */
  when?: (table: CheckedTable, row: readonly string[]) => boolean;
}

/** Kinds of case events in which the child itself takes part; others go on before birth and after death. */
const needsChild: ReadonlySet<string> = new Set<CaseEventKind>([
  'school-started', 'review-asked-child', 'course-told', 'contact-made', 'living-arrangement-discussed', 'protection-visit', 'secure-notice', 'record-requested',
]);

/** Spells and events that need the child alive. Allocations, assessments, plans, conferences and registrations do not. */
const presences: Readonly<Record<string, Presence>> = {
  'periods-of-care': { column: 'started_on', sinceBirth: true },
  'legal-statuses': { column: 'started_on', sinceBirth: true },
  placements: { column: 'started_on', sinceBirth: true },
  visits: { column: 'visited_on', sinceBirth: true, when: (table, row) => table.text(row, 'seen') === 'true' },
  reviews: { column: 'held_on', sinceBirth: true },
  'health-assessments': { column: 'assessed_on', sinceBirth: true },
  'personal-education-plans': { column: 'agreed_on', sinceBirth: true },
  'case-events': { column: 'happened_on', sinceBirth: true, when: (table, row) => needsChild.has(table.text(row, 'kind')) },
  'missing-episodes': { column: 'missing_from', sinceBirth: false },
};

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
      if (!life || on === EMPTY || Number.isNaN(on) || table.isRagged(row) || (when && !when(table, row))) continue;
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
