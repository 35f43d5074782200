import { birthday } from '../../calendar/months.js';
import type { CareLeaverRow, ChildRecord, Spell } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { isOn } from '../care-spells.js';
import { eventsOf } from '../case-events.js';
import { categoryOneOn, lookedAfterSpells } from './thirteen-weeks.js';

/** A stretch in which a young person is of one category of section 104. */
export interface CategorySpell extends Spell {
  category: number;
}

type Change = (category: number) => number;
const NONE = 0;
/** Adopted, or taken over by another authority: nobody’s care leaver here. */
const leavesAltogether = new Set(['E1', 'E11', 'E12', 'E3']);
const specialGuardianship = new Set(['E43', 'E44']);
const known = new WeakMap<ChildRecord, readonly CategorySpell[]>();

/**
 * The categories of a young person, one after the other: worked out from care and age, a category the record names holding from
 * the day it was recorded. Category 3 ends at 21 unless the record has the young person in education or training then. Reckoned
 * once for a record.
 */
export function categorySpells(child: ChildRecord): readonly CategorySpell[] {
  let spells = known.get(child);
  if (!spells) known.set(child, (spells = reckon(child)));
  return spells;
}

/** The stretches of one category. */
export function spellsOf(child: ChildRecord, ...categories: number[]): CategorySpell[] {
  return categorySpells(child).filter(({ category }) => categories.includes(category));
}

/** The day support as category 1, 2, 3 or 4 ends for somebody who has it on a day or has it next after; `NO_DAY` while none is known. */
export function supportEndsOn(child: ChildRecord, day: Day): Day {
  return supportSpells(child).find(({ endedOn }) => endedOn > day)?.endedOn ?? NO_DAY;
}

/** Unbroken stretches of categories 1 to 4. */
export function supportSpells(child: ChildRecord): Spell[] {
  const joined: Spell[] = [];
  for (const { startedOn, endedOn } of spellsOf(child, 1, 2, 3, 4)) {
    const last = joined.at(-1);
    if (last?.endedOn === startedOn) last.endedOn = endedOn;
    else joined.push({ startedOn, endedOn });
  }
  return joined;
}

function reckon(child: ChildRecord): CategorySpell[] {
  const spells: CategorySpell[] = [];
  let category = NONE;
  for (const { on, change } of changesOf(child)) {
    const next = change(category);
    if (next === category) continue;
    const last = spells.at(-1);
    if (last?.endedOn === NO_DAY) last.endedOn = on;
    if (next !== NONE) spells.push({ category: next, startedOn: on, endedOn: NO_DAY });
    category = next;
  }
  return spells.filter(({ startedOn, endedOn }) => startedOn < endedOn);
}

/** What can change the category, in order of day; on one day what the record names comes last, and decides. */
function changesOf(child: ChildRecord): { on: Day; change: Change }[] {
  const [eighteen, twentyOne, twentyFive] = [birthday(child.bornOn, 18), birthday(child.bornOn, 21), birthday(child.bornOn, 25)];
  const oneOn = categoryOneOn(child);
  const care = lookedAfterSpells(child).filter(({ endedOn }) => endedOn > oneOn);
  const changes = [
    ...care.map(({ startedOn }) => ({ on: Math.max(startedOn, oneOn), change: () => 1 })),
    ...care
      .filter(({ endedOn }) => endedOn < eighteen)
      .map(({ endedOn, period }) => ({ on: endedOn, change: (now: number) => (now === 1 ? (endedOn < period.endedOn ? 2 : categoryAfter(period.reasonEnded)) : now) })),
    { on: eighteen, change: (now: number) => (now === 1 || now === 2 ? 3 : now) },
    { on: twentyOne, change: (now: number) => (now === 3 && !isStudying(lastRecorded(child, twentyOne)) ? NONE : now) },
    ...eventsOf(child, 'course-told').map(({ on }) => ({ on, change: (now: number) => (now === NONE && on >= eighteen && on < twentyFive ? 4 : now) })),
    ...child.careLeavers.map((row) => ({ on: row.recordedOn, change: () => recordedCategory(row, { eighteen, twentyOne, twentyFive }) })),
    { on: twentyFive, change: () => NONE },
  ];
  return changes.sort((one, other) => one.on - other.on);
}

function categoryAfter(reasonEnded: string): number {
  if (leavesAltogether.has(reasonEnded)) return NONE;
  return specialGuardianship.has(reasonEnded) ? 5 : 2;
}

/** The category recorded, moved on where age has: 1 and 2 are 3 from 18, and 3 past 21 is for those who study. */
function recordedCategory(row: CareLeaverRow, { eighteen, twentyOne, twentyFive }: { eighteen: Day; twentyOne: Day; twentyFive: Day }): number {
  const { recordedOn, category } = row;
  if (recordedOn >= twentyFive) return NONE;
  const aged = category <= 2 && recordedOn >= eighteen ? 3 : category;
  return aged === 3 && recordedOn >= twentyOne && !isStudying(row) ? NONE : aged;
}

function lastRecorded({ careLeavers }: ChildRecord, day: Day): CareLeaverRow | undefined {
  return careLeavers.findLast(({ recordedOn }) => recordedOn <= day);
}

function isStudying(row: CareLeaverRow | undefined): boolean {
  return row !== undefined && (row.activity === 'education' || row.activity === 'training');
}

/** The category on a day, 0 for none. */
export function categoryOn(child: ChildRecord, day: Day): number {
  return categorySpells(child).find((spell) => isOn(spell, day))?.category ?? NONE;
}
