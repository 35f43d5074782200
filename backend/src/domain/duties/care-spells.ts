import { birthday } from '../calendar/months.js';
import type { ChildRecord, PeriodOfCare, Placement, Spell } from '../facts/child-record.js';
import { NO_DAY, type Day } from '../facts/columns.js';

/** A stretch of care the 2015 Regulations govern in the ordinary way. */
export interface CareSpell extends Spell {
  period: PeriodOfCare;
  /** Not the beginning of the period of care: adoption fell through, or short breaks became ordinary care. */
  resumesAfter: 'nothing' | 'adoption-placement';
}

/** A1 to A6: placed for adoption. With prospective adopters before authority to place (A8) a child is fostered. */
export function isPlacedForAdoption({ type }: Placement): boolean {
  return type.startsWith('A') && type !== 'A8';
}

/** M1 to M3: away from the placement; the authority has not ended it. */
export function isAbsence({ type }: Placement): boolean {
  return type.startsWith('M');
}

export function isOn(spell: Spell, day: Day): boolean {
  return spell.startedOn <= day && day < spell.endedOn;
}

/** Code of the legal status on a day, '' where none is recorded. */
export function legalStatusOn(child: ChildRecord, day: Day): string {
  return child.legalStatuses.find((spell) => isOn(spell, day))?.status ?? '';
}

/** The day care ends whatever the record says: the eighteenth birthday or death, if either comes first. */
export function careEnds(child: ChildRecord, period: Spell): Day {
  return Math.min(period.endedOn, birthday(child.bornOn, 18), child.diedOn);
}

/** Spells under an agreed series of short breaks (regulation 62) within periods of care. */
export function shortBreaks(child: ChildRecord): Spell[] {
  return child.periods.flatMap((period) =>
    child.legalStatuses
      .filter(({ status, startedOn, endedOn }) => status === 'V1' && startedOn < careEnds(child, period) && endedOn > period.startedOn)
      .map(({ startedOn, endedOn }) => ({ startedOn: Math.max(startedOn, period.startedOn), endedOn: Math.min(endedOn, careEnds(child, period)) })),
  );
}

/** Periods of care without their short breaks and without the time placed for adoption, when the Regulations do not apply. */
export function ordinaryCare(child: ChildRecord): CareSpell[] {
  let spells = ordinary.get(child);
  if (!spells) ordinary.set(child, (spells = ordinarySpells(child)));
  return [...spells];
}

/** Nearly every duty asks for them, of one child after another. */
const ordinary = new WeakMap<ChildRecord, readonly CareSpell[]>();

function ordinarySpells(child: ChildRecord): CareSpell[] {
  const breaks = shortBreaks(child);
  const adoption = child.placements.filter(isPlacedForAdoption);
  return child.periods.flatMap((period) => {
    const spells: CareSpell[] = [];
    const end = careEnds(child, period);
    let from = period.startedOn;
    let resumesAfter: CareSpell['resumesAfter'] = 'nothing';
    const gaps = [
      ...breaks.map((gap) => ({ ...gap, after: 'nothing' as const })),
      ...adoption.map((gap) => ({ startedOn: gap.startedOn, endedOn: gap.endedOn, after: 'adoption-placement' as const })),
    ].filter((gap) => gap.startedOn < end && gap.endedOn > period.startedOn);
    for (const gap of gaps.sort((one, other) => one.startedOn - other.startedOn)) {
      if (gap.startedOn > from) spells.push({ startedOn: from, endedOn: gap.startedOn, period, resumesAfter });
      if (gap.endedOn > from) [from, resumesAfter] = [gap.endedOn, gap.after];
    }
    if (from < end) spells.push({ startedOn: from, endedOn: end, period, resumesAfter });
    return spells;
  });
}

/** Placements that begin within a stretch of care, absences left out. */
export function placementsIn(child: ChildRecord, care: Spell): Placement[] {
  return child.placements.filter((placement) => !isAbsence(placement) && placement.startedOn >= care.startedOn && placement.startedOn < care.endedOn);
}

/** The earlier of days that may be none. */
export function earliest(...days: Day[]): Day {
  return Math.min(NO_DAY, ...days);
}
