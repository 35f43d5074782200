import { birthday } from '../../calendar/months.js';
import type { ChildRecord, PeriodOfCare, Spell } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { careEnds, shortBreaks } from '../care-spells.js';

/** A stretch in which a child is looked after otherwise than by short breaks, with the period of care it is of. */
export interface LookedAfterSpell extends Spell {
  period: PeriodOfCare;
}

/** 13 weeks. */
const PRESCRIBED_DAYS = 91;

/** Periods of care without their short breaks; time placed for adoption counts, for the child is looked after then. */
export function lookedAfterSpells(child: ChildRecord): LookedAfterSpell[] {
  const breaks = shortBreaks(child);
  return child.periods.flatMap((period) => {
    const spells: LookedAfterSpell[] = [];
    const end = careEnds(child, period);
    let from = period.startedOn;
    for (const gap of breaks.filter(({ startedOn, endedOn }) => startedOn < end && endedOn > period.startedOn)) {
      if (gap.startedOn > from) spells.push({ startedOn: from, endedOn: gap.startedOn, period });
      from = Math.max(from, gap.endedOn);
    }
    if (from < end) spells.push({ startedOn: from, endedOn: end, period });
    return spells;
  });
}

/** The day the last of 13 weeks looked after from the fourteenth birthday on is reached; `NO_DAY` where it never is. */
export function ninetyFirstDay(bornOn: Day, spells: readonly Spell[]): Day {
  const from = birthday(bornOn, 14);
  let left = PRESCRIBED_DAYS;
  for (const { startedOn, endedOn } of spells) {
    const first = Math.max(startedOn, from);
    if (first >= endedOn) continue;
    if (endedOn - first >= left) return first + left - 1;
    left -= endedOn - first;
  }
  return NO_DAY;
}

/** The day a child becomes a category 1 young person: the first day looked after at 16 or 17 with the 13 weeks done. */
export function categoryOneOn(child: ChildRecord): Day {
  const spells = lookedAfterSpells(child);
  const from = Math.max(birthday(child.bornOn, 16), ninetyFirstDay(child.bornOn, spells));
  const spell = spells.find(({ endedOn }) => endedOn > from);
  return from === NO_DAY || !spell ? NO_DAY : Math.max(spell.startedOn, from);
}
