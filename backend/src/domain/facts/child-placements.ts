import { placementEndReasons } from '../codes/placement-end-reasons.js';
import { placementTypes } from '../codes/placement-types.js';
import { providers } from '../codes/providers.js';
import { settingKinds } from '../codes/setting-kinds.js';
import type { Household, OutOfAreaDecision, Placement } from './child-record.js';
import type { ClockFacts } from './clock-facts.js';
import { saidOf, textsOf } from './coded-text.js';
import { UNSAID } from './columns.js';
import { householdsOf } from './households.js';

const type = textsOf(placementTypes);
const provider = textsOf(providers);
const reasonEnded = textsOf(placementEndReasons);
const settingKind = textsOf(settingKinds);

/** Makes placements of their columns, each with its household, setting, area and decision. */
export class ChildPlacements {
  private readonly households: ReadonlyMap<number, Household>;
  private readonly settings = new Map<number, string>();
  private readonly decisionRow = new Map<number, number>();

  constructor(private readonly facts: ClockFacts) {
    const { settings, decisions } = facts;
    this.households = householdsOf(facts);
    for (let row = 0; row < settings.count; row++) this.settings.set(settings.settingNo[row]!, settingKind(settings.kind[row]!));
    for (let row = 0; row < decisions.count; row++) this.decisionRow.set(decisions.placementNo[row]!, row);
  }

  at(row: number): Placement {
    const { placements: t, areas } = this.facts;
    const area = t.area[row]!;
    return {
      placementNo: t.placementNo[row]!,
      startedOn: t.startedOn[row]!,
      endedOn: t.endedOn[row]!,
      startedAt: t.startedAt[row]!,
      type: type(t.type[row]!),
      provider: provider(t.provider[row]!),
      areaRelation: area < 0 ? UNSAID : areas.relation[area]!,
      area: area < 0 ? '' : areas.code[area]!,
      settingKind: this.settings.get(t.settingNo[row]!) ?? '',
      household: this.households.get(t.carerNo[row]!) ?? null,
      emergency: saidOf(t.emergency[row]!),
      intendedUntil18: saidOf(t.intendedUntil18[row]!),
      temporaryApprovalOn: t.temporaryApprovalOn[row]!,
      planMadeOn: t.planMadeOn[row]!,
      planSignedOn: t.planSignedOn[row]!,
      assessmentCompletedOn: t.assessmentCompletedOn[row]!,
      reasonEnded: reasonEnded(t.reasonEnded[row]!),
      decision: this.decisionOn(t.placementNo[row]!),
    };
  }

  private decisionOn(placementNo: number): OutOfAreaDecision | null {
    const row = this.decisionRow.get(placementNo);
    if (row === undefined) return null;
    const { decisions: t } = this.facts;
    return {
      referredToPanelOn: t.referredToPanelOn[row]!,
      panelMetOn: t.panelMetOn[row]!,
      panelApproved: saidOf(t.panelApproved[row]!),
      nominatedOfficerApprovedOn: t.nominatedOfficerApprovedOn[row]!,
      firstNotifiedAt: t.firstNotifiedAt[row]!,
      areaAuthorityNotifiedOn: t.areaAuthorityNotifiedOn[row]!,
      healthBoardNotifiedOn: t.healthBoardNotifiedOn[row]!,
      educationNotifiedOn: t.educationNotifiedOn[row]!,
    };
  }
}
