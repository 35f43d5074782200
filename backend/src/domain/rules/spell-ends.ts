/** How the rows of a file begin and end. Columns are those of the extract. */
export interface SpellEnds {
  start: string;
  end: string;
  /** Half-open: the end is the first day it no longer holds, and a spell without a day is none. */
  isSpell: boolean;
  /** Columns among which two spells may not overlap. */
  apart?: readonly string[];
}

/** Files whose rows begin and end. */
export const spellEnds: Readonly<Record<string, SpellEnds>> = {
  staff: { start: 'started_on', end: 'ended_on', isSpell: true },
  carers: { start: 'approved_on', end: 'approval_ended_on', isSpell: true },
  'periods-of-care': { start: 'started_on', end: 'ended_on', isSpell: true, apart: ['child_id'] },
  'legal-statuses': { start: 'started_on', end: 'ended_on', isSpell: true, apart: ['child_id'] },
  placements: { start: 'started_on', end: 'ended_on', isSpell: true, apart: ['child_id'] },
  allocations: { start: 'started_on', end: 'ended_on', isSpell: true, apart: ['child_id', 'role'] },
  assessments: { start: 'started_on', end: 'completed_on', isSpell: false },
  escalations: { start: 'raised_on', end: 'resolved_on', isSpell: false },
  'missing-episodes': { start: 'missing_from', end: 'returned_at', isSpell: false },
  proceedings: { start: 'issued_on', end: 'final_order_on', isSpell: false },
  relationships: { start: 'started_on', end: 'ended_on', isSpell: true },
  alerts: { start: 'started_on', end: 'ended_on', isSpell: false },
  'contact-arrangements': { start: 'started_on', end: 'ended_on', isSpell: false },
  schools: { start: 'started_on', end: 'ended_on', isSpell: true },
  'learning-needs': { start: 'identified_on', end: 'ended_on', isSpell: false },
  'health-notes': { start: 'noted_on', end: 'ended_on', isSpell: false },
  'child-protection': { start: 'registered_on', end: 'deregistered_on', isSpell: false },
};
