import type { PlacementFacts } from '../../domain/facts/authority-facts.js';
import { NO_DAY, UNSAID } from '../../domain/facts/columns.js';

type Decided = 'referredToPanelOn' | 'approvedByPanel' | 'panelMetOn' | 'areaAuthorityToldOn' | 'healthBoardToldOn';
type Decisions = Pick<PlacementFacts, Decided | 'placementNo'> & { count: number };

/** Placements with the decision on each, where there is one; nothing said and no day where there is none. */
export function withDecisions(placements: Omit<PlacementFacts, Decided | 'hasDecision'>, decisions: Decisions): PlacementFacts {
  const count = placements.placementNo.length;
  const days = () => new Int32Array(count).fill(NO_DAY);
  const beside = {
    hasDecision: new Uint8Array(count),
    referredToPanelOn: days(),
    approvedByPanel: new Int8Array(count).fill(UNSAID),
    panelMetOn: days(),
    areaAuthorityToldOn: days(),
    healthBoardToldOn: days(),
  };
  const rowOf = new Map<number, number>();
  for (let row = 0; row < decisions.count; row++) rowOf.set(decisions.placementNo[row]!, row);
  for (let row = 0; row < count && rowOf.size > 0; row++) {
    const decision = rowOf.get(placements.placementNo[row]!);
    if (decision === undefined) continue;
    beside.hasDecision[row] = 1;
    beside.referredToPanelOn[row] = decisions.referredToPanelOn[decision]!;
    beside.approvedByPanel[row] = decisions.approvedByPanel[decision]!;
    beside.panelMetOn[row] = decisions.panelMetOn[decision]!;
    beside.areaAuthorityToldOn[row] = decisions.areaAuthorityToldOn[decision]!;
    beside.healthBoardToldOn[row] = decisions.healthBoardToldOn[decision]!;
  }
  return { ...placements, ...beside };
}
