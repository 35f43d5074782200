import type { ChildRecord, Placement } from '../facts/child-record.js';
import { legalStatusOn, ordinaryCare, type CareSpell } from './care-spells.js';
import { staysOf, type Stay } from './stays.js';

const custody = ['R4', 'R5'];
const secure = ['H1', 'H2', 'H21', 'H22'];

/** In secure accommodation, by the type of the placement or the kind of the home. */
export function isSecure({ type, settingKind }: Placement): boolean {
  return secure.includes(type) || settingKind === 'secure-unit';
}

/** In youth detention accommodation: custody, or a secure unit on remand. */
export function isDetained(child: ChildRecord, placement: Placement): boolean {
  const { type, settingKind, startedOn } = placement;
  return custody.includes(type) || settingKind === 'custody' || (isSecure(placement) && legalStatusOn(child, startedOn) === 'J1');
}

/** Each time a child was remanded to detention or sentenced to it; a move from one establishment to another goes on with it. */
export function detentions(child: ChildRecord): Stay[] {
  const detained: Stay[] = [];
  for (const stay of staysOf(child)) {
    if (!isDetained(child, stay.placement)) continue;
    const last = detained.at(-1);
    if (last?.endedOn === stay.startedOn) last.endedOn = stay.endedOn;
    else detained.push({ ...stay });
  }
  return detained;
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
  const held = child.placements.filter((placement) => isDetained(child, placement));
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
