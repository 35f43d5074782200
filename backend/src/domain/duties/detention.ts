import type { ChildRecord, Spell } from '../facts/child-record.js';
import { legalStatusOn, ordinaryCare, type CareSpell } from './care-spells.js';

const custody = new Set(['R4', 'R5']);
const secure = new Set(['H1', 'H2', 'H21', 'H22']);

/** Time held in youth detention: custody, or a secure unit on remand. */
function detention(child: ChildRecord): Spell[] {
  return child.placements.filter(({ type, startedOn }) => custody.has(type) || (secure.has(type) && legalStatusOn(child, startedOn) === 'J1'));
}

export interface CareAtLiberty extends CareSpell {
  /** It is the beginning of the period of care. */
  isNew: boolean;
}

/**
 * Ordinary care without time in youth detention, where regulation 57 puts aside the rules on health and plans of education.
 * Care that begins in detention starts no clock of its own when it leaves it.
 */
export function careAtLiberty(child: ChildRecord): CareAtLiberty[] {
  const held = detention(child);
  return ordinaryCare(child).flatMap((care) => {
    const isNew = care.resumesAfter === 'nothing';
    const gaps = held.filter((gap) => gap.startedOn < care.endedOn && gap.endedOn > care.startedOn);
    const spells: CareAtLiberty[] = [];
    let from = care.startedOn;
    for (const gap of gaps) {
      if (gap.startedOn > from) spells.push({ ...care, startedOn: from, endedOn: gap.startedOn, isNew: isNew && from === care.startedOn });
      from = Math.max(from, gap.endedOn);
    }
    if (from < care.endedOn) spells.push({ ...care, startedOn: from, isNew: isNew && from === care.startedOn });
    return spells;
  });
}
